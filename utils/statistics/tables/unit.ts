/** Turns a unit code of a table (`km`, `CNY`, `%*10`) into a unit with its class. */
import { readCodes } from '../../languages/read-rows.ts';
import { decimalFrom, type Decimal } from './decimal.ts';
import { measures } from './measures.ts';
import type { Bound } from '../statistic.ts';

export type UnitClass = 'money' | 'percent' | 'points' | 'rank' | 'times' | 'count' | 'duration' | 'measure' | 'bare';

export interface Unit {
  /** ISO 4217, UCUM or an annotation. */
  readonly code: string;
  readonly class: UnitClass;
  /** How many of `code` one of the surface is (成 is 10 %). */
  readonly factor?: Decimal;
  /** The bound it implies (50强). */
  readonly bound?: Bound;
}

export const bareUnit: Unit = { code: '1', class: 'bare' };
export const percentUnit: Unit = { code: '%', class: 'percent' };
export const rankUnit: Unit = { code: '{rank}', class: 'rank' };

/** The unit that a table's key names. */
export function unitOf(key: string): Unit {
  const [measured = '1', bound] = key.split('|');
  const [code = '1', factor] = measured.split('*');
  const unit = { code, class: classOf(code), ...(bound !== undefined && { bound: bound as Bound }) };
  return factor === undefined ? unit : { ...unit, factor: decimalFrom(Number(factor)) };
}

const classes: Readonly<Record<string, UnitClass>> = {
  LOCAL: 'money',
  '{bitcoin}': 'measure',
  '{turn}': 'measure',
  '1': 'bare',
  '%': 'percent',
  '{pp}': 'points',
  '{rank}': 'rank',
  '{times}': 'times',
  '{ratio}': 'times',
  '{point}': 'measure',
  '{magnitude}': 'measure',
  '{mu}': 'measure',
  '{ping}': 'measure',
  '{liang}': 'measure',
  '{tce}': 'measure',
  '{jin}': 'measure',
  a: 'duration',
  mo: 'duration',
  wk: 'duration',
  d: 'duration',
  h: 'duration',
  min: 'duration',
  s: 'duration',
};

function classOf(code: string): UnitClass {
  const known = classes[code];
  if (known) return known;
  if (/^[A-Z]{3}$/.test(code)) return 'money';
  return code.startsWith('{') ? 'count' : 'measure';
}

export interface Measure {
  readonly dimension: string;
  /** How many base units of the dimension one is. */
  readonly factor: number;
}

let byCode: Map<string, Measure> | undefined;

/** Dimension and factor of a UCUM unit; undefined for currencies and annotations. */
export function measureOf(code: string): Measure | undefined {
  byCode ??= new Map(readCodes(measures).flatMap(measuresOfRow));
  return byCode.get(code);
}

function measuresOfRow(row: { key: string; words: readonly string[] }): [string, Measure][] {
  return row.words.map((word) => {
    const [code = '', factor = '1'] = word.split('=');
    return [code, { dimension: row.key, factor: Number(factor) }];
  });
}

/** What a value is worth, comparable within `scale`: in the dimension's base unit where there is one, else in its own. */
export function worthOf(value: number, unit: string): { readonly scale: string; readonly worth: number } {
  const measure = measureOf(unit);
  // Degrees of two scales differ by more than a factor.
  return measure && measure.dimension !== 'temperature'
    ? { scale: measure.dimension, worth: value * measure.factor }
    : { scale: unit, worth: value };
}

/** A value in another unit of the same dimension; undefined where the dimensions differ. */
export function convert(value: number, from: string, to: string): number | undefined {
  const a = measureOf(from);
  const b = measureOf(to);
  if (!a || !b || a.dimension !== b.dimension) return undefined;
  return (value * a.factor) / b.factor;
}
