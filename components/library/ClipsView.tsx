/** The clips: search and filters, the list, what is chosen in it, and the clip that is read. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { clipIdOf } from '../../utils/database/read-clips.ts';
import { everything, type Selection } from '../../utils/database/search-clips.ts';
import { translateCount } from '../../utils/i18n/count.ts';
import { translate } from '../../utils/i18n/translate.ts';
import type { Library } from '../../utils/library/library.ts';
import { makeNeedles } from '../../utils/search/find-hits.ts';
import { Filters } from '../clip/Filters.tsx';
import { TextTier } from '../clip/TextTier.tsx';
import { UndoBar } from '../clip/UndoBar.tsx';
import { useRemoval } from '../clip/use-removal.ts';
import { ordersOf, useTextSearch } from '../clip/use-text-search.ts';
import { ChosenBar } from './ChosenBar.tsx';
import { LibraryRow } from './LibraryRow.tsx';
import type { Place } from './place.ts';
import { ReadingView } from './ReadingView.tsx';
import { useEntries, useFound } from './use-found.ts';
import { VirtualList } from './VirtualList.tsx';

interface Props {
  readonly library: Library;
  readonly place: Place;
  readonly go: (place: Partial<Place>) => void;
  readonly onExport: (clipIds: readonly string[]) => void;
}

/** Pixels: three lines of text. */
const rowHeight = 78;

export function ClipsView({ library, place, go, onExport }: Props) {
  const [selection, setSelection] = useState<Selection>({ ...everything, words: place.words ?? '' });
  const [isFiltering, setFiltering] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const found = useFound(library, selection);
  const text = useTextSearch(library, selection);
  const inTexts = useMemo(() => text.search && ordersOf(text.search), [text.search]);
  const orders = useMemo(() => joinOrders(found.orders, inTexts), [found.orders, inTexts]);
  const { entryAt, onRange } = useEntries(library, orders);
  const removal = useRemoval(library);
  const needles = useMemo(() => makeNeedles(selection.words), [selection.words]);
  const lastChosen = useRef(0);
  const open = place.clipId;
  const shown = useMemo(() => orders.findIndex((order) => clipIdOf(order) === open), [orders, open]);
  useEffect(() => setChosen(new Set()), [selection]);

  const choose = (index: number, isRange: boolean): void => {
    const next = new Set(chosen);
    const [from, to] = isRange ? [lastChosen.current, index].toSorted((a, b) => a - b) : [index, index];
    const isOn = !chosen.has(clipIdOf(orders[index]!));
    for (let at = from!; at <= to!; at++) {
      if (isOn) next.add(clipIdOf(orders[at]!));
      else next.delete(clipIdOf(orders[at]!));
    }
    lastChosen.current = index;
    setChosen(next);
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || !(event.target as Element).matches('.row-button, input[type=search]')) return;
    const next = orders[Math.max(0, shown + step)];
    if (next === undefined) return;
    event.preventDefault();
    go({ clipId: clipIdOf(next) });
  };
  return (
    <div class="clips-view" data-reading={open !== undefined || undefined}>
      <section class="clips-side" aria-label={translate('tabClips')} onKeyDown={onKey}>
        <div class="search-line">
          <input
            type="search"
            aria-label={translate('searchClips')}
            placeholder={translate('searchClips')}
            value={selection.words}
            onInput={(event) => setSelection({ ...selection, words: event.currentTarget.value })}
          />
          <button type="button" class="plain" aria-expanded={isFiltering} onClick={() => setFiltering(!isFiltering)}>
            {translate('filters')}
          </button>
        </div>
        {isFiltering && <Filters library={library} selection={selection} onChange={setSelection} />}
        <div class="found-line small">
          <label class="check">
            <input
              type="checkbox"
              checked={orders.length > 0 && chosen.size === orders.length}
              onChange={(event) => setChosen(new Set(event.currentTarget.checked ? orders.map(clipIdOf) : []))}
            />
            {translate('chooseAll')}
          </label>
          <span role="status">{found.failure ?? translateCount('clipsCount', orders.length)}</span>
          {selection.words.trim() !== '' && <TextTier text={text} />}
        </div>
        {chosen.size > 0 && (
          <ChosenBar
            library={library}
            clipIds={[...chosen]}
            onRemove={removal.remove}
            onExport={onExport}
            onDone={() => setChosen(new Set())}
          />
        )}
        {orders.length === 0 && !found.isSearching && (
          <p class="empty quiet">
            {translate(selection === everything || selection.words === '' ? 'noClips' : 'noneFound')}
          </p>
        )}
        <VirtualList
          label={translate('tabClips')}
          length={orders.length}
          rowHeight={rowHeight}
          onRange={onRange}
          shown={shown < 0 ? undefined : shown}
          row={(index) => (
            <LibraryRow
              entry={entryAt(index)}
              needles={needles}
              excerpt={text.search?.finds.get(orders[index]!)?.excerpt}
              isOpen={index === shown}
              isChosen={chosen.has(clipIdOf(orders[index]!))}
              onOpen={() => go({ clipId: clipIdOf(orders[index]!) })}
              onChoose={(isRange) => choose(index, isRange)}
            />
          )}
        />
        {removal.failure !== undefined && (
          <p class="failure" role="alert">
            {translate('failureDatabase')} {removal.failure}
          </p>
        )}
        <UndoBar removal={removal} />
      </section>
      <section class="reading-side" aria-label={translate('readClip')}>
        {open === undefined ? (
          <p class="empty quiet">{translate('chooseToRead')}</p>
        ) : (
          <ReadingView
            key={open}
            library={library}
            clipId={open}
            needles={needles}
            onClose={() => go({})}
            onExport={() => onExport([open])}
          />
        )}
      </section>
    </div>
  );
}

function joinOrders(found: readonly string[], inTexts: readonly string[] | undefined): readonly string[] {
  if (!inTexts) return found;
  return [...new Set([...found, ...inTexts])].toSorted().toReversed();
}
