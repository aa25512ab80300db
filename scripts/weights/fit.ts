/** Pages with their candidates, and a table → the table moved a little towards what the labels say. */
import { leanOf, strongestSource, type Counted } from '../../utils/provenance/sum-evidence.ts';
import { weightOf } from '../../utils/provenance/candidate.ts';
import type { Share, Step, Weights } from '../../utils/provenance/weights.ts';
import type { KeptCandidate, LabelledPage } from './features.ts';

/** An original accused costs as much as this many reprints missed. */
const falseCost = 2;
/** How far a number may move from today's before that costs as much as a site's vote: log-odds for steps, the logarithm for shares. */
const reach = { step: 0.15, share: 0.06 };
const rounds = 50;
/** Small enough for the stiffest of the priors: a share's. */
const rate = 0.002;

interface Weighted extends Counted {
  readonly from: KeptCandidate;
}

export function weigh(page: LabelledPage, weights: Weights): Weighted[] {
  return (page.candidates ?? []).map((from) => ({
    from,
    house: from.house,
    evidence: { kind: from.kind, weight: weightOf(from, weights) },
    ...(from.line !== undefined && { line: from.line }),
  }));
}

/** Whether the table calls the page a reprint. Sister titles stay undecided, as in the judgement itself. */
export function accuses(page: LabelledPage, weights: Weights): boolean {
  const weighed = weigh(page, weights);
  const winners = strongestSource(weighed);
  // True of no winners as well.
  if (winners.every(({ from }) => from.relation === 'kin' && !isPlain(from.step))) return false;
  return leanOf(weighed, winners, page.host, weights.priors) > 0;
}

const plain: ReadonlySet<Step> = new Set<Step>([
  'credit first-published',
  'credit taken-from',
  'canonical elsewhere',
  'link to the original',
  'link to the original, named',
  'link to the original at the head',
]);
const isPlain = (step: Step): boolean => plain.has(step);

/** Steps and shares as they move; priors are kept. */
interface Moving {
  readonly steps: Record<Step, number>;
  readonly shares: Record<Share, number>;
}

/** Gradient descent from `start`, which is the prior as well; every site has one vote. */
export function fitWeights(pages: readonly LabelledPage[], start: Weights): Weights {
  const told = pages.filter((page) => page.candidates !== undefined);
  const votes = votesOf(told);
  const moving: Moving = { steps: { ...start.steps }, shares: { ...start.shares } };
  for (let round = 0; round < rounds; round++) {
    const slope = slopesOf(told, votes, { ...moving, priors: start.priors });
    for (const step of Object.keys(start.steps) as Step[]) {
      const back = (moving.steps[step] - start.steps[step]) / reach.step ** 2;
      moving.steps[step] -= rate * ((slope.steps.get(step) ?? 0) + back);
    }
    for (const share of Object.keys(start.shares) as Share[]) {
      const moved = Math.log(moving.shares[share] / start.shares[share]);
      const along = (slope.shares.get(share) ?? 0) * moving.shares[share] + moved / reach.share ** 2;
      moving.shares[share] *= Math.exp(-rate * along);
    }
  }
  return { ...moving, priors: start.priors };
}

function votesOf(pages: readonly LabelledPage[]): ReadonlyMap<LabelledPage, number> {
  const sizes = new Map<string, number>();
  for (const { site } of pages) sizes.set(site, (sizes.get(site) ?? 0) + 1);
  return new Map(pages.map((page) => [page, 1 / (sizes.get(page.site) ?? 1)]));
}

interface Slopes {
  readonly steps: Map<Step, number>;
  readonly shares: Map<Share, number>;
}

/** How the loss changes with each number: the logistic loss of every page's lean, through the candidates that enter its sum. */
function slopesOf(pages: readonly LabelledPage[], votes: ReadonlyMap<LabelledPage, number>, weights: Weights): Slopes {
  const slopes: Slopes = { steps: new Map(), shares: new Map() };
  for (const page of pages) {
    const weighed = weigh(page, weights);
    const winners = strongestSource(weighed);
    const lean = leanOf(weighed, winners, page.host, weights.priors);
    const off = 1 / (1 + Math.exp(-lean)) - (page.isReprint ? 1 : 0);
    const cost = (page.isReprint ? 1 : falseCost) * (votes.get(page) ?? 1) * off;
    for (const [each, part] of partsOf(weighed, winners)) addSlope(slopes, each.from, part * cost, weights);
  }
  return slopes;
}

/** Which candidates enter the sum, and with which part of their weight. */
function partsOf(weighed: readonly Weighted[], winners: readonly Weighted[]): [Weighted, number][] {
  const best = new Map<string, Weighted>();
  winners.forEach((each, i) => {
    const key = each.line ?? `head ${i}`;
    const known = best.get(key);
    if (!known || known.evidence.weight < each.evidence.weight) best.set(key, each);
  });
  const lines = [...best.values()].toSorted((a, b) => b.evidence.weight - a.evidence.weight);
  const against = weighed
    .filter(({ evidence }) => evidence.weight < 0)
    .toSorted((a, b) => a.evidence.weight - b.evidence.weight)
    .slice(0, 3);
  return [
    ...lines.map((each, i): [Weighted, number] => [each, 1 / (1 + 2 * i)]),
    ...against.map((each, i): [Weighted, number] => [each, 1 / (1 + i)]),
  ];
}

function addSlope({ steps, shares }: Slopes, from: KeptCandidate, cost: number, weights: Weights): void {
  const whole = weightOf(from, weights);
  const step = weights.steps[from.step];
  steps.set(from.step, (steps.get(from.step) ?? 0) + (cost * whole) / (step || 1));
  for (const share of from.shares)
    shares.set(share, (shares.get(share) ?? 0) + (cost * whole) / (weights.shares[share] || 1));
}
