/** Tags and note of a saved clip; every change is kept at once. */
import { useState } from 'preact/hooks';
import type { ReaderWord, WordChange } from '../../utils/clips/reader-word.ts';
import { translate } from '../../utils/i18n/translate.ts';
import type { Library } from '../../utils/library/library.ts';
import { NoteField } from './NoteField.tsx';
import { TagField } from './TagField.tsx';
import { messageOf, useLive } from './use-live.ts';

interface Props {
  readonly library: Library;
  readonly clipId: string;
  readonly word: ReaderWord | undefined;
}

export function WordEditor({ library, clipId, word }: Props) {
  const known = useLive(library, () => library.facets('tag'), []).value ?? [];
  const [failure, setFailure] = useState<string>();
  const change = (made: WordChange): void => {
    library.change([clipId], made).then(
      () => setFailure(undefined),
      (error: unknown) => setFailure(messageOf(error)),
    );
  };
  return (
    <div class="word-editor">
      <TagField
        tags={word?.tags ?? []}
        known={known.map(({ value }) => value)}
        onAdd={(addTags) => change({ addTags })}
        onRemove={(tag) => change({ removeTags: [tag] })}
      />
      <NoteField key={clipId} note={word?.note ?? ''} onChange={(note) => change({ note })} />
      {failure !== undefined && (
        <p class="failure small" role="alert">
          {translate('failureDatabase')} {failure}
        </p>
      )}
    </div>
  );
}
