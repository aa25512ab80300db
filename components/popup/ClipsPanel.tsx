/** "Clips": the newest first, live; search as you type; filters. What is removed can be put back. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CatalogueEntry } from '../../utils/clips/catalogue.ts';
import { everything, isEverything, type Selection } from '../../utils/database/search-clips.ts';
import { translate } from '../../utils/i18n/translate.ts';
import type { ReminderAtHand } from '../../utils/library/export-state.ts';
import type { Library } from '../../utils/library/library.ts';
import { makeNeedles } from '../../utils/search/find-hits.ts';
import { ClipRow } from '../clip/ClipRow.tsx';
import { ExportReminder } from '../clip/ExportReminder.tsx';
import { Filters } from '../clip/Filters.tsx';
import { TextTier } from '../clip/TextTier.tsx';
import { UndoBar } from '../clip/UndoBar.tsx';
import { messageOf, useLive } from '../clip/use-live.ts';
import { useRemoval } from '../clip/use-removal.ts';
import { ordersOf, useTextSearch, type TextFind, type TextSearch } from '../clip/use-text-search.ts';
import type { Place } from '../library/place.ts';

/** The popup shows the recent ones; the library has them all. */
const mostClips = 30;
const warmAfterMs = 150;

interface Props {
  readonly library: Library;
  readonly openClip: (clipId: string) => void;
  /** Opens the library in a tab, at a clip or with a search. */
  readonly openLibrary: (place?: Partial<Place>) => void;
  readonly reminder: ReminderAtHand;
  readonly openSettings: () => void;
}

export function ClipsPanel({ library, openClip, openLibrary, reminder, openSettings }: Props) {
  const [selection, setSelection] = useState<Selection>(everything);
  const [isFiltering, setFiltering] = useState(false);
  const { clips, answered, isBusy, failure } = useClips(library, selection);
  const text = useTextSearch(library, selection);
  const inTexts = useMemo(() => textFinds(text.search, clips), [text.search, clips]);
  const count = useLive(library, () => library.count(), []).value;
  const removal = useRemoval(library);
  // What is marked is what was answered: with every letter the list is drawn once, when its answer is there.
  const needles = useMemo(() => makeNeedles(answered.words), [answered.words]);
  const panel = useRef<HTMLDivElement>(null);
  // The tables of variants are made with the first search: better between the first list and the first letter.
  useEffect(() => {
    const timer = setTimeout(() => makeNeedles('a'), warmAfterMs);
    return () => clearTimeout(timer);
  }, []);
  const problem = failure ?? removal.failure;
  const actsOf = ({ clipId }: CatalogueEntry) => ({
    onOpen: () => openClip(clipId),
    onRead: () => openLibrary({ clipId, words: answered.words }),
    onRemove: () => removal.remove([clipId]),
  });
  const rows = useMemo(
    () => clips?.map((clip) => <ClipRow key={clip.clipId} clip={clip} needles={needles} {...actsOf(clip)} />),
    [clips, needles],
  );
  return (
    <>
      <div class="panel" ref={panel} onKeyDown={(event) => moveByKey(event, panel.current!)}>
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
          {clips?.length === 0 && inTexts.length === 0 && translate(isEverything(selection) ? 'noClips' : 'noneFound')}
        </p>
        <ul class="clips" aria-busy={isBusy}>
          {rows}
        </ul>
        {selection.words.trim() !== '' && (
          <div class="text-search small">
            <TextTier text={text} />
          </div>
        )}
        {inTexts.length > 0 && (
          <ul class="clips" aria-label={translate('foundInTexts')}>
            {inTexts.map(({ entry, excerpt }) => (
              <ClipRow key={entry.clipId} clip={entry} needles={needles} excerpt={excerpt} {...actsOf(entry)} />
            ))}
          </ul>
        )}
      </div>
      <UndoBar removal={removal} />
      <div class="panel-foot">
        <button type="button" class="plain" onClick={() => openLibrary({ words: selection.words })}>
          {translate('openLibrary')}
        </button>
        <ExportReminder
          reminder={reminder}
          clips={count}
          onExport={() => openLibrary({ isExporting: true })}
          onBackup={openSettings}
        />
      </div>
    </>
  );
}

/** What the texts have beyond the clips that are listed already, newest first. */
function textFinds(search: TextSearch | undefined, listed: readonly CatalogueEntry[] | undefined): TextFind[] {
  if (!search) return [];
  const known = new Set(listed?.map(({ order }) => order));
  return ordersOf(search)
    .filter((order) => !known.has(order))
    .slice(0, mostClips)
    .map((order) => search.finds.get(order)!);
}

/** The clips that answer, and again after every change to the library. */
function useClips(library: Library, selection: Selection) {
  const [answer, setAnswer] = useState<{ selection: Selection; clips: readonly CatalogueEntry[] }>();
  const [failure, setFailure] = useState<string>();
  // Begun at once and not after the next frame: a letter should not wait for a picture.
  useLayoutEffect(() => {
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
  return {
    clips: answer?.clips,
    answered: answer?.selection ?? everything,
    isBusy: answer?.selection !== selection,
    failure,
  };
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

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1, Delete: 1 };

/** Up and Down go from the search field to the first clip, and from clip to clip. A clip that Delete takes away hands the focus on. */
function moveByKey(event: KeyboardEvent, panel: HTMLElement): void {
  const step = steps[event.key];
  if (step === undefined) return;
  const stops = [...panel.querySelectorAll<HTMLElement>('input[type=search], .clip .row-button')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const isRemoval = event.key === 'Delete';
  // In the search field Delete is the field's own.
  if (at < 0 || (isRemoval && at === 0)) return;
  event.preventDefault();
  (stops[at + step] ?? (isRemoval ? stops[at - 1] : undefined))?.focus();
}
