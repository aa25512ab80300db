/** Text → the same text in one shape for comparing: width, case, dashes and spaces folded unit by unit, so that offsets stay true. */

const oddUnits =
  /[\u00a0\u2000-\u200a\u202f\u3000\uff01-\uff5e\u2010-\u2015\u2212\u2236\ufe30\ufe55\ufe13\u4e28\u2502\u2223\uff5c\u2018\u2019\u02bc]/g;

const special: Readonly<Record<string, string>> = {
  '\u2236': ':',
  '\ufe30': ':',
  '\ufe55': ':',
  '\ufe13': ':',
  '\u4e28': '|',
  '\u2502': '|',
  '\u2223': '|',
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
};

function foldUnit(unit: string): string {
  const known = special[unit];
  if (known) return known;
  const code = unit.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-';
  return ' ';
}

/** As long as `text`, unit for unit: full-width forms become ASCII, letters lower case, every dash `-`, every space a plain one, single quotes `'`. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const even = lower.length === text.length ? lower : lowerUnitByUnit(text);
  return even.replace(oddUnits, foldUnit).replace(/[A-Z]/g, (unit) => unit.toLowerCase());
}

/** A few letters grow when they become lower case (İ): those stay as they are. */
function lowerUnitByUnit(text: string): string {
  let folded = '';
  for (const unit of text) {
    const lower = unit.toLowerCase();
    folded += lower.length === unit.length ? lower : unit;
  }
  return folded;
}

/** What remains of a name when case, width, spaces and punctuation are taken away: the key by which names are compared. */
export function keyOf(name: string): string {
  return name
    .slice(0, 300)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{Z}\p{S}\p{C}]/gu, '');
}
