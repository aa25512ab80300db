/** "Wrong?" of a figure: it is none, or it measures something else. */
import { useState } from 'preact/hooks';
import { describeSpan } from '../../utils/anchoring/describe-span.ts';
import { sayOfFigure, type PageWord } from '../../utils/clips/page-word.ts';
import type { FigureCorrection } from '../../utils/clips/reader-word.ts';
import { translate } from '../../utils/i18n/translate.ts';
import type { Span } from '../../utils/text/span.ts';

interface Props {
  /** The article, and where the figure stands in it. */
  readonly text: string;
  readonly quote: Span;
  readonly word: PageWord | undefined;
  readonly onSay: (word: PageWord) => void;
}

export function WrongFigure({ text, quote, word = {}, onSay }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const say = (said: Omit<FigureCorrection, 'selectors'>): void => {
    setOpen(false);
    onSay(sayOfFigure(word, { selectors: describeSpan(text, quote), ...said }));
  };
  return (
    <div class="wrong small">
      <button type="button" class="inline link wrong-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {translate('wrong')}
      </button>
      {isOpen && (
        <div class="answers" role="group" aria-label={translate('wrong')}>
          <button type="button" class="plain" onClick={() => say({ isNone: true })}>
            {translate('isNoFigure')}
          </button>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (name.trim() !== '') say({ metric: name.trim() });
            }}
          >
            <label>
              {translate('measuresOther')}{' '}
              <input
                type="text"
                value={name}
                maxLength={200}
                autocomplete="off"
                onInput={(event) => setName(event.currentTarget.value)}
              />
            </label>
            <button type="submit" class="plain">
              {translate('keepWord')}
            </button>
          </form>
        </div>
      )}
    </div>
  );
}
