/** Which of the four things that China asks of a reprint are stated: a count, and what is missing. */
import { readerLocale, translate, type MessageKey } from '../../utils/i18n/translate.ts';
import type { Completeness, OfficialListing } from '../../utils/provenance/provenance.ts';

const parts: readonly (keyof Completeness)[] = ['source', 'author', 'originalTitle', 'editor'];
const partName: Record<keyof Completeness, MessageKey> = {
  source: 'partSource',
  author: 'partAuthor',
  originalTitle: 'partOriginalTitle',
  editor: 'partEditor',
};

interface Props {
  readonly completeness: Completeness;
  readonly officialList?: OfficialListing | undefined;
}

export function CompletenessLine({ completeness, officialList }: Props) {
  const missing = parts.filter((part) => !completeness[part]);
  const names = new Intl.ListFormat(readerLocale(), { type: 'conjunction' }).format(
    missing.map((part) => translate(partName[part])),
  );
  return (
    <p class="completeness small">
      <span class="quiet">{translate('completeness')} </span>
      <span class="cells" aria-hidden="true">
        {parts.map((part) => (
          <span key={part} data-stated={completeness[part]} />
        ))}
      </span>
      <strong>{translate('completenessOf', parts.length - missing.length)}</strong>
      {missing.length > 0 && <span class="quiet"> {translate('completenessMissing', names)}</span>}
      {officialList && (
        <>
          <br />
          <span class="quiet official">{listingSentence(officialList)}</span>
        </>
      )}
    </p>
  );
}

/** A fact, worded as one: the list says what may be reprinted, not what is good. */
function listingSentence({ listed, edition }: OfficialListing): string {
  return listed ? translate('officialListed', edition ?? '') : translate('officialNotListed');
}
