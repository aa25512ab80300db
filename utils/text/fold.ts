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
  const text = (hasForms(name) ? name.slice(0, 300).normalize('NFKC') : name.slice(0, 300)).toLowerCase();
  let key = '';
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && isWordUnit(text.charCodeAt(at))) continue;
    key += text.slice(from, at);
    from = at + 1;
  }
  return key;
}

/** Full-width and other compatibility forms, which have to be normalised before names compare. */
function hasForms(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (
      code >= 0xf900 ||
      (code >= 0x2100 && code < 0x2190) ||
      (code >= 0x2460 && code < 0x2500) ||
      (code >= 0x3200 && code < 0x3400) ||
      (code >= 0x300 && code < 0x370)
    )
      return true;
  }
  return false;
}

/** Letters and digits of any script; everything else is punctuation, space or sign. Told by ranges, since a regular expression for it is slow to build. */
export function isWordUnit(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7;
  if (code < 0x2c00) return code >= 0x2070 && code < 0x20a0;
  if (code < 0x3040) return code >= 0x2e80 ? code === 0x3005 || code === 0x3007 || code < 0x2fe0 : code < 0x2e00;
  return (
    code !== 0x30fb &&
    code !== 0x30a0 &&
    !(code >= 0xfe10 && code <= 0xfe6f) &&
    !(code >= 0xff00 && !isWideWordUnit(code))
  );
}

function isWideWordUnit(code: number): boolean {
  return (
    (code >= 0xff10 && code <= 0xff19) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a) ||
    (code >= 0xff66 && code <= 0xffdc)
  );
}
