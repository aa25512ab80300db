/** One clip in the popup's list: what it is, where it came from, when it was kept. */
import type { CatalogueEntry } from '../../utils/clips/catalogue.ts';
import type { Excerpt } from '../../utils/database/search-texts.ts';
import { sayVerdict } from '../../utils/i18n/say-verdict.ts';
import { translateCount } from '../../utils/i18n/count.ts';
import { translate } from '../../utils/i18n/translate.ts';
import type { Needles } from '../../utils/search/find-hits.ts';
import { Marked } from './Marked.tsx';
import { savedWhen } from './saved-when.ts';

interface Props {
  readonly clip: CatalogueEntry;
  readonly needles: Needles;
  /** Where the saved text says what was asked for. */
  readonly excerpt?: Excerpt | undefined;
  readonly onOpen: () => void;
  readonly onRead: () => void;
  readonly onRemove: () => void;
}

export function ClipRow({ clip, needles, excerpt, onOpen, onRead, onRemove }: Props) {
  const { title, language, verdict, tier, source, host, figures, savedAt, tags } = clip;
  const removeByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Delete') return;
    event.preventDefault();
    onRemove();
  };
  return (
    <li class="clip" onKeyDown={removeByKey}>
      <button type="button" class="row-button" title={translate('openClip')} onClick={onOpen}>
        <span class="clip-title" lang={language}>
          <Marked text={title} needles={needles} />
        </span>
        {excerpt && (
          <span class="clip-line small" lang={language}>
            <Marked text={excerpt.text} hits={excerpt.hits} />
          </span>
        )}
        {verdict === 'reprint' && source && (
          <span class="clip-line small">
            <Marked text={sayVerdict({ verdict, tier, source: { name: source } })} needles={needles} />
          </span>
        )}
        <span class="clip-line quiet small">
          {[host, translateCount('figuresCount', figures), savedWhen(savedAt)].join(' · ')}
        </span>
        {tags.length > 0 && (
          <span class="clip-line">
            {tags.map((tag) => (
              <span class="tag" key={tag}>
                <Marked text={tag} needles={needles} />
              </span>
            ))}
          </span>
        )}
      </button>
      <div class="clip-acts">
        <button
          type="button"
          aria-label={`${translate('readClip')}: ${title}`}
          title={translate('readClip')}
          onClick={onRead}
        >
          ¶
        </button>
        <button
          type="button"
          aria-label={`${translate('remove')}: ${title}`}
          title={translate('remove')}
          onClick={onRemove}
        >
          ✕
        </button>
      </div>
    </li>
  );
}
