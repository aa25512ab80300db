/** The few pieces of evidence that a reader is shown, for and against; a click shows each on the page. */
import type { HighlightTarget } from '../../utils/highlights/highlight.ts';
import { translate, type MessageKey } from '../../utils/i18n/translate.ts';
import { evidenceShown, type EvidenceShown, type JudgedEvidence } from '../../utils/provenance/evidence-shown.ts';
import { plainName } from '../../utils/text/plain-name.ts';
import type { Evidence, EvidenceKind } from '../../utils/provenance/provenance.ts';

interface Props {
  readonly judged: JudgedEvidence & {
    readonly evidence: readonly Pick<Evidence, 'at' | 'kind' | 'quote' | 'weight'>[];
  };
  readonly onReveal?: ((target: HighlightTarget) => void) | undefined;
}

export function EvidenceList({ judged, onReveal }: Props) {
  const shown = evidenceShown(judged);
  if (shown.length === 0) return <p class="quiet small">{translate('noEvidence')}</p>;
  const sides = (['for', 'against'] as const).map((side) => ({ side, rows: shown.filter((row) => row.side === side) }));
  return (
    <>
      {sides.map(
        ({ side, rows }) =>
          rows.length > 0 && (
            <div key={side} role="group" aria-label={translate(sideName[side])}>
              <p class="evidence-side quiet small">{translate(sideName[side])}</p>
              <ul>
                {rows.map((row) => (
                  <li key={row.index}>
                    <EvidenceRow row={row} onReveal={revealOf(row, judged, onReveal)} />
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </>
  );
}

/** What only the page's head says stands nowhere. */
function revealOf({ index }: EvidenceShown, { evidence }: Props['judged'], onReveal: Props['onReveal']) {
  return evidence[index]?.at && onReveal && (() => onReveal({ kind: 'evidence', index }));
}

function EvidenceRow({ row, onReveal }: { row: EvidenceShown; onReveal: (() => void) | undefined }) {
  const words = (
    <>
      <span class="quiet small">{translate(evidenceName[row.kind])}</span>{' '}
      <q class="evidence-quote">
        <bdi>{plainName(row.quote)}</bdi>
      </q>
    </>
  );
  if (!onReveal) return <div class="row-button">{words}</div>;
  return (
    <button type="button" class="row-button" title={translate('showOnPage')} onClick={onReveal}>
      {words}
    </button>
  );
}

const sideName: Record<EvidenceShown['side'], MessageKey> = { for: 'evidenceFor', against: 'evidenceAgainst' };

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
