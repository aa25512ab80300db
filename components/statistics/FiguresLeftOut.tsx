/** The figures that the reader says are none: listed, so that each can be put back. */
import type { PageWord } from '../../utils/clips/page-word.ts';
import { translate } from '../../utils/i18n/translate.ts';

interface Props {
  readonly word: PageWord | undefined;
  readonly onSay: (word: PageWord) => void;
}

export function FiguresLeftOut({ word, onSay }: Props) {
  const figures = word?.figures ?? [];
  const leftOut = figures.filter(({ isNone }) => isNone);
  if (!word || leftOut.length === 0) return null;
  return (
    <div class="left-out small">
      <p class="quiet">{translate('figuresLeftOut')}</p>
      <ul>
        {leftOut.map((figure) => (
          <li key={figure.selectors[1].start}>
            <s>{figure.selectors[0].exact}</s>{' '}
            <button
              type="button"
              class="inline link"
              aria-label={`${translate('undo')}: ${figure.selectors[0].exact}`}
              onClick={() => onSay({ ...word, figures: figures.filter((each) => each !== figure) })}
            >
              {translate('undo')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
