/** Tags as chips with a field to add more; Enter or a comma adds, Backspace in an empty field takes the last away. */
import { useId, useState } from 'preact/hooks';
import { splitTags } from '../../utils/clips/reader-word.ts';
import { translate } from '../../utils/i18n/translate.ts';

interface Props {
  readonly tags: readonly string[];
  /** Tags used before, to choose from. */
  readonly known: readonly string[];
  readonly onAdd: (tags: readonly string[]) => void;
  readonly onRemove: (tag: string) => void;
}

export function TagField({ tags, known, onAdd, onRemove }: Props) {
  const [typed, setTyped] = useState('');
  const id = useId();
  const add = (text: string): void => {
    const added = splitTags(text).filter((tag) => !tags.includes(tag));
    if (added.length > 0) onAdd(added);
    setTyped('');
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && typed.trim() !== '') {
      event.preventDefault();
      add(typed);
    }
    if (event.key === 'Backspace' && typed === '' && tags.length > 0) onRemove(tags.at(-1)!);
  };
  const onInput = (text: string): void => {
    if (/[,，、;；]$/.test(text) || known.includes(text)) add(text);
    else setTyped(text);
  };
  return (
    <div class="tag-field">
      <label for={id}>{translate('tags')}</label>
      <ul class="chosen-tags">
        {tags.map((tag) => (
          <li key={tag} class="tag">
            {tag}
            <button
              type="button"
              class="bare"
              aria-label={`${translate('removeTag')}: ${tag}`}
              onClick={() => onRemove(tag)}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <input
        id={id}
        type="text"
        value={typed}
        list={`${id}-known`}
        maxLength={200}
        placeholder={translate('addTag')}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={onKey}
        onBlur={() => typed.trim() !== '' && add(typed)}
      />
      <datalist id={`${id}-known`}>
        {known
          .filter((tag) => !tags.includes(tag))
          .slice(0, 100)
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}
