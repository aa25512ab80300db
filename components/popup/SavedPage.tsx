/** What the library holds of this page: when it was saved, whether it was changed since, and the reader's word on it. */
import type { Article } from '../../utils/article/article.ts';
import { translate } from '../../utils/i18n/translate.ts';
import type { Library } from '../../utils/library/library.ts';
import { savedWhen } from '../clip/saved-when.ts';
import { useLive } from '../clip/use-live.ts';
import { WordEditor } from '../clip/WordEditor.tsx';

interface Props {
  readonly library: Library;
  readonly url: string;
  readonly article: Article;
  readonly openLibrary: (place: { clipId: string }) => void;
}

/** Nothing where the page is not saved. */
export function SavedPage({ library, url, article, openLibrary }: Props) {
  const saved = useLive(library, () => library.clipOfPage(url), [url]).value;
  if (!saved) return null;
  const { clip, text } = saved;
  const isChanged = text.trim() !== article.text.trim() || clip.title !== article.title;
  return (
    <div class="saved-page">
      <p class="small">
        {translate('keptOn', savedWhen(clip.savedAt))} ·{' '}
        <span class={isChanged ? 'failure' : 'quiet'}>{translate(isChanged ? 'keptEdited' : 'keptUnchanged')}</span>{' '}
        <button type="button" class="inline link" onClick={() => openLibrary({ clipId: clip.id })}>
          {translate('readClip')}
        </button>
      </p>
      <WordEditor library={library} clipId={clip.id} word={clip.word} />
    </div>
  );
}
