/** What each step of the table decides, alone and in company: a ladder from "hardly a hint" to "whatever the house says of itself". */
import { leanOf, strongestSource, type Counted } from '../utils/provenance/sum-evidence.ts';
import type { Share, Step, Weights } from '../utils/provenance/weights.ts';

/** From the easiest to the hardest: in each the step still makes the page a reprint. */
export const rungs = [
  'never',
  'with an original title on a portal',
  'with an original title',
  'on a portal',
  'alone',
  'though the head claims the house',
  'where texts begin',
  'against the own label',
] as const;
export type Rung = (typeof rungs)[number];

const piece = (kind: Counted['evidence']['kind'], weight: number, house: string): Counted => ({
  evidence: { kind, weight },
  house,
});

/** The highest rung that a weight reaches. */
export function rungOf(weight: number, { steps, priors }: Weights): Rung {
  const decides = (host: 'agency' | 'portal' | 'other', ...company: Counted[]): boolean => {
    const counted = [piece('credit', weight, 'x'), ...company];
    return leanOf(counted, strongestSource(counted), host, priors) > 0;
  };
  const title = piece('original-title', steps['original title'], 'title');
  const claim = piece('self-tag', steps['own source claimed'], 'own');
  const label = piece('self-credit', steps['own label'], 'own');
  if (decides('other', label)) return 'against the own label';
  if (decides('agency')) return 'where texts begin';
  if (decides('other', claim)) return 'though the head claims the house';
  if (decides('other')) return 'alone';
  if (decides('portal')) return 'on a portal';
  if (decides('other', title)) return 'with an original title';
  return decides('portal', title) ? 'with an original title on a portal' : 'never';
}

/** The rung of every step at full strength; those below zero stand in `against`. */
export const ofSteps: Readonly<Partial<Record<Step, Rung>>> = {
  'credit label': 'though the head claims the house',
  'credit reference': 'though the head claims the house',
  'credit staff': 'alone',
  'credit taken-from': 'where texts begin',
  'credit first-published': 'where texts begin',
  'credit translated': 'alone',
  'credit supplied': 'though the head claims the house',
  'credit via': 'on a portal',
  'credit rights': 'on a portal',
  'credit compiled': 'with an original title on a portal',
  'credit platform': 'with an original title on a portal',
  'credit sign of rights': 'with an original title',
  'agency sign of rights behind the text': 'alone',
  'outlet sign of rights behind the text': 'alone',
  'credit with a bare link': 'alone',
  'credit to the host by permission': 'alone',
  'link to the original at the head': 'alone',
  'link to the original, named': 'alone',
  'link to the original': 'alone',
  'link onward behind the text': 'alone',
  'original title': 'with an original title',
  'name linked away': 'though the head claims the house',
  'agency above the headline': 'alone',
  'name in source slot, dated': 'where texts begin',
  'name in source slot': 'alone',
  'agency in author slot': 'where texts begin',
  'outlet in author slot': 'alone',
  'agency alone beside the date': 'though the head claims the house',
  'agency beside the date': 'though the head claims the house',
  'agency alone at the head': 'alone',
  'agency at the head': 'on a portal',
  'outlet beside the date': 'alone',
  'outlet in a line with the date': 'with an original title',
  'outlet of the reporter who signs': 'alone',
  'outlet behind an author at the head': 'alone',
  'outlet at the head': 'with an original title on a portal',
  'agency in the next line behind': 'alone',
  'agency behind': 'on a portal',
  'outlet behind, dated': 'alone',
  'outlet behind': 'with an original title on a portal',
  'agency alone in the text': 'alone',
  'outlet alone in the text': 'on a portal',
  'agency in a first line': 'alone',
  'outlet-like behind a name in the text': 'alone',
  'outlet-like beside the date': 'alone',
  'unknown in source slot, linked': 'alone',
  'outlet-like in source slot': 'alone',
  'unknown in source slot': 'with an original title on a portal',
  'outlet-like of the reporter who signs': 'alone',
  'agency-like at the head': 'alone',
  'school in author slot': 'alone',
  'outlet-like behind an author': 'alone',
  'outlet-like behind an author at the head': 'alone',
  'outlet-like in author slot': 'alone',
  'dateline of an agency': 'where texts begin',
  'dateline of an agency, set as one': 'alone',
  'dateline of an agency, loose': 'with an original title',
  'dateline of somebody unknown': 'alone',
  'dateline of an outlet': 'alone',
  'dateline of an outlet, run on': 'alone',
  'dateline of an outlet in a bracket': 'on a portal',
  'attribution of an agency that opens the text': 'with an original title',
  'attribution of an outlet that opens the text': 'on a portal',
  'agency signs': 'alone',
  'agency desk phrase': 'alone',
  'claimed source, outlet-like': 'on a portal',
  'claimed source, unknown': 'with an original title',
  'claimed source': 'alone',
  'claimed author, agency': 'where texts begin',
  'claimed author, outlet': 'alone',
  'claimed publisher, agency': 'alone',
  'claimed publisher, outlet': 'with an original title on a portal',
  'claimed rights, agency': 'on a portal',
  'claimed rights, outlet': 'with an original title on a portal',
  'agency in the address': 'alone',
  'claimed basis': 'with an original title',
  'canonical elsewhere': 'though the head claims the house',
};

