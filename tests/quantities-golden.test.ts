/** Runs every golden expression of every language: each number with its unit, and that no other is found. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findQuantities, type FoundQuantity } from '../utils/statistics/lexing/find-quantities.ts';

/** A text, and what is found in it: `quote = value unit`, with `low..high` for a range. */
type GoldenQuantities = readonly [text: string, ...found: string[]];

const golden = join(import.meta.dirname, 'golden');
const languages = readdirSync(golden).filter((language) => existsSync(fileOf(language)));

function fileOf(language: string): string {
  return join(golden, language, 'quantities.json');
}

function casesOf(language: string): readonly GoldenQuantities[] {
  return JSON.parse(readFileSync(fileOf(language), 'utf8')) as GoldenQuantities[];
}

function describeFound({ quote, value, valueHigh, unit }: FoundQuantity): string {
  const size = valueHigh === undefined ? `${value}` : `${value}..${valueHigh}`;
  return `${quote.text} = ${size} ${unit}`;
}

describe.each(languages)('quantities in %s', (language) => {
  it.each(casesOf(language))('reads %s', (text, ...found) => {
    expect(findQuantities(text, language).map(describeFound)).toEqual(found);
  });
});
