/** What of us is seen on a page: where the button shows itself, which figures are marked, and how. */
import type { ComponentChildren } from 'preact';
import { translate, type MessageKey } from '../../utils/i18n/translate.ts';
import type { FiguresShown } from '../../utils/highlights/figures-shown.ts';
import type { ChipShown, Settings } from '../../utils/settings/settings.ts';
import { Legend } from '../statistics/Legend.tsx';
import { SiteList } from './SiteList.tsx';

const chipChoices: readonly { readonly value: ChipShown; readonly name: MessageKey }[] = [
  { value: 'notable', name: 'chipNotable' },
  { value: 'always', name: 'chipAlways' },
  { value: 'reprints', name: 'hideButOnReprints' },
  { value: 'never', name: 'chipNever' },
];
const figureChoices: readonly { readonly value: FiguresShown; readonly name: MessageKey }[] = [
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

interface ChoicesProps<Value extends string> {
  readonly name: string;
  readonly title: MessageKey;
  readonly choices: readonly { readonly value: Value; readonly name: MessageKey }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  readonly children?: ComponentChildren;
}

function Choices<Value extends string>({ name, title, choices, chosen, onChoose, children }: ChoicesProps<Value>) {
  return (
    <fieldset>
      <legend>{translate(title)}</legend>
      {choices.map((choice) => (
        <label key={choice.value} class="choice">
          <input type="radio" name={name} checked={chosen === choice.value} onChange={() => onChoose(choice.value)} />
          <span>{translate(choice.name)}</span>
        </label>
      ))}
      {children}
    </fieldset>
  );
}
