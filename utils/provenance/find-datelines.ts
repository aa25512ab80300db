/** The first words of the body → the agency or outlet a dateline names. Shapes are common to all languages; the directory decides which names are agencies. */
import type { Article } from '../article/article.ts';
import type { ProvenanceTables } from '../languages/provenance-tables.ts';
import type { Page } from '../page/page.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './finding.ts';

/** A dateline lies within this many units of the beginning. */
const reach = 110;
/** The first lines may be a standfirst; the dateline follows. */
const lines = 4;

export function findDatelines(page: Page, article: Article, tables: readonly ProvenanceTables[]): Finding[] {
  const first = article.parts[0]?.block ?? 0;
  const head = [first - 3, first - 2, first - 1].filter((block) => isDatelineAlone(page.blocks[block]?.text ?? ''));
  const parts = [...head.map((block) => ({ block })), ...article.parts.slice(0, lines)];
  return parts.flatMap((part) => {
    const text = page.blocks[part.block]?.text ?? '';
    return [
      ...bracketed(text, part.block),
      ...slashed(text, part.block),
      ...plain(text, part.block),
      ...runOn(text, part.block, tables),
    ];
  });
}

/** `(부산=연합뉴스) 김하나 기자 =`, `【ロンドン港湾社】`, `（河港社伦敦8日电）`: a dateline in a line of its own above the body. */
const isDatelineAlone = (text: string): boolean =>
  text.length < 60 &&
  /^[([].{0,20}=.{2,20}[)\]].{0,24}[=-]$|^【.{3,20}】$|^[(（][^()（）]{4,20}[電电讯訊][)）]$/.test(text);

const bracket = /[(（[【〔［]([^()（）[\]【】〔〕［］]{2,60})[)）\]】〕］]/g;
/** A region and a country may stand in brackets before the agency does. */
const brackets = 3;

/** `(Reuters) -`, `BERLIN (dpa) —`, `[서울=뉴시스]`, `（ロイター）`, `【河港社】`. */
function bracketed(text: string, block: number): Finding[] {
  const matches = [...text.slice(0, reach).matchAll(bracket)].slice(0, brackets);
  return matches
    .filter((match) => isPlace(text.slice(0, match.index).trim()))
    .flatMap((match) => namesInBracket(text, block, match));
}

/** `PORT QUAY, Maine, May 3, 2024 /PRNewswire/ --`: services for press releases stand between slashes. */
function slashed(text: string, block: number): Finding[] {
  const match = /\s\/\s?([\p{Lu}\p{Lo}][\p{L}\p{N} .=-]{1,40}?)\s?\/\s?(?:[-–—]|\.\s|\p{Lu}\p{Ll}+\s\d)/u.exec(
    text.slice(0, reach),
  );
  if (!match) return [];
  const start = match.index + match[0].indexOf(match[1] ?? '');
  const name = { start, end: start + (match[1] ?? '').length };
  return [dateline(text, block, { start: 0, end: name.end + 1 }, name, true)];
}

/** An agency before a mark that opens the text, with a town before or behind it, and perhaps a day: `EFE.- `, `AFP, PORT QUAY: `, `Hamburg afp | `, `Port Quay, May 20, PTI: `. */
const opening =
  /^(?:\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?[\s,]{1,2})?(?:\p{Lu}\p{Ll}+\s\d{1,2}[\s,]{1,2})?([\p{Lu}a-z][\p{L}]{1,14})(?:,\s\p{Lu}[\p{L} ]{2,24})?(?:\.?\s?[-–—]{1,2}\s|\s?\|\s|:\s)/u;

/** `dpa Uferau. Die …`, `Port Quay, Maine | AFP | The …`: no mark of a dateline's but a full stop or bars. */
const agencyFirst = /^([a-z]{3}|\p{Lu}{2,5})\s\p{Lu}\p{Ll}+\.\s(?=\p{Lu})/u;
const barred = /^\p{Lu}[\p{L} ,.'’-]{2,40}\s\|\s(\p{Lu}{2,6})\s\|\s/u;

function plain(text: string, block: number): Finding[] {
  const begin = text.slice(0, 60);
  const match = opening.exec(begin) ?? agencyFirst.exec(begin) ?? barred.exec(begin);
  const name = match?.[1];
  if (!match || name === undefined || !isInitials(name)) return [];
  const start = match[0].indexOf(name);
  return [dateline(text, block, { start: 0, end: match[0].length }, { start, end: start + name.length }, true)];
}

/** Only what agencies sign with needs no bracket: capitals, or a few small letters. */
const isInitials = (name: string): boolean => /^(?:\p{Lu}{2,6}|[a-z]{3})$/u.test(name);

/** A town, and a sentence begins behind the bracket: `Bonn (KNA) Der Fischmarkt`. */
const isTown = (before: string, after: string): boolean =>
  /^\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}.-]+)?$/u.test(before) && /^\.?\s\p{Lu}\p{L}*\s/u.test(after);

