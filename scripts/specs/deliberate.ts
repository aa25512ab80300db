/** Where we disagree with the Recognizers-Text suite on purpose: each row names the rule of the guideline it follows. */
import { findQuantities } from '../../utils/statistics/lexing/find-quantities.ts';
import { languageOf } from './language-of.ts';
import { misprinted } from './misprinted.ts';
import type { SpecCase } from './spec-case.ts';

export interface Deliberate {
  readonly rule: string;
  readonly applies: (spec: SpecCase) => boolean;
}

export const deliberate: readonly Deliberate[] = [
  {
    rule: '§2 value and norm: as written, where the suite has a misprint (scripts/specs/misprinted.ts)',
    applies: ({ id }) => misprinted[id] !== undefined,
  },
  {
    rule: '§3.17 a range is a quantity (百分之二三十): the suite finds none',
    applies: (spec) =>
      spec.results.length === 0 &&
      findQuantities(spec.input, languageOf(spec)).some(({ valueHigh }) => valueHigh !== undefined),
  },
  {
    rule: '§2 norm: 折 → %: 十折 is 100 %, if no discount',
    applies: ({ id }) => id === 'zh/percentage/20',
  },
  {
    rule: '§3.2 、 parts the members of a list, never the digits of a number',
    applies: ({ lang, input }) => lang === 'ja' && /^[\d０-９]+(?:、[\d０-９]{3})+$/.test(input),
  },
  {
    rule: '§3.12 位 is a rank or a person, never a bit',
    applies: ({ model, results }) =>
      model === 'dimension' && results.some((result) => result.resolution?.unit === 'Bit'),
  },
  {
    rule: '§2 unit: a megabyte is UCUM MBy, where the unit table of the suite says megabit',
    applies: ({ input, results }) =>
      /メガバイト|\bmb\b/.test(input) && results.some((result) => result.resolution?.unit === 'Megabit'),
  },
];
