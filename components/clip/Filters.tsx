/** The filters of a search: source, host, tag, verdict and the days of saving. */
import { useId } from 'preact/hooks';
import { facetTerm, type FacetName } from '../../utils/clips/catalogue.ts';
import type { Selection } from '../../utils/database/search-clips.ts';
import { translate, type MessageKey } from '../../utils/i18n/translate.ts';
import type { Library } from '../../utils/library/library.ts';
import { useLive } from './use-live.ts';

interface Props {
  readonly library: Library;
  readonly selection: Selection;
  readonly onChange: (selection: Selection) => void;
}

const chosenFacets = ['source', 'host', 'tag', 'verdict'] as const satisfies readonly FacetName[];
const facetLabel: Record<(typeof chosenFacets)[number], MessageKey> = {
  source: 'filterSource',
  host: 'filterHost',
  tag: 'filterTag',
  verdict: 'filterVerdict',
};
const verdictLabel: Readonly<Record<string, MessageKey>> = {
  reprint: 'filterReprints',
  original: 'filterOriginals',
  unknown: 'filterUnknown',
};

/** Values offered of a facet; a library has a few frequent sources and a long tail, which search finds. */
const mostValues = 200;

export function Filters({ library, selection, onChange }: Props) {
  return (
    <div class="filters">
      {chosenFacets.map((name) => (
        <FacetFilter key={name} name={name} library={library} selection={selection} onChange={onChange} />
      ))}
      <DayFilter label="filterFrom" value={selection.from} onChange={(from) => onChange({ ...selection, from })} />
      <DayFilter label="filterTo" value={selection.to} onChange={(to) => onChange({ ...selection, to })} />
      <label class="check">
        <input
          type="checkbox"
          checked={selection.archived}
          onChange={(event) => onChange({ ...selection, archived: event.currentTarget.checked })}
        />
        {translate('filterArchived')}
      </label>
    </div>
  );
}

function FacetFilter({ name, library, selection, onChange }: Props & { name: (typeof chosenFacets)[number] }) {
  const id = useId();
  const counts = useLive(library, () => library.facets(name), [name]).value ?? [];
  const prefix = facetTerm(name, '');
  const chosen = selection.facets.find((facet) => facet.startsWith(prefix));
  const choose = (term: string): void => {
    const others = selection.facets.filter((facet) => !facet.startsWith(prefix));
    onChange({ ...selection, facets: term === '' ? others : [...others, term] });
  };
  const labelOf = (value: string): string => {
    const key = name === 'verdict' ? verdictLabel[value] : undefined;
    return key ? translate(key) : value;
  };
  return (
    <div class="filter">
      <label for={id}>{translate(facetLabel[name])}</label>
      <select id={id} value={chosen ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{translate('filterAny')}</option>
        {counts.slice(0, mostValues).map(({ value, count }) => (
          <option key={value} value={facetTerm(name, value)}>
            {labelOf(value)} ({count})
          </option>
        ))}
      </select>
    </div>
  );
}

interface DayProps {
  readonly label: MessageKey;
  readonly value: string | undefined;
  readonly onChange: (day: string | undefined) => void;
}

function DayFilter({ label, value, onChange }: DayProps) {
  const id = useId();
  return (
    <div class="filter">
      <label for={id}>{translate(label)}</label>
      <input
        id={id}
        type="date"
        value={value ?? ''}
        onInput={(event) => onChange(event.currentTarget.value || undefined)}
      />
    </div>
  );
}
