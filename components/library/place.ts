/** Places in the library's page ⇄ the fragment of its address, so that the browser's own back button works. */

export interface Place {
  readonly view: 'clips' | 'figures';
  /** The clip that is read. */
  readonly clipId?: string | undefined;
  /** A search to begin with. */
  readonly words?: string | undefined;
  /** With the export open. */
  readonly isExporting?: boolean | undefined;
}

export function readPlace(fragment: string): Place {
  const values = new URLSearchParams(fragment.replace(/^#/, ''));
  return {
    view: values.get('view') === 'figures' ? 'figures' : 'clips',
    clipId: values.get('clip') ?? undefined,
    words: values.get('words') ?? undefined,
    isExporting: values.has('export'),
  };
}

/** The fragment, with its `#`; empty for the beginning. */
export function placeInLibrary({ view, clipId, words, isExporting }: Partial<Place>): string {
  const values = new URLSearchParams();
  if (view === 'figures') values.set('view', view);
  if (clipId) values.set('clip', clipId);
  if (words?.trim()) values.set('words', words.trim());
  if (isExporting) values.set('export', '');
  const fragment = values.toString();
  return fragment === '' ? '' : `#${fragment}`;
}
