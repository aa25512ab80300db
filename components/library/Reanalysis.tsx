/** What today's Firsthand would read in the saved page, beside what it read then. The clip and the reader's word stay as they are. */
import { useEffect, useState } from 'preact/hooks';
import type { Clip } from '../../utils/clips/clip.ts';
import type { FieldChange, ReadingChanges } from '../../utils/clips/read-again.ts';
import { engineVersion, readerLocale, translate, type MessageKey } from '../../utils/i18n/translate.ts';
import type { Library } from '../../utils/library/library.ts';
import type { Verdict } from '../../utils/provenance/provenance.ts';
import { nameOfFigure, presentSigned } from '../../utils/statistics/present-statistic.ts';
import type { Statistic } from '../../utils/statistics/statistic.ts';
import { basisWords } from '../statistics/basis-words.ts';
import { periodWords } from '../statistics/period-words.ts';

type Stage =
  | { readonly kind: 'idle' | 'working' | 'failed' }
  | { readonly kind: 'read'; readonly changes: ReadingChanges };

export function Reanalysis({ library, clip }: { library: Library; clip: Clip }) {
  const [stage, setStage] = useState<Stage>({ kind: 'idle' });
  // Another version of the clip is another question.
  useEffect(() => setStage({ kind: 'idle' }), [clip.id, clip.savedAt]);
  const read = (): void => {
    setStage({ kind: 'working' });
    library.readAgain(clip.id).then(
      (changes) => setStage(changes ? { kind: 'read', changes } : { kind: 'failed' }),
      () => setStage({ kind: 'failed' }),
    );
  };
  return (
    <div class="reanalysis small">
      <button type="button" class="plain" aria-disabled={stage.kind === 'working'} onClick={read}>
        {translate('reanalyse')}
      </button>{' '}
      <span role="status" class={stage.kind === 'failed' ? 'failure' : undefined}>
        {stage.kind === 'working' && translate('reanalysisWorking')}
        {stage.kind === 'failed' && translate('reanalysisFailed')}
        {stage.kind === 'read' && isSame(stage.changes) && translate('reanalysisSame')}
      </span>
      {stage.kind === 'read' && <Changes changes={stage.changes} clip={clip} />}
    </div>
  );
}

function isSame({ fields, statistics: { appeared, gone, changed } }: ReadingChanges): boolean {
  return fields.length + appeared.length + gone.length + changed.length === 0;
}

function Changes({ changes, clip }: { changes: ReadingChanges; clip: Clip }) {
  const { fields, statistics, isTextOnly } = changes;
  const { appeared, gone, changed } = statistics;
  return (
    <>
      {clip.engine !== undefined && <p class="quiet">{translate('reanalysisEngine', clip.engine, engineVersion())}</p>}
      {isTextOnly && <p class="quiet">{translate('reanalysisTextOnly')}</p>}
      {!isSame(changes) && (
        <ul class="changes">
          {fields.map((change) => (
            <li key={change.field}>
              <FieldLine change={change} />
            </li>
          ))}
          {appeared.map((one) => (
            <li key={`+${one.quote.start}`}>+ {words(one)}</li>
          ))}
          {gone.map((one) => (
            <li key={`-${one.quote.start}`}>− {words(one)}</li>
          ))}
          {changed.map(({ before, after }) => (
            <li key={`~${after.quote.start}`}>
              {words(before)} → {words(after)}
            </li>
          ))}
        </ul>
      )}
      {!isSame(changes) && <p class="quiet">{translate('reanalysisNothingChanged')}</p>}
    </>
  );
}

const fieldLabel: Record<FieldChange['field'], MessageKey> = {
  verdict: 'reanalysisVerdict',
  source: 'filterSource',
  originalTitle: 'originalTitle',
  author: 'author',
};
const verdictLabel: Record<Verdict, MessageKey> = {
  reprint: 'filterReprints',
  original: 'filterOriginals',
  unknown: 'filterUnknown',
  'not-article': 'verdictNotArticle',
};

function FieldLine({ change: { field, before, after, isReaders } }: { change: FieldChange }) {
  const answer = (value: string | undefined): string => {
    if (value === undefined) return translate('reanalysisNone');
    return field === 'verdict' ? translate(verdictLabel[value as Verdict]) : value;
  };
  return (
    <>
      {translate(fieldLabel[field])}: {answer(before)} → <strong>{answer(after)}</strong>
      {isReaders && <span class="quiet"> {translate('reanalysisAgrees')}</span>}
    </>
  );
}

function words(statistic: Statistic): string {
  const { quote, time } = statistic;
  const value = presentSigned(statistic, readerLocale());
  const name = nameOfFigure(statistic, '');
  return [name, quote.text, value, basisWords(statistic), time && periodWords(time.iso)].filter(Boolean).join(' · ');
}
