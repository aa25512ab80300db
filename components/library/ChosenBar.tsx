/** What can be done with the chosen clips: tag, archive, export, remove. */
import { useState } from 'preact/hooks';
import { splitTags, type WordChange } from '../../utils/clips/reader-word.ts';
import { translateCount } from '../../utils/i18n/count.ts';
import { translate } from '../../utils/i18n/translate.ts';
import type { Library } from '../../utils/library/library.ts';
import { messageOf } from '../clip/use-live.ts';

interface Props {
  readonly library: Library;
  readonly clipIds: readonly string[];
  readonly onRemove: (clipIds: readonly string[]) => void;
  readonly onExport: (clipIds: readonly string[]) => void;
  readonly onDone: () => void;
}

export function ChosenBar({ library, clipIds, onRemove, onExport, onDone }: Props) {
  const [typed, setTyped] = useState('');
  const [failure, setFailure] = useState<string>();
  const change = (made: WordChange): void => {
    library.change(clipIds, made).then(onDone, (error: unknown) => setFailure(messageOf(error)));
  };
  const tag = (event: Event): void => {
    event.preventDefault();
    const addTags = splitTags(typed);
    if (addTags.length > 0) change({ addTags });
    setTyped('');
  };
  return (
    <div class="chosen-bar" role="toolbar" aria-label={translateCount('chosenCount', clipIds.length)}>
      <strong>{translateCount('chosenCount', clipIds.length)}</strong>
      <form onSubmit={tag}>
        <input
          type="text"
          value={typed}
          aria-label={translate('addTag')}
          placeholder={translate('addTag')}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </form>
      <button type="button" class="plain" onClick={() => change({ isArchived: true })}>
        {translate('archive')}
      </button>
      <button type="button" class="plain" onClick={() => change({ isArchived: false })}>
        {translate('unarchive')}
      </button>
      <button type="button" class="plain" onClick={() => onExport(clipIds)}>
        {translate('export')}
      </button>
      <button
        type="button"
        class="plain"
        onClick={() => {
          onRemove(clipIds);
          onDone();
        }}
      >
        {translate('remove')}
      </button>
      {failure !== undefined && (
        <span class="failure" role="alert">
          {failure}
        </span>
      )}
    </div>
  );
}
