/**
 * The one table of weights. A step is a log-odds step towards "reprint" (below zero: towards "original"), so steps add up: 4 nearly
 * decides, 2 leans, 1 hints. A share says how much of its step a candidate keeps in its place. The numbers are what
 * `npm run fit-weights -- --table` prints: set by hand (`scripts/weights/hand-set.ts`), then moved a little by the labelled pages.
 */

/** What a candidate is, in one word: which cue stands before it, or in which place it stands without one. */
export type Step = keyof typeof steps;
/** What makes a step count for less, or more. */
export type Share = keyof typeof shares;

export const steps = {
  // A credit form that names somebody else. A label decides by the name behind it; "via" and rights are said of pictures too.
  'credit label': 3.6,
  'credit reference': 3.65,
  'credit staff': 3,
  'credit taken-from': 4.4,
  'credit first-published': 4.8,
  'credit translated': 3,
  'credit supplied': 3.2,
  'credit via': 2.15,
  'credit rights': 1.65,
  'credit compiled': 0.6,
  'credit platform': 0.8,
  'credit sign of rights': 1.2,
  'agency sign of rights behind the text': 3,
  'outlet sign of rights behind the text': 2.4,
  'credit with a bare link': 3,
  'credit to the host by permission': 2.5,
  'link to the original at the head': 3,
  'link to the original, named': 3,
  'link to the original': 2.4,
  'link onward behind the text': 2.6,
  // A credit form that names the house itself.
  'own label': -3,
  'own credit': -1,
  'own rights': -1,
  'own label quoted': -0.3,
  'original title': 1.4,
  // A name without a label that the directory knows.
  'name linked away': 3.2,
  'agency above the headline': 2.6,
  'name in source slot, dated': 4,
  'name in source slot': 3,
  'agency in author slot': 4.05,
  'outlet in author slot': 3,
  'agency alone beside the date': 3.6,
  'agency beside the date': 3.1,
  'agency alone at the head': 2.75,
  'agency at the head': 2,
  'outlet beside the date': 3,
  'outlet in a line with the date': 1.2,
  'outlet of the reporter who signs': 2.8,
  'outlet behind an author at the head': 2.8,
  'outlet at the head': 0.75,
  'agency in the next line behind': 3,
  'agency behind': 2,
  'outlet behind, dated': 2.4,
  'outlet behind': 0.6,
  'agency alone in the text': 3,
  'outlet alone in the text': 2,
  'agency in a first line': 2.8,
  // A name without a label that nobody knows.
  'outlet-like behind a name in the text': 2.5,
  'outlet-like beside the date': 2.5,
  'unknown in source slot, linked': 3,
  'outlet-like in source slot': 2.6,
  'unknown in source slot': 0.75,
  'outlet-like of the reporter who signs': 2.4,
  'agency-like at the head': 2.6,
  'school in author slot': 2.4,
  'outlet-like behind an author': 2.7,
  'outlet-like behind an author at the head': 2.4,
  'outlet-like in author slot': 2.4,
  'dateline of an agency': 4.2,
  'dateline of an agency, set as one': 3,
  'dateline of an agency, loose': 1.4,
  'dateline of somebody unknown': 2.8,
  'dateline of an outlet': 3,
  'dateline of an outlet, run on': 2.8,
  'dateline of an outlet in a bracket': 2,
  'attribution of an agency that opens the text': 1,
  'attribution of an outlet that opens the text': 2,
  'agency signs': 3,
  'agency desk phrase': 2.4,
  'own source claimed': -0.8,
  'claimed source, outlet-like': 1.8,
  'claimed source, unknown': 1,
  'claimed source': 3,
  'claimed author, agency': 3.8,
  'claimed author, outlet': 2.4,
  'claimed publisher, agency': 3,
  'claimed publisher, outlet': 0.8,
  'claimed rights, agency': 2,
  'claimed rights, outlet': 0.8,
  'agency in the address': 2.4,
  'claimed basis': 1,
  'canonical elsewhere': 3.4,
  boilerplate: -0.3,
  'reprinted elsewhere': -2,
  'said of something else': -0.2,
} as const satisfies Readonly<Record<string, number>>;

export const shares = {
  'of the same house': 0.45,
  'of the same house, first there': 0.8,
  'name unsure': 0.55,
  'name unsure, alone or at the head': 0.75,
  'name unsure, reference': 0.5,
  'name unsure, reference that ends the page': 0.75,
  'name unsure, reference at the head': 0.65,
  'via unsure': 0.4,
  'via an agency': 1.3,
  'via alone': 1.45,
  'via at the line': 0.9,
  'via inside': 0.1,
  'rights in a line': 1.7,
  'staff in the text': 0.2,
  quoted: 0.1,
  'above the headline': 0.6,
  'far below': 0.4,
  'far below, plain': 0.8,
  'label in a short line': 0.95,
  'inside a sentence': 0.25,
  'inside a sentence, plain': 0.5,
  'in the text': 0.1,
  'in the text, plain': 0.35,
  'opens a first line': 0.85,
  'opens a sentence': 0.45,
  'opens a sentence, plain': 0.9,
} as const satisfies Readonly<Record<string, number>>;

/** What holds before anything is read. */
export interface Priors {
  /** Where no evidence is found most articles are their site's own. */
  readonly any: number;
  /** An agency, or a service for press releases, is where texts begin. */
  readonly firstHand: number;
  /** A portal carries what others wrote. */
  readonly carrier: number;
}

export const priors: Priors = { any: -2.2, firstHand: -1.5, carrier: 0.6 };

/** A table to weigh with: the committed one, or one that is being tried. */
export interface Weights {
  readonly steps: Readonly<Record<Step, number>>;
  readonly shares: Readonly<Record<Share, number>>;
  readonly priors: Priors;
}

export const weights: Weights = { steps, shares, priors };
