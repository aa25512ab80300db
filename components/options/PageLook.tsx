/** What of us is seen on a page: where the button shows itself, which figures are marked, and how. */
import { translate } from '../../utils/i18n/translate.ts';
import type { FiguresShown } from '../../utils/highlights/figures-shown.ts';
import type { ChipShown, Settings } from '../../utils/settings/settings.ts';
import { Legend } from '../statistics/Legend.tsx';
import { Choices, type Choice } from './Choices.tsx';
import { SiteList } from './SiteList.tsx';

const chipChoices: readonly Choice<ChipShown>[] = [
  { value: 'notable', name: 'chipNotable' },
  { value: 'always', name: 'chipAlways' },
  { value: 'reprints', name: 'hideButOnReprints' },
  { value: 'never', name: 'chipNever' },
];
const figureChoices: readonly Choice<FiguresShown>[] = [
  { value: 'key', name: 'marksKey' },
  { value: 'all', name: 'marksAll' },
  { value: 'off', name: 'marksOff' },
];

interface Props {
  readonly settings: Settings;
  readonly siteOf: (words: string) => string | undefined;
  readonly onChange: (part: Partial<Settings>) => void;
}

export function PageLook({ settings, siteOf, onChange }: Props) {
  return (
    <>
      <Choices
        name="chip"
        title="chipShown"
        choices={chipChoices}
        chosen={settings.chip}
        onChoose={(chip) => onChange({ chip })}
      />
      {settings.chip !== 'never' && settings.chipNotOn.length > 0 && (
        <SiteList
          title="chipNotOn"
          sites={settings.chipNotOn}
          siteOf={siteOf}
          onChange={(chipNotOn) => onChange({ chipNotOn })}
        />
      )}
      <Choices
        name="figures"
        title="marksShown"
        choices={figureChoices}
        chosen={settings.figures}
        onChoose={(figures) => onChange({ figures })}
      >
        <label class="choice">
          <input
            type="checkbox"
            checked={settings.marks === 'underline'}
            onChange={(event) => onChange({ marks: event.currentTarget.checked ? 'underline' : 'colour' })}
          />
          <span>{translate('underlineOnly')}</span>
        </label>
        <div id="help">
          <Legend isOpen={location.hash === '#help'} />
        </div>
      </Choices>
    </>
  );
}
