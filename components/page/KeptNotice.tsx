/** What has become of the saved article: unchanged, or which figures are other ones now. */
import { orphansOf, type KeptComparison, type KeptFigure } from '../../utils/clips/kept-article.ts';
import { readerLocale, translate } from '../../utils/i18n/translate.ts';

export function KeptNotice({ kept }: { kept: KeptComparison }) {
  const orphans = orphansOf(kept);
  const day = new Intl.DateTimeFormat(readerLocale(), { dateStyle: 'medium' }).format(new Date(kept.savedAt));
  if (!kept.isEdited && orphans.length === 0)
    return (
      <p class="kept quiet small">
        {translate('keptOn', day)} · {translate('keptUnchanged')}
      </p>
    );
  return (
    <div class="kept notice small">
      <p>
        {translate('keptOn', day)} · {translate('keptEdited')}
      </p>
      {orphans.length > 0 && (
        <ul>
          {orphans.map((figure) => (
            <li key={figure.words}>{reasonOf(figure)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function reasonOf({ words, match }: KeptFigure): string {
  if (match.kind === 'orphan' && match.reason === 'changed') return translate('orphanChanged', words, match.now);
  return translate('orphanGone', words);
}
