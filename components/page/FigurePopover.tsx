/** The popover beside a touched figure: what it measures, what it is as a number, its time, its change, and whether it adds up. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Analysis } from '../../utils/analysis.ts';
import type { PageWord } from '../../utils/clips/page-word.ts';
import { readerLocale, translate, type MessageKey } from '../../utils/i18n/translate.ts';
import type { Chosen } from '../../utils/lens/lens-state.ts';
import type { SurfaceCanvas } from '../../utils/lens/lens-world.ts';
import type { Check, Statistic } from '../../utils/statistics/statistic.ts';
import { basisWords } from '../statistics/basis-words.ts';
import { CopyButton } from '../statistics/CopyButton.tsx';
import { DirectionMark, figureStyle, modalityName } from '../statistics/FigureButton.tsx';
import { periodWords } from '../statistics/period-words.ts';
import { nameOfFigure, presentValue } from '../../utils/statistics/present-statistic.ts';
import { placeBeside } from './place-beside.ts';
import { useStore } from './use-store.ts';
import { WrongFigure } from './WrongFigure.tsx';

interface Props {
  readonly canvas: SurfaceCanvas;
  readonly chosen: Chosen;
  readonly analysis: Analysis;
  readonly onClose: () => void;
  readonly onShowInList: (index: number) => void;
}

export function FigurePopover({ canvas, chosen, analysis, onClose, onShowInList }: Props) {
  const { lens } = canvas;
  const { index, isPinned, takesFocus } = chosen;
  const element = useRef<HTMLDivElement>(null);
  const { save, said } = useStore(lens.store);
  useLayoutEffect(() => placeBeside(element.current!, canvas, { kind: 'statistic', index }), [index, canvas]);
  useLayoutEffect(() => {
    if (takesFocus) element.current?.focus({ preventScroll: true });
  }, [index, takesFocus]);
  const statistic = analysis.statistics[index];
  if (!statistic) return null;
  const metric = nameOfFigure(statistic, analysis.article?.text ?? '') || translate('unnamedFigure');
  const checks = analysis.checks.filter(({ members }) => members.includes(index));
  const isDoubtful = checks.some(({ verdict }) => verdict === 'doubt');
  const sayWord = (word: PageWord): void => {
    // The list is another one then, and its numbers are others.
    lens.sayWord(word).then(onClose, () => undefined);
  };
  const stay = (): void => {
    if (!isPinned) lens.store.set({ chosen: { index, isPinned: true } });
  };
  return (
    <div
      class="popover"
      ref={element}
      tabIndex={-1}
      role="dialog"
      aria-label={metric}
      data-style={figureStyle(statistic.modality, isDoubtful)}
      onPointerDown={stay}
    >
      <p class="popover-metric small quiet" lang={analysis.article?.language}>
        {metric}
      </p>
      <p class="popover-value" lang={analysis.article?.language}>
        {statistic.direction && <DirectionMark direction={statistic.direction} />} {statistic.quote.text}
        <Modality statistic={statistic} />
      </p>
      <Facts statistic={statistic} analysis={analysis} index={index} checks={checks} />
      {analysis.article && (
        <WrongFigure
          key={statistic.quote.start}
          text={analysis.article.text}
          quote={statistic.quote}
          word={said?.word}
          onSay={sayWord}
        />
      )}
      <div class="popover-acts">
        <CopyButton label={translate('copy')} textOf={() => `${metric}\t${statistic.quote.text}`} />
        <button
          type="button"
          class="small"
          aria-disabled={save.kind === 'saving'}
          onClick={() => void lens.save(index)}
        >
          {translate('saveFigure')}
        </button>
        <button type="button" class="small" onClick={() => onShowInList(index)}>
          {translate('showInList')}
        </button>
        <span class="gap" role="status">
          {save.kind === 'saved' && isPinned ? '✓' : ''}
        </span>
        <span class="popover-steps">
          <StepButton label="previousFigure" sign="‹" onStep={() => lens.step(-1)} />
          <StepButton label="nextFigure" sign="›" onStep={() => lens.step(1)} />
        </span>
      </div>
      <StepButton label="closeCard" sign="✕" onStep={onClose} className="icon popover-close" />
    </div>
  );
}

interface StepProps {
  readonly label: MessageKey;
  readonly sign: string;
  readonly className?: string;
  readonly onStep: () => void;
}

function StepButton({ label, sign, className = 'icon', onStep }: StepProps) {
  return (
    <button type="button" class={className} aria-label={translate(label)} title={translate(label)} onClick={onStep}>
      {sign}
    </button>
  );
}

function Modality({ statistic }: { statistic: Statistic }) {
  const key = modalityName[statistic.modality];
  return key ? <span class="tag">{translate(key)}</span> : null;
}

interface FactsProps extends Pick<Props, 'analysis'> {
  readonly statistic: Statistic;
  readonly index: number;
  readonly checks: readonly Check[];
}

function Facts({ statistic, analysis, index, checks }: FactsProps) {
  const { time, attribution } = statistic;
  const basis = basisWords(statistic);
  const value = presentValue(statistic, readerLocale());
  return (
    <dl class="facts small">
      {isNews(value, statistic.quote.text) && <Fact name="figureValue">{value}</Fact>}
      {time && <Fact name="figurePeriod">{periodWords(time.iso)}</Fact>}
      <Change statistic={statistic} analysis={analysis} index={index} />
      {basis && <Fact name="figureChange">{basis}</Fact>}
      {attribution && <Fact name="figureSaidBy">{attribution.text}</Fact>}
      {checks.map((check) => (
        <Fact name="figureCheck" key={check.kind}>
          {check.verdict === 'agrees'
            ? `✓ ${translate('checkAgrees', check.expected)}`
            : translate('checkDoubt', check.expected, check.stated)}
        </Fact>
      ))}
    </dl>
  );
}

/** Whether the plain number says more than the words on the page. */
function isNews(value: string, words: string): boolean {
  return value.replaceAll(/[\s,]/g, '') !== words.replaceAll(/[\s,]/g, '');
}

/** From which value to which, where the text says both. */
function Change({ analysis, index }: Omit<FactsProps, 'checks'>) {
  const link = analysis.links.find(({ type, members }) => type === 'from_to' && members.includes(index));
  const [from, to] = link?.members ?? [];
  if (from === undefined || to === undefined) return null;
  const words = [from, to].map((member) => analysis.statistics[member]?.quote.text);
  return <Fact name="figureFromTo">{words.join(' → ')}</Fact>;
}

function Fact({ name, children }: { name: MessageKey; children: string }) {
  return (
    <>
      <dt class="quiet">{translate(name)}</dt>
      <dd>{children}</dd>
    </>
  );
}
