/** Tags and a note to save a page with. */
import { translate } from '../../utils/i18n/translate.ts';
import type { Library } from '../../utils/library/library.ts';
import { NoteField } from '../clip/NoteField.tsx';
import { TagField } from '../clip/TagField.tsx';
import { useLive } from '../clip/use-live.ts';
import type { UnsavedWord } from './use-unsaved-word.ts';

export function BeforeSaving({ library, word }: { library: Library; word: UnsavedWord }) {
  const known = useLive(library, () => library.facets('tag'), []).value ?? [];
  const { addTags = [], note = '' } = word.shown;
  return (
    <details class="before-saving" open={addTags.length > 0 || note !== ''}>
      <summary class="small">{translate('saveWithWord')}</summary>
      <div class="word-editor">
        <TagField
          tags={addTags}
          known={known.map(({ value }) => value)}
          onAdd={(added) => word.say({ addTags: [...addTags, ...added] })}
          onRemove={(tag) => word.say({ addTags: addTags.filter((each) => each !== tag) })}
        />
        <NoteField note={note} keptAfterMs={0} onChange={(typed) => word.say({ note: typed })} />
      </div>
    </details>
  );
}
