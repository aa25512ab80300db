/** What each form of credit, each place and each mark decides alone and in company: `weight-rungs.ts` says the rung, the table has to hold it. */
import { describe, expect, test } from 'vitest';
import { shares, steps, weights, type Share, type Step } from '../utils/provenance/weights.ts';
import { against, ofShares, ofSteps, rungAgainst, rungOf } from './weight-rungs.ts';

const stepNames = Object.keys(steps) as Step[];

test('every step and every share has its rung', () => {
  expect([...Object.keys(ofSteps), ...Object.keys(against)].toSorted()).toEqual(stepNames.toSorted());
  expect(Object.keys(ofShares).toSorted()).toEqual(Object.keys(shares).toSorted());
});

describe('a step decides', () => {
  test.each(Object.entries(ofSteps) as [Step, string][])('%s: %s', (step, rung) => {
    expect(rungOf(steps[step], weights)).toBe(rung);
  });
});

describe('a step outweighs', () => {
  test.each(Object.entries(against) as [Step, string][])('%s: %s', (step, rung) => {
    expect(rungAgainst(steps[step], weights)).toBe(rung);
  });
});

describe('in its place a step still decides', () => {
  test.each(Object.entries(ofShares) as [Share, readonly [Step, string]][])('%s: %s', (share, [step, rung]) => {
    expect(rungOf(shares[share] * steps[step], weights)).toBe(rung);
  });
});
