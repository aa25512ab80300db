/** One clip in a list: what it is, where it came from, when it was kept. */
import type { CatalogueEntry } from '../../utils/clips/catalogue.ts';
import { readerLocale, translate } from '../../utils/i18n/translate.ts';

interface Props {
  readonly clip: CatalogueEntry;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

export function ClipRow({ clip, onOpen, onRemove }: Props) {
  const { title, language, verdict, source, host, figures, savedAt } = clip;
  return (
    <li class="clip">
      <button type="button" class="row-button" title={translate('openClip')} onClick={onOpen}>
        <span class="clip-title" lang={language}>
          {title}
        </span>
        {verdict === 'reprint' && source && <span class="clip-line small">{translate('verdictReprint', source)}</span>}
        <span class="clip-line quiet small">
          {[host, translate('figuresCount', figures), savedWhen(savedAt)].join(' · ')}
        </span>
      </button>
      <button
        type="button"
        aria-label={`${translate('remove')}: ${title}`}
        title={translate('remove')}
        onClick={onRemove}
      >
        ✕
      </button>
    </li>
  );
}

function savedWhen(savedAt: string): string {
  return new Intl.DateTimeFormat(readerLocale(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(savedAt));
}
