/** The figures of all clips as one table, filtered and sorted, with a chart of one metric over time. */
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import type { StatisticRow } from '../../utils/clips/statistic-row.ts';
import {
  sortStatistics,
  type Sorting,
  type StatisticOrder,
  type StatisticSelection,
  type StatisticsFound,
} from '../../utils/database/read-statistics.ts';
import { byteOrderMark, csvLine, tsvLine, type Cell } from '../../utils/export/delimited.ts';
import { cellsOf, headingsOf, rowColumns } from '../../utils/export/figure-columns.ts';
import { translateCount } from '../../utils/i18n/count.ts';
import { readerLocale, translate, type MessageKey } from '../../utils/i18n/translate.ts';
import type { Library } from '../../utils/library/library.ts';
import { Guarded } from '../clip/Guarded.tsx';
import { messageOf, useLive } from '../clip/use-live.ts';
import { basisWords } from '../statistics/basis-words.ts';
import { CopyButton } from '../statistics/CopyButton.tsx';
import { DirectionMark } from '../statistics/FigureButton.tsx';
import { presentValue } from '../../utils/statistics/present-statistic.ts';
import { chartable } from './figure-series.ts';
import { FigureChart } from './FigureChart.tsx';
import { saveFile } from './save-file.ts';
import type { Place } from './place.ts';

interface Props {
  readonly library: Library;
  readonly go: (place: Partial<Place>) => void;
}

/** Metrics that one search takes together. */
const mostMetrics = 40;
/** Rows drawn at once; the rest comes on request. */
const drawnAtOnce = 200;
const modalities = ['actual', 'target', 'forecast', 'threshold'] as const;
const modalityLabel: Record<(typeof modalities)[number], MessageKey> = {
  actual: 'modalityActual',
  target: 'modalityTarget',
  forecast: 'modalityForecast',
  threshold: 'modalityThreshold',
};

export function FiguresView({ library, go }: Props) {
  const [typed, setTyped] = useState('');
  const [selection, setSelection] = useState<StatisticSelection>({});
  const [sorting, setSorting] = useState<Sorting>({
    by: 'savedAt',
    isDescending: true,
  });
  const { found, failure } = useStatistics(library, typed, selection, sorting);
  const rows = useMemo(() => sortStatistics(found?.rows ?? [], sorting.by, sorting.isDescending), [found, sorting]);
  const charts = useMemo(() => (typed.trim() === '' ? [] : chartable(rows)), [rows, typed]);
  return (
    <section class="figures-view" aria-label={translate('viewFigures')}>
      <FigureFilters library={library} typed={typed} onType={setTyped} selection={selection} onChange={setSelection} />
      {failure !== undefined && (
        <p class="failure" role="alert">
          {translate('failureDatabase')} {failure}
        </p>
      )}
      <div class="found-line small">
        <span role="status">
          {found && translateCount('figuresCount', rows.length)} {found?.isCut && translate('figuresCut')}
        </span>
        <CopyButton label={translate('copyTable')} textOf={() => tableLines(rows, tsvLine).join('')} />
        <button type="button" class="plain" onClick={() => saveRows(rows)}>
          CSV
        </button>
      </div>
      <Guarded sentence="partlyDamaged">
        {charts.length > 0 && (
          <div class="charts">
            {charts.map((chart) => (
              <FigureChart key={chart.unit} {...chart} />
            ))}
          </div>
        )}
        {rows.length > 0 && <FigureTable rows={rows} sorting={sorting} onSort={setSorting} go={go} />}
      </Guarded>
    </section>
  );
}

/** The rows that answer, asked for again after every change to the library. */
function useStatistics(library: Library, typed: string, selection: StatisticSelection, sorting: Sorting) {
  const [found, setFound] = useState<StatisticsFound>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    const ask = async (): Promise<StatisticsFound> => {
      if (typed.trim() === '') return library.statistics(selection, sorting);
      const metrics = (await library.metrics(typed, mostMetrics)).map(({ value }) => value);
      return metrics.length === 0 ? { rows: [], isCut: false } : library.statistics({ ...selection, metrics }, sorting);
    };
    return library.watch(ask, setFound, (error) => setFailure(messageOf(error)));
  }, [library, typed, selection, sorting]);
  return { found, failure };
}

interface FilterProps {
  readonly library: Library;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly selection: StatisticSelection;
  readonly onChange: (selection: StatisticSelection) => void;
}

