/** "Clips": the newest first, live; search as you type; filters. What is removed can be put back. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CatalogueEntry } from '../../utils/clips/catalogue.ts';
import { everything, isEverything, type Selection } from '../../utils/database/search-clips.ts';
import { translate } from '../../utils/i18n/translate.ts';
import type { Library } from '../../utils/library/library.ts';
import { makeNeedles } from '../../utils/search/find-hits.ts';
import { ClipRow } from '../clip/ClipRow.tsx';
import { Filters } from '../clip/Filters.tsx';
import { UndoBar } from '../clip/UndoBar.tsx';
import { messageOf } from '../clip/use-live.ts';
import { useRemoval } from '../clip/use-removal.ts';

/** The popup shows the recent ones; the library has them all. */
const mostClips = 50;

interface Props {
  readonly library: Library;
  readonly openClip: (clipId: string) => void;
  /** Opens the library in a tab, at a clip or with a search. */
  readonly openLibrary: (place?: { clipId?: string; words?: string }) => void;
}

export function ClipsPanel({ library, openClip, openLibrary }: Props) {
  const [selection, setSelection] = useState<Selection>(everything);
  const [isFiltering, setFiltering] = useState(false);
  const { clips, isBusy, failure } = useClips(library, selection);
  const removal = useRemoval(library);
  const needles = useMemo(() => makeNeedles(selection.words), [selection.words]);
  const panel = useRef<HTMLDivElement>(null);
  const problem = failure ?? removal.failure;
  return (
    <>
      <div class="panel" ref={panel} onKeyDown={(event) => moveByArrow(event, panel.current!)}>
        <div class="search-line">
          <input
            type="search"
            aria-label={translate('searchClips')}
            placeholder={translate('searchClips')}
            value={selection.words}
            autofocus
            onInput={(event) => setSelection({ ...selection, words: event.currentTarget.value })}
          />
          <button type="button" class="plain" aria-expanded={isFiltering} onClick={() => setFiltering(!isFiltering)}>
            {translate('filters')}
          </button>
        </div>
        {isFiltering && <Filters library={library} selection={selection} onChange={setSelection} />}
        {problem !== undefined && (
          <p class="failure" role="alert">
            {translate('failureDatabase')} <span class="small">{problem}</span>
          </p>
        )}
        <p class="empty quiet" role="status">
          {clips?.length === 0 && translate(isEverything(selection) ? 'noClips' : 'noneFound')}
        </p>
        <ul class="clips" aria-busy={isBusy}>
          {clips?.map((clip) => (
            <ClipRow
              key={clip.clipId}
              clip={clip}
              needles={needles}
              onOpen={() => openClip(clip.clipId)}
              onRead={() => openLibrary({ clipId: clip.clipId })}
              onRemove={() => removal.remove([clip.clipId])}
            />
          ))}
        </ul>
      </div>
      <UndoBar removal={removal} />
      <div class="panel-foot">
        <button type="button" class="plain" onClick={() => openLibrary({ words: selection.words })}>
          {translate(selection.words.trim() === '' ? 'openLibrary' : 'searchTexts')}
        </button>
      </div>
    </>
  );
}

/** The clips that answer, and again after every change to the library. */
function useClips(library: Library, selection: Selection) {
  const [answer, setAnswer] = useState<{ selection: Selection; clips: readonly CatalogueEntry[] }>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    const fail = (error: unknown): void => setFailure(messageOf(error));
    const take = (clips: readonly CatalogueEntry[]): void => setAnswer({ selection, clips });
    if (isEverything(selection)) return library.watch(() => library.newest(mostClips), take, fail);
    let stop = new AbortController();
    const search = (): void => {
      stop.abort();
      stop = new AbortController();
      findFirst(library, selection, stop.signal).then((found) => found && take(found), fail);
    };
    search();
    const unwatch = library.watchChanges(search);
    return () => {
      stop.abort();
      unwatch();
    };
  }, [library, selection]);
  return { clips: answer?.clips, isBusy: answer?.selection !== selection, failure };
}

/** As many as the popup shows; undefined where a newer question has come. */
async function findFirst(
  library: Library,
  selection: Selection,
  signal: AbortSignal,
): Promise<CatalogueEntry[] | undefined> {
  const found: CatalogueEntry[] = [];
  for await (const page of library.search(selection, signal)) {
    found.push(...page);
    if (found.length >= mostClips) break;
  }
  return signal.aborted ? undefined : found.slice(0, mostClips);
}

/** Up and Down go from the search field to the first clip, and from clip to clip. */
function moveByArrow(event: KeyboardEvent, panel: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [...panel.querySelectorAll<HTMLElement>('input[type=search], .clip .row-button')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  event.preventDefault();
  stops[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
}
