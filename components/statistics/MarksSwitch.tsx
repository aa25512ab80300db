/** The highlights on the page: off and on, for every page; and for this one all of its figures. */
import type { FiguresShown } from '../../utils/highlights/figures-shown.ts';
import { translate } from '../../utils/i18n/translate.ts';

interface Props {
  /** What is marked on the page now. */
  readonly figures: FiguresShown;
  readonly count: number;
  /** How many of them are the key figures. */
  readonly keyCount: number;
  /** From now on, on every page. */
  readonly onPrefer: (figures: FiguresShown) => void;
  /** On this page. */
  readonly onShow: (figures: FiguresShown) => void;
}

export function MarksSwitch({ figures, count, keyCount, onPrefer, onShow }: Props) {
  const isOn = figures !== 'off';
  return (
    <div class="marks-switch small">
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={isOn}
          onChange={(event) => onPrefer(event.currentTarget.checked ? 'key' : 'off')}
        />
        {translate('marksShown')}
      </label>
      {isOn && count > keyCount && (
        <button type="button" class="inline link" onClick={() => onShow(figures === 'all' ? 'key' : 'all')}>
          {figures === 'all' ? translate('markKeyFigures') : translate('markAllFigures', count)}
        </button>
      )}
    </div>
  );
}