function FigureFilters({ library, typed, onType, selection, onChange }: FilterProps) {
  const id = useId();
  return (
    <div class="filters">
      <div class="filter wide">
        <label for={`${id}-metric`}>{translate('columnMetric')}</label>
        <input id={`${id}-metric`} type="search" value={typed} onInput={(event) => onType(event.currentTarget.value)} />
      </div>
      <CountedSelect
        library={library}
        facet="unit"
        label="columnUnit"
        value={selection.unit}
        onChange={(unit) => onChange({ ...selection, unit })}
      />
      <CountedSelect
        library={library}
        facet="outlet"
        label="columnOutlet"
        value={selection.outlet}
        onChange={(outlet) => onChange({ ...selection, outlet })}
      />
      <div class="filter">
        <label for={`${id}-period`}>{translate('columnPeriod')}</label>
        <input
          id={`${id}-period`}
          type="text"
          inputMode="numeric"
          placeholder="2024 · 2024-06"
          onInput={(event) => onChange({ ...selection, period: event.currentTarget.value.trim() || undefined })}
        />
      </div>
      <div class="filter">
        <label for={`${id}-modality`}>{translate('columnModality')}</label>
        <select
          id={`${id}-modality`}
          value={selection.modality ?? ''}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            onChange({ ...selection, modality: modalities.find((each) => each === chosen) });
          }}
        >
          <option value="">{translate('filterAny')}</option>
          {modalities.map((modality) => (
            <option key={modality} value={modality}>
              {translate(modalityLabel[modality])}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

interface CountedProps {
  readonly library: Library;
  readonly facet: 'unit' | 'outlet';
  readonly label: MessageKey;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

function CountedSelect({ library, facet, label, value, onChange }: CountedProps) {
  const id = useId();
  const counts = useLive(library, () => library.facets(facet), [facet]).value ?? [];
  return (
    <div class="filter">
      <label for={id}>{translate(label)}</label>
      <select id={id} value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value || undefined)}>
        <option value="">{translate('filterAny')}</option>
        {counts.slice(0, 200).map((each) => (
          <option key={each.value} value={each.value}>
            {each.value} ({each.count})
          </option>
        ))}
      </select>
    </div>
  );
}

const columns: readonly { by: StatisticOrder; label: MessageKey }[] = [
  { by: 'metric', label: 'columnMetric' },
  { by: 'value', label: 'columnValue' },
  { by: 'period', label: 'columnPeriod' },
  { by: 'outlet', label: 'columnOutlet' },
  { by: 'savedAt', label: 'columnClip' },
];

interface TableProps {
  readonly rows: readonly StatisticRow[];
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly go: Props['go'];
}

function FigureTable({ rows, sorting, onSort, go }: TableProps) {
  const [drawn, setDrawn] = useState(drawnAtOnce);
  const locale = readerLocale();
  useEffect(() => setDrawn(drawnAtOnce), [rows]);
  return (
    <div class="table-frame">
      <table aria-label={translate('viewFigures')}>
        <thead>
          <tr>
            {columns.map(({ by, label }) => {
              const isSorted = sorting.by === by;
              const direction = sorting.isDescending ? 'descending' : 'ascending';
              return (
                <th key={by} scope="col" aria-sort={isSorted ? direction : 'none'}>
                  <button
                    type="button"
                    class="inline"
                    onClick={() => onSort({ by, isDescending: isSorted ? !sorting.isDescending : true })}
                  >
                    {translate(label)} {isSorted && (sorting.isDescending ? '↓' : '↑')}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, drawn).map((row) => (
            <tr key={`${row.clipId} ${row.index}`}>
              <td lang={row.language}>{row.metric}</td>
              <td class="number">
                <Printed row={row} locale={locale} />{' '}
                {row.modality !== 'actual' && <span class="tag">{translate(modalityLabel[row.modality])}</span>}
                {row.isDoubtful && <span class="tag">{translate('doubtful')}</span>}
                {row.isCorrected && <span class="tag">{translate('corrected')}</span>}
              </td>
              <td>{row.period?.replace('/', '–')}</td>
              <td>{row.outlet}</td>
              <td>
                <button
                  type="button"
                  class="inline link"
                  lang={row.language}
                  onClick={() => go({ view: 'clips', clipId: row.clipId })}
                >
                  {row.title}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {drawn < rows.length && (
        <button type="button" class="plain" onClick={() => setDrawn(drawn + drawnAtOnce * 2)}>
          {translate('showMore', rows.length - drawn)}
        </button>
      )}
    </div>
  );
}

/** "↓ 2.7% year on year": as printed, which way it moved, and against what. */
function Printed({ row, locale }: { row: StatisticRow; locale: string }) {
  const basis = basisWords(row);
  const isPlain = presentValue(unsigned(row), locale) === row.quote;
  return (
    <>
      {row.direction && <DirectionMark direction={row.direction} />} <span lang={row.language}>{row.quote}</span>
      {basis && <span class="small"> {basis}</span>}
      {!isPlain && <span class="quiet small"> {presentValue(row, locale)}</span>}
    </>
  );
}

/** The value as the page prints it, its direction told in words. */
function unsigned(row: StatisticRow): StatisticRow {
  return row.direction === 'down' ? { ...row, value: Math.abs(row.value) } : row;
}

function tableLines(rows: readonly StatisticRow[], write: (cells: readonly Cell[]) => string): string[] {
  return [write(headingsOf(rowColumns)), ...rows.map((row) => write(cellsOf(rowColumns, row)))];
}

function saveRows(rows: readonly StatisticRow[]): void {
  saveFile(new Blob([byteOrderMark, ...tableLines(rows, csvLine)], { type: 'text/csv' }), 'firsthand-figures.csv');
}
