/** The reader puts a clip right: verdict, source, original title, and a figure's metric or value. */
import { useId, useState } from 'preact/hooks';
import type { Clip } from '../../utils/clips/clip.ts';
import { isAbout } from '../../utils/clips/corrected-clip.ts';
import type { Corrections, FigureCorrection } from '../../utils/clips/reader-word.ts';
import { translate, type MessageKey } from '../../utils/i18n/translate.ts';
import type { Library } from '../../utils/library/library.ts';
import { messageOf } from '../clip/use-live.ts';

interface Props {
  readonly library: Library;
  readonly clip: Clip;
  readonly onDone: () => void;
}

const verdicts = ['reprint', 'original', 'unknown'] as const;
const verdictLabel: Record<(typeof verdicts)[number], MessageKey> = {
  reprint: 'filterReprints',
  original: 'filterOriginals',
  unknown: 'filterUnknown',
};

export function CorrectionForm({ library, clip, onDone }: Props) {
  const [corrections, setCorrections] = useState<Corrections>(clip.word?.corrections ?? {});
  const [failure, setFailure] = useState<string>();
  const verdictId = useId();
  const keep = (event: Event): void => {
    event.preventDefault();
    library.change([clip.id], { corrections }).then(onDone, (error: unknown) => setFailure(messageOf(error)));
  };
  const chooseVerdict = (value: string): void => {
    const verdict = verdicts.find((each) => each === value);
    setCorrections({ ...corrections, verdict });
  };
  const correctFigure = (index: number, change: Partial<FigureCorrection>): void => {
    const statistic = clip.statistics[index]!;
    const figures = corrections.figures ?? [];
    const own = figures.find((figure) => isAbout(figure, statistic)) ?? { selectors: statistic.selectors };
    setCorrections({ ...corrections, figures: [...figures.filter((each) => each !== own), { ...own, ...change }] });
  };
  return (
    <form class="correction-form" onSubmit={keep}>
      <div class="filter">
        <label for={verdictId}>{translate('filterVerdict')}</label>
        <select
          id={verdictId}
          value={corrections.verdict ?? ''}
          onChange={(event) => chooseVerdict(event.currentTarget.value)}
        >
          <option value="">{translate('asMachine')}</option>
          {verdicts.map((verdict) => (
            <option key={verdict} value={verdict}>
              {translate(verdictLabel[verdict])}
            </option>
          ))}
        </select>
      </div>
      <Field
        label="filterSource"
        value={corrections.source}
        machine={clip.source?.name}
        onInput={(source) => setCorrections({ ...corrections, source })}
      />
      <Field
        label="originalTitle"
        value={corrections.originalTitle}
        machine={clip.source?.originalTitle}
        onInput={(originalTitle) => setCorrections({ ...corrections, originalTitle })}
      />
      <details>
        <summary>{translate('figures')}</summary>
        {clip.statistics.map((statistic, index) => {
          const own = corrections.figures?.find((figure) => isAbout(figure, statistic));
          return (
            <fieldset key={statistic.quote.start}>
              <legend lang={clip.language}>{statistic.quote.text}</legend>
              <Field
                label="columnMetric"
                value={own?.metric}
                machine={statistic.metric.map(({ text }) => text).join(' / ')}
                onInput={(metric) => correctFigure(index, { metric })}
              />
              <Field
                label="columnValue"
                isNumber
                value={own?.value?.toString()}
                machine={`${statistic.value} ${statistic.unit}`}
                onInput={(words) => correctFigure(index, { value: numberIn(words) })}
              />
            </fieldset>
          );
        })}
      </details>
      {failure !== undefined && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="primary">
          {translate('keepCorrections')}
        </button>
        <button type="button" class="plain" onClick={onDone}>
          {translate('cancel')}
        </button>
      </div>
    </form>
  );
}

/** What was typed, as a number; undefined while it is none. */
function numberIn(words: string): number | undefined {
  const value = Number(words.replace(/[,，\s]/g, ''));
  return words.trim() === '' || !Number.isFinite(value) ? undefined : value;
}

interface FieldProps {
  readonly label: MessageKey;
  readonly value: string | undefined;
  /** The machine's answer, shown where the reader says nothing. */
  readonly machine: string | undefined;
  readonly isNumber?: boolean;
  readonly onInput: (words: string) => void;
}

function Field({ label, value, machine, isNumber = false, onInput }: FieldProps) {
  const id = useId();
  return (
    <div class="filter">
      <label for={id}>{translate(label)}</label>
      <input
        id={id}
        type="text"
        inputMode={isNumber ? 'decimal' : 'text'}
        value={value ?? ''}
        placeholder={machine ?? ''}
        maxLength={1_000}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
