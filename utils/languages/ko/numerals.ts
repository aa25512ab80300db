/** Korean numerals. */
import type { NumeralTable } from '../statistics-tables.ts';

export const numerals: NumeralTable = {
  digits: `
`,
  multipliers: `
1 십
2 백
3 천`,
  scales: `
4 만
8 억
12 조`,
  positional: true,
  vague: '수 몇',
  group: ',',
  decimal: '.',
  fractions: `
1/2 절반`,
  negative: '마이너스_ 영하_ -',
  range: '~ 에서',
};
