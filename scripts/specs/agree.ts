/** Judges whether the lexer reads a case of the Recognizers-Text suite as the suite does. */
import { findQuantities, type FoundQuantity } from '../../utils/statistics/lexing/find-quantities.ts';
import { languageOf } from './language-of.ts';
import { recognizersUnits } from './recognizers-units.ts';
import type { SpecCase, SpecResult } from './spec-case.ts';

export const specModels = ['number', 'percentage', 'currency', 'dimension'] as const;

/**
 * Whether every result of the case is found with its value and unit, and no other of the model's kind. With `pointsToo`
 * percentage points may stand where the suite says percent: §3.8 of the guideline keeps the two apart, the suite has no
 * unit for them.
 */
export function agrees(spec: SpecCase, pointsToo = false): boolean {
  const found = findQuantities(spec.input, languageOf(spec)).flatMap(endsOf);
  const matched = new Set<FoundQuantity>();
  for (const result of spec.results.filter(isStated)) {
    const match = found.find(
      (quantity) => !matched.has(quantity) && overlaps(quantity, result) && same(quantity, result, spec, pointsToo),
    );
    if (!match) return false;
    matched.add(match);
  }
  return found.every((quantity) => matched.has(quantity) || !ofModel(quantity, spec) || insideResult(quantity, spec));
}

/** The suite has no ranges: it lists their ends, or the one that stands beside the unit. */
function endsOf(quantity: FoundQuantity): FoundQuantity[] {
  const { valueHigh, ...low } = quantity;
  return valueHigh === undefined ? [quantity] : [low, { ...low, value: valueHigh }];
}

/** Results without a value name a unit by itself ("dollar", "percent"); a quantity has a number. */
function isStated({ resolution }: SpecResult): boolean {
  return resolution?.value !== undefined && resolution.value !== null && resolution.value !== 'null';
}

function overlaps({ quote }: FoundQuantity, { start, length }: SpecResult): boolean {
  return quote.start < start + length && start < quote.end;
}

function insideResult(quantity: FoundQuantity, spec: SpecCase): boolean {
  return spec.results.some((result) => overlaps(quantity, result));
}

/** Whether a found quantity is one that the model would have had to report; bare numbers are the number model's business only. */
function ofModel(quantity: FoundQuantity, { model }: SpecCase): boolean {
  if (model === 'percentage') return quantity.unit === '%' && !quantity.fraction;
  if (model === 'currency') return /^[A-Z]{3}$/.test(quantity.unit);
  return false;
}

function same(quantity: FoundQuantity, result: SpecResult, spec: SpecCase, pointsToo: boolean): boolean {
  const value = Number(String(result.resolution?.value ?? '').replace('%', ''));
  if (spec.model === 'number') return close(asNumber(quantity), value) || close(quantity.value, value);
  if (spec.model === 'percentage') {
    const points = pointsToo && (quantity.unit === '{pp}' || quantity.unit === '{point}');
    const same = close(quantity.value, value) || (isDiscount(result) && close(quantity.value, 100 - value));
    return same && (quantity.unit === '%' || points);
  }
  return sameUnit(quantity, result.resolution?.unit ?? '', value);
}

/** Of a discount the suite says what is taken off (5.6割引 is 56 %) or what is left (8割引 is 20 %); the text and we the former. */
function isDiscount({ text }: SpecResult): boolean {
  return /割(?:引|り引)/.test(text);
}

/** A fraction is a number to the number model, and so is what 10% or 三成 counts. */
function asNumber(quantity: FoundQuantity): number {
  return quantity.unit === '%' ? quantity.value / 100 : quantity.value;
}

function sameUnit(quantity: FoundQuantity, name: string, value: number): boolean {
  return (recognizersUnits[name] ?? []).some((code) => {
    const [unit = '', factor = '1'] = code.split('*');
    return withoutPer(quantity.unit, unit) === unit && close(quantity.value, value * Number(factor));
  });
}

/** A denominator that the suite leaves out ($60 a barrel). */
function withoutPer(own: string, theirs: string): string {
  return theirs.includes('/') ? own : (own.split('/')[0] ?? own);
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}
