/** A statistic's value → words in the reader's language: the scale multiplied out, the unit by its name. */
import type { Statistic } from '../../utils/statistics/statistic.ts';

type Valued = Pick<Statistic, 'value' | 'valueHigh' | 'unit' | 'bound'>;

const boundMark: Record<Statistic['bound'], string> = {
  '=': '',
  '~': '≈ ',
  '>': '> ',
  '>=': '≥ ',
  '<': '< ',
  '<=': '≤ ',
  '<~': '≲ ',
};

/** "¥89,360,000,000", "≈ 120,000", "9.4%". */
export function valueWords({ value, valueHigh, unit, bound }: Valued, locale: string): string {
  const low = inUnit(value, unit, locale);
  const range = valueHigh === undefined ? low : `${low} – ${inUnit(valueHigh, unit, locale)}`;
  return boundMark[bound] + range;
}

function inUnit(value: number, unit: string, locale: string): string {
  if (/^[A-Z]{3}$/.test(unit)) return currency(value, unit, locale);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value);
  if (unit === '%') return `${number}%`;
  const name = unit.replaceAll(/[{}]/g, '');
  return name === '1' || name === '' ? number : `${number} ${name}`;
}

/** An unknown code is printed as it stands. */
function currency(value: number, code: string, locale: string): string {
  const options = { style: 'currency', currency: code, currencyDisplay: 'narrowSymbol' } as const;
  return new Intl.NumberFormat(locale, { ...options, minimumFractionDigits: 0, maximumFractionDigits: 2 }).format(
    value,
  );
}

/** An ISO date or interval as it is read: `2020/2024` is 2020–2024. */
export function periodWords(iso: string): string {
  return iso.replace('/', '–');
}
