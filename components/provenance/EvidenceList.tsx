/** The evidence that the verdict rests on, strongest first; a click shows each on the page. */
import type { HighlightTarget } from '../../utils/highlights/highlight.ts';
import { translate, type MessageKey } from '../../utils/i18n/translate.ts';
import type { Evidence, EvidenceKind } from '../../utils/provenance/provenance.ts';

interface Props {
  readonly evidence: readonly Evidence[];
  readonly onReveal?: ((target: HighlightTarget) => void) | undefined;
}

/** A piece below this weight on either side decides nothing and is not shown. */
const leastWeight = 0.1;

export function EvidenceList({ evidence, onReveal }: Props) {
  const shown = evidence
    .map((piece, index) => ({ piece, index }))
    .filter(({ piece }) => Math.abs(piece.weight) >= leastWeight)
    .toSorted((a, b) => Math.abs(b.piece.weight) - Math.abs(a.piece.weight));
  if (shown.length === 0) return <p class="quiet small">{translate('noEvidence')}</p>;
  return (
    <ul>
      {shown.map(({ piece, index }) => (
        <li key={index}>
          <EvidenceRow piece={piece} onReveal={piece.at && onReveal && (() => onReveal({ kind: 'evidence', index }))} />
        </li>
      ))}
    </ul>
  );
}

function EvidenceRow({ piece, onReveal }: { piece: Evidence; onReveal: (() => void) | undefined }) {
  const words = (
    <>
      <span class="quiet small">{translate(evidenceName[piece.kind])}</span> <q class="evidence-quote">{piece.quote}</q>
    </>
  );
  if (!onReveal) return <div class="row-button">{words}</div>;
  return (
    <button type="button" class="row-button" title={translate('showOnPage')} onClick={onReveal}>
      {words}
    </button>
  );
}

const evidenceName: Record<EvidenceKind, MessageKey> = {
  credit: 'evidenceCredit',
  'original-title': 'evidenceOriginalTitle',
  authorisation: 'evidenceAuthorisation',
  dateline: 'evidenceDateline',
  'agency-tail': 'evidenceAgencyTail',
  'byline-outlet': 'evidenceBylineOutlet',
  claim: 'evidenceClaim',
  canonical: 'evidenceCanonical',
  account: 'evidenceAccount',
  'self-credit': 'evidenceSelfCredit',
  boilerplate: 'evidenceBoilerplate',
  'photo-credit': 'evidencePhotoCredit',
  attribution: 'evidenceAttribution',
  'self-tag': 'evidenceSelfTag',
  'reprinted-elsewhere': 'evidenceReprintedElsewhere',
};
