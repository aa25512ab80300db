/** One clip in the library's list. */
import type { CatalogueEntry } from '../../utils/clips/catalogue.ts';
import type { Excerpt } from '../../utils/database/search-texts.ts';
import { sayVerdict } from '../../utils/i18n/say-verdict.ts';
import { translateCount } from '../../utils/i18n/count.ts';
import { translate } from '../../utils/i18n/translate.ts';
import type { Needles } from '../../utils/search/find-hits.ts';
import { Marked } from '../clip/Marked.tsx';
import { savedWhen } from '../clip/saved-when.ts';

interface Props {
  readonly entry: CatalogueEntry | undefined;
  readonly needles: Needles;
  readonly excerpt: Excerpt | undefined;
  readonly isOpen: boolean;
  readonly isChosen: boolean;
  readonly onOpen: () => void;
  readonly onChoose: (isRange: boolean) => void;
}

export function LibraryRow({ entry, needles, excerpt, isOpen, isChosen, onOpen, onChoose }: Props) {
  if (!entry) return <div class="library-row waiting" aria-hidden="true" />;
  const { title, language, verdict, tier, source, host, figures, savedAt, tags } = entry;
  const origin = verdict === 'reprint' && source ? sayVerdict({ verdict, tier, source: { name: source } }) : undefined;
  return (
    <div class="library-row" data-open={isOpen || undefined}>
      <input
        type="checkbox"
        checked={isChosen}
        aria-label={`${translate('choose')}: ${title}`}
        onClick={(event) => onChoose(event.shiftKey)}
      />
      <button type="button" class="row-button" aria-current={isOpen ? 'true' : undefined} onClick={onOpen}>
        <span class="clip-title" lang={language}>
          <Marked text={title} needles={needles} />
        </span>
        <span class="clip-line small" lang={excerpt ? language : undefined}>
          {excerpt ? (
            <Marked text={excerpt.text} hits={excerpt.hits} />
          ) : (
            <Marked text={origin ?? host} needles={needles} />
          )}
        </span>
        <span class="clip-line clip-meta quiet small">
          <span>
            {[origin ? host : undefined, translateCount('figuresCount', figures), savedWhen(savedAt)]
              .filter(Boolean)
              .join(' · ')}
          </span>
          {tags.slice(0, 4).map((tag) => (
            <span class="tag" key={tag}>
              <Marked text={tag} needles={needles} />
            </span>
          ))}
        </span>
      </button>
    </div>
  );
}
