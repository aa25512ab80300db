/** Where we disagree with the Recognizers-Text suite on purpose: each row names the rule of the guideline it follows. */
import { findQuantities } from '../../utils/statistics/find-quantities.ts';
import type { SpecCase } from './spec-case.ts';

export interface Deliberate {
  readonly rule: string;
  readonly applies: (spec: SpecCase) => boolean;
}

/** Cases whose value isn't the one that is printed (2212 as 2222, 600% as 6%, 1.2 as 1 and 2). */
const misprinted = new Set([
  ...[182, 202, 308, 317, 443, 485, 513, 519, 568, 601, 605, 613, 629, 678, 688, 689, 690, 692, 716].map(
    (number) => `ja/number/${number}`,
  ),
  ...[129, 135, 162, 167, 175].map((number) => `ja/percentage/${number}`),
]);

export const deliberate: readonly Deliberate[] = [
  {
    rule: '§3.17 a range is one quantity, found with both ends',
    applies: ({ input, lang }) => findQuantities(input, lang).some((quantity) => quantity.valueHigh !== undefined),
  },
  {
    rule: '§3.8 % and percentage points are never the same: 百分点 is {pp}',
    applies: ({ model, input }) =>
      model === 'percentage' && /百分[点點]|個百分點|ポイント|percentage points?/i.test(input),
  },
  {
    rule: '§2 value and norm: as written',
    applies: ({ id }) => misprinted.has(id),
  },
  {
    rule: '§3.12 位 is a rank or a person, never a bit',
    applies: ({ model, results }) =>
      model === 'dimension' && results.some((result) => result.resolution?.unit === 'Bit'),
  },
  {
    rule: '§3.12 分 alone is no currency',
    applies: ({ model, input }) => model === 'currency' && /分/.test(input),
  },
  {
    rule: 'statistics/README: 毫米 and μg are what they say, whatever the unit table of the suite says',
    applies: ({ results }) =>
      results.some((result) => result.resolution?.unit === 'Picometer' || result.resolution?.unit === 'Microgram'),
  },
  {
    rule: '§2 unit: a megabyte is UCUM MBy, where the unit table of the suite says megabit',
    applies: ({ input, results }) =>
      /メガバイト|\bmb\b/.test(input) && results.some((result) => result.resolution?.unit === 'Megabit'),
  },
  {
    rule: '§2 Q: 折 and 割引 are the share that is paid or taken off as written, 成, 折, 割 → %',
    applies: ({ model, input }) => model === 'percentage' && /割引|オフ|引き|折/.test(input),
  },
  {
    rule: '§2 Q: bounds stay outside the value (多, 余, 几, about)',
    applies: ({ input }) => /几|多|余|餘|数|幾/.test(input),
  },
  {
    rule: '§2 Q: vague words (一些, a few, several, a couple) have no value',
    applies: ({ input }) => /一些|several|a few|couple/i.test(input),
  },
];
