/** One choice of several, each with its name and, where it needs one, an explanation. */
import type { ComponentChildren } from 'preact';
import { translate, type MessageKey } from '../../utils/i18n/translate.ts';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly name: MessageKey;
  readonly more?: MessageKey;
}

interface Props<Value extends string> {
  /** Of the group of radio buttons. */
  readonly name: string;
  readonly title: MessageKey;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  /** Stands below the choices, in their frame. */
  readonly children?: ComponentChildren;
}

export function Choices<Value extends string>({ name, title, choices, chosen, onChoose, children }: Props<Value>) {
  return (
    <fieldset>
      <legend>{translate(title)}</legend>
      {choices.map((choice) => (
        <label key={choice.value} class="choice">
          <input type="radio" name={name} checked={chosen === choice.value} onChange={() => onChoose(choice.value)} />
          <span>
            {translate(choice.name)}
            {choice.more && <span class="quiet small"> {translate(choice.more)}</span>}
          </span>
        </label>
      ))}
      {children}
    </fieldset>
  );
}