/** The rung of a step in a place where only a share of it is left. */
export const ofShares: Readonly<Record<Share, readonly [Step, Rung]>> = {
  'of the same house': ['credit label', 'on a portal'],
  'of the same house, first there': ['credit first-published', 'where texts begin'],
  'name unsure': ['credit label', 'on a portal'],
  'name unsure, alone or at the head': ['credit label', 'alone'],
  'name unsure, reference': ['credit reference', 'on a portal'],
  'name unsure, reference that ends the page': ['credit reference', 'alone'],
  'name unsure, reference at the head': ['credit reference', 'alone'],
  'via unsure': ['credit via', 'with an original title'],
  'via an agency': ['credit via', 'alone'],
  'via alone': ['credit via', 'though the head claims the house'],
  'via at the line': ['credit via', 'on a portal'],
  'via inside': ['credit via', 'with an original title on a portal'],
  'rights in a line': ['credit rights', 'alone'],
  'staff in the text': ['credit staff', 'with an original title on a portal'],
  quoted: ['credit first-published', 'with an original title on a portal'],
  'above the headline': ['credit label', 'on a portal'],
  'far below': ['credit label', 'with an original title'],
  'far below, plain': ['credit first-published', 'where texts begin'],
  'label in a short line': ['credit label', 'though the head claims the house'],
  'inside a sentence': ['credit label', 'with an original title'],
  'inside a sentence, plain': ['credit first-published', 'alone'],
  'in the text': ['credit label', 'with an original title on a portal'],
  'in the text, plain': ['credit first-published', 'on a portal'],
  'opens a first line': ['credit first-published', 'where texts begin'],
  'opens a sentence': ['credit label', 'on a portal'],
  'opens a sentence, plain': ['credit first-published', 'where texts begin'],
};

/** A step against a reprint: the highest rung of what it outweighs when it stands on the other side. */
export const against: Readonly<Partial<Record<Step, Rung>>> = {
  'own label': 'where texts begin',
  'own credit': 'though the head claims the house',
  'own rights': 'though the head claims the house',
  'own label quoted': 'alone',
  'own source claimed': 'alone',
  boilerplate: 'alone',
  'reprinted elsewhere': 'where texts begin',
  'said of something else': 'alone',
};

/** The weight that a step below zero just outweighs, as a rung. */
export const rungAgainst = (weight: number, weights: Weights): Rung =>
  rungOf(-weight - weights.priors.any - 0.01, weights);
