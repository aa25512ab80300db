/** What the library holds of this page: when it was saved, whether it was changed since, and the reader's word on it. */
import type { Article } from '../../utils/article/article.ts';
import type { Clip } from '../../utils/clips/clip.ts';
import { translate } from '../../utils/i18n/translate.ts';
import type { Library } from '../../utils/library/library.ts';
import { savedWhen } from '../clip/saved-when.ts';
import { WordEditor } from '../clip/WordEditor.tsx';

interface Props {
  readonly library: Library;
  /** The page's clip with its text. */
  readonly saved: { readonly clip: Clip; readonly text: string };
  /** As it stands on the page now. */
  readonly article: Article;
  readonly openLibrary: (place: { clipId: string }) => void;
}

export function SavedPage({ library, saved, article, openLibrary }: Props) {
  const { clip, text } = saved;
  const isChanged = text.trim() !== article.text.trim() || clip.title !== article.title;
  return (
    <div class="saved-page">
      <p class="small">
        {translate('keptOn', savedWhen(clip.savedAt))} ·{' '}
        <span class={isChanged ? 'failure' : 'quiet'} data-changed={isChanged}>
          {translate(isChanged ? 'changedSinceSaved' : 'keptUnchanged')}
        </span>
      </p>
      <button type="button" class="plain" onClick={() => openLibrary({ clipId: clip.id })}>
        {translate('readSavedCopy')}
      </button>
      <WordEditor library={library} clipId={clip.id} word={clip.word} />
    </div>
  );
}
