/** One figure: its words as printed, direction, time, and whether it is a promise or in doubt; never by colour alone. */
import { translate, type MessageKey } from '../../utils/i18n/translate.ts';
import type { Direction, Modality, Statistic } from '../../utils/statistics/statistic.ts';
import { basisWords } from './basis-words.ts';
import { periodWords } from './period-words.ts';
import { presentValue } from '../../utils/statistics/present-statistic.ts';

interface Props {
  readonly index: number;
  readonly statistic: Statistic;
  readonly isDoubtful: boolean;
  readonly plainIn?: string | undefined;
  readonly onReveal?: (() => void) | undefined;
}

export function FigureButton({ index, statistic, isDoubtful, plainIn, onReveal }: Props) {
  const style = figureStyle(statistic.modality, isDoubtful);
  const words = <FigureWords statistic={statistic} isDoubtful={isDoubtful} plainIn={plainIn} />;
  if (!onReveal)
    return (
      <span class="figure" data-style={style}>
        {words}
      </span>
    );
  return (
    <button
      type="button"
      class="figure"
      data-style={style}
      data-figure={index}
      title={translate('showOnPage')}
      onClick={onReveal}
    >
      {words}
    </button>
  );
}

function FigureWords({ statistic, isDoubtful, plainIn }: Pick<Props, 'statistic' | 'isDoubtful' | 'plainIn'>) {
  const { quote, time, direction, modality } = statistic;
  const modalityKey = modalityName[modality];
  const basis = basisWords(statistic);
  return (
    <>
      {direction && <DirectionMark direction={direction} />}
      <span class="figure-value">{quote.text}</span>
      {basis && <span class="small">{basis}</span>}
      {plainIn && <span class="quiet small">{presentValue(statistic, plainIn)}</span>}
      {time && time.from !== 'article' && <span class="quiet small">{periodWords(time.iso)}</span>}
      {modalityKey && <span class="tag">{translate(modalityKey)}</span>}
      {isDoubtful && (
        <span class="tag" data-style="doubt">
          {translate('doubtful')}
        </span>
      )}
    </>
  );
}

export function DirectionMark({ direction }: { direction: Direction }) {
  return (
    <span role="img" aria-label={translate(directionName[direction])}>
      {direction === 'up' ? '↑' : '↓'}
    </span>
  );
}

/** How a figure is drawn, in lists as on the page. */
export function figureStyle(modality: Modality, isDoubtful: boolean): 'figure' | 'promise' | 'doubt' {
  if (isDoubtful) return 'doubt';
  return modality === 'target' || modality === 'forecast' ? 'promise' : 'figure';
}

export const modalityName: Record<Modality, MessageKey | undefined> = {
  actual: undefined,
  target: 'modalityTarget',
  forecast: 'modalityForecast',
  threshold: 'modalityThreshold',
};

const directionName: Record<Direction, MessageKey> = { up: 'directionUp', down: 'directionDown' };