function namesInBracket(text: string, block: number, match: RegExpExecArray): Finding[] {
  const inside = match[1] ?? '';
  const at = match.index + 1;
  const end = at + inside.length + 1;
  const alone = /^[\s.:]{0,2}[-–—:=.]/.test(text.slice(end, end + 8)) || isPlaced(text, match.index, end);
  const parts = partsOf(inside).filter((part) => isNamed(part.text));
  return parts.map((part) =>
    dateline(
      text,
      block,
      { start: 0, end },
      { start: at + part.start, end: at + part.start + part.text.length },
      alone,
    ),
  );
}

function isPlaced(text: string, at: number, end: number): boolean {
  const before = text.slice(0, at).trim();
  return before === '' || /[-–—]$/.test(before) || isTown(before, text.slice(end, end + 30));
}

function dateline(text: string, block: number, quote: Span, name: Span, alone: boolean): Finding {
  return {
    kind: 'dateline',
    zone: 'start',
    quote: text.slice(quote.start, quote.end),
    at: { block, ...quote },
    name: text.slice(name.start, name.end),
    nameAt: { block, ...name },
    alone,
    follows: text.slice(quote.end, quote.end + 60).replace(/^[^\p{L}\p{N}]+/u, ''),
  };
}

const closing =
  /[(（[【]([^()（）[\]【】]{2,40})[)）\]】][.。]?\s*$|[.!?”"]\s?[-–—]{1,2}\s?(\p{Lu}[\p{L}/ -]{1,24}\p{L})\.?\s*$/u;

/** `… sagte er. (dpa)`: agencies sign at the end of their copy, too. */
export function findSignOffs(page: Page, article: Article): Finding[] {
  const last = article.parts.at(-1)?.block ?? 0;
  return [...article.parts.slice(-2), { block: last + 1 }].flatMap((part) => {
    const text = page.blocks[part.block]?.text ?? '';
    if (text.length < signs) return signedLine(text, part.block);
    const match = closing.exec(text.slice(-60)) ?? handled.exec(text.slice(-60));
    if (!match || text.length < match[0].length + 20) return [];
    const inside = match[1] ?? match[2] ?? '';
    if (isSaid(inside)) return [];
    const from = Math.max(0, text.length - 60) + match.index;
    const begins = from + match[0].indexOf(inside);
    return partsOf(inside, false)
      .filter((each) => isNamed(each.text))
      .map((each) => {
        const name = { start: begins + each.start, end: begins + each.start + each.text.length };
        return {
          ...dateline(text, part.block, { start: from, end: text.length }, name, true),
          kind: 'agency-tail' as const,
          zone: 'end' as const,
        };
      });
  });
}

/** `(Con información de EFE)`: words of a sentence, no signature. */
const isSaid = (inside: string): boolean => (inside.match(/(?:^|\s)\p{Ll}{2,}(?=\s)/gu)?.length ?? 0) >= 2;

/** No line of text is shorter: it holds a signature at most. */
const signs = 36;

/** `… he said. PTI ABC XY`: the agency, then the initials of who handled it. */
const handled = /[.!?”"]\s(\p{Lu}{2,5})(?:\s\p{Lu}{2,4}){1,5}\s*$/u;

/** A last line of nothing but the agency and the initials of who handled it: `ab/cd (AFP)`, `EFE abc/def`, `PTI AB CD`. */
const signedBy =
  /^(?:[a-z]{2,4}(?:\/[a-z]{2,4}){0,5}\s)?\(?(\p{Lu}{2,6})\)?(?:\s[A-Za-z]{2,4}(?:[/ ][A-Za-z]{2,4}){0,5})?$/u;

function signedLine(text: string, block: number): Finding[] {
  const match = signedBy.exec(text.trim());
  const name = match?.[1];
  if (name === undefined) return [];
  const start = text.indexOf(name);
  const quote = { start: 0, end: text.length };
  const found = dateline(text, block, quote, { start, end: start + name.length }, true);
  return [{ ...found, kind: 'agency-tail', zone: 'end' }];
}

/** What stands before the bracket may be a town and a date, not a sentence. */
function isPlace(before: string): boolean {
  if (before.length > 64) return false;
  if (before === '') return true;
  return (
    !/[。！？]|[.!?]\s+\p{L}{4}/u.test(before) && before.split(/\s+/).length <= 8 && /^[\p{Lu}\p{Lo}\d]/u.test(before)
  );
}

/** A name in an alphabet has a capital, or is an agency's lower-case initials. */
const isNamed = (name: string): boolean =>
  !/^[a-z]/.test(name) || /^(?:[a-z]{2,4}|[a-z]{6,12}|[a-z]{3}-[A-Za-z]{2,8})$/.test(name);

interface Part {
  readonly text: string;
  readonly start: number;
}

/** The bracket's whole content and its pieces: `서울=뉴시스` names its agency behind the sign. */
function partsOf(inside: string, lastWord = true): Part[] {
  const parts: Part[] = inside.includes('=') ? [] : [{ text: inside, start: 0 }];
  let from = 0;
  for (const cut of `${inside},`.matchAll(
    lastWord ? /[=/,，、;|·]|(?<=^[A-Za-z]{3})-(?=[A-Za-z]{3}$)|\s[-–—]\s|\s(?=\S{2,}$)/g : /[=/,，、;|·]/g,
  )) {
    const text = inside.slice(from, cut.index);
    if (text.trim().length >= 2 && text.length < inside.length)
      parts.push({ text: text.trim(), start: from + text.length - text.trimStart().length });
    from = cut.index + cut[0].length;
  }
  if (from > 0 && from < inside.length) parts.push({ text: inside.slice(from).trim(), start: from });
  if (parts.length === 1 && /^[\u3040-\u9fff]{4,12}$/.test(inside)) parts.push(...lastUnits(inside));
  return parts.slice(0, 8);
}

/** `東京共同`: town and agency run together, the agency last. */
function lastUnits(inside: string): Part[] {
  return [4, 3, 2]
    .filter((length) => length < inside.length)
    .map((length) => ({ text: inside.slice(-length), start: inside.length - length }));
}

/** Names written into the sentence: outlet, town and date run together before the word that ends a dateline. */
function runOn(text: string, block: number, tables: readonly ProvenanceTables[]): Finding[] {
  const loose = tables.flatMap((each) => each.looseDatelineEnds);
  const datelineEnds = tables.flatMap((each) => each.datelineEnds);
  const ends = [...datelineEnds, ...loose];
  const accordingTo = tables.flatMap((each) => each.accordingTo);
  const head = /^[\s　(（【[［]{0,4}([^\s，。,.:：；()（）【】]{2,30}?)(\d|[(（【】\])）]|\s|，|,|:|：)/u.exec(
    text.slice(0, 60),
  );
  const run = head?.[1];
  if (!head || !run || isAttribution(run, accordingTo)) return [];
  const start = head[0].indexOf(run);
  const until = text.slice(start, start + 60);
  const end = firstEnd(until, datelineEnds) ?? firstEnd(until, loose);
  if (end === undefined) return [];
  const quote = { block, start: 0, end: start + end };
  const isLoose = loose.some((word) => text.slice(0, start + end).endsWith(word));
  return namePrefixes(run, ends).map((name) => ({
    kind: 'dateline' as const,
    quote: text.slice(0, start + end),
    at: quote,
    zone: 'start' as const,
    name,
    nameAt: { block, start, end: start + name.length },
    alone: name.length === run.length,
    runsOn: true,
    ...(isLoose && { loose: true }),
  }));
}

/** A title in quotes or a word for "according to" makes it a source of what is said, not of the copy. */
const isAttribution = (run: string, accordingTo: readonly string[]): boolean =>
  /[《》「」“”]/.test(run) || accordingTo.some((word) => run.startsWith(word));

/** Where the first of the words ends that closes a dateline. */
const firstEnd = (text: string, words: readonly string[]): number | undefined =>
  words
    .map((word) => endOf(text, word))
    .filter((at) => at > 0)
    .toSorted((a, b) => a - b)[0];

/** Where the dateline's last word ends: no sentence mark may come before it. */
function endOf(text: string, word: string): number {
  const at = text.indexOf(word, 2);
  if (at < 0 || at > 45 || /[，。,；]/.test(text.slice(0, at))) return -1;
  return at + word.length;
}

/** Every beginning that could be the outlet's name, the longest first: only the directory knows where the town begins. */
function namePrefixes(run: string, ends: readonly string[]): string[] {
  const bare = ends
    .map((word) => word.replace(/[^\p{L}].*$/u, ''))
    .reduce(
      (rest, word) => (rest.endsWith(word) && rest.length - word.length >= 2 ? rest.slice(0, -word.length) : rest),
      run,
    );
  const names: string[] = [];
  for (let length = Math.min(bare.length, 14); length >= 2; length--) names.push(bare.slice(0, length));
  return names;
}
