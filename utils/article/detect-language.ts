/** Text and markup → the language pack to read with: by script, then by the words and characters that tell neighbours apart. */
import { commonLanguage } from '../languages/provenance.ts';
import type { ProvenanceTables } from '../languages/provenance-tables.ts';

/** Enough of a text to tell its language. */
const sample = 2_500;

type Script = ProvenanceTables['script'];

/** BCP 47 tag of a pack. `claimed` are tags from the markup, the most trusted first. */
export function detectLanguage(text: string, claimed: readonly string[], packs: readonly ProvenanceTables[]): string {
  const part = text.slice(0, sample);
  const script = scriptOf(part);
  const written = packs.filter((pack) => pack.script === script);
  if (script === 'latin') return byWords(part, claimed, written);
  return byCharacters(part, claimed, written);
}

function scriptOf(text: string): Script {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const kana = count(/[\u3041-\u30fa]/g);
  const hangul = count(/[\uac00-\ud7a3]/g);
  const han = count(/[\u4e00-\u9fff]/g);
  const letters = count(/[A-Za-z\u00c0-\u024f]/g);
  if (kana > 0.08 * (kana + han) && kana > 0.05 * letters && kana > 8) return 'kana';
  if (hangul > han && hangul > 0.1 * letters) return 'hangul';
  return han > 0.08 * letters ? 'han' : 'latin';
}

/** Ways of writing that share a script differ in some characters; where a text has none of them, the markup says which is meant. */
function byCharacters(text: string, claimed: readonly string[], packs: readonly ProvenanceTables[]): string {
  const counted = packs
    .map((pack) => ({ pack, hits: hitsIn(text, new Set(pack.tellingCharacters)) }))
    .sort((a, b) => b.hits - a.hits);
  const best = counted[0];
  if (best && best.hits > 0) return best.pack.language;
  const subtags = claimed.flatMap((tag) => tag.toLowerCase().split(/[-_]/));
  return (
    (packs.find((pack) => pack.regions.some((region) => subtags.includes(region))) ?? packs[0])?.language ??
    commonLanguage
  );
}

function hitsIn(text: string, telling: ReadonlySet<string>): number {
  let hits = 0;
  for (const unit of text) if (telling.has(unit)) hits++;
  return hits;
}

function byWords(text: string, claimed: readonly string[], packs: readonly ProvenanceTables[]): string {
  const words = text.toLowerCase().split(/[^a-z\u00df-\u024f]+/);
  const prior = claimed[0]?.toLowerCase().split(/[-_]/)[0];
  const hits = countByPack(words, packs);
  let best = commonLanguage;
  let most = 0;
  for (const [language, count] of hits) {
    const score = count / Math.max(1, words.length) + (prior === language ? 0.03 : 0);
    if (score > most) [best, most] = [language, score];
  }
  return best;
}

/** How many of the words are common in each language. */
function countByPack(words: readonly string[], packs: readonly ProvenanceTables[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const spoken = packs.filter((pack) => pack.commonWords.length > 0);
  return new Map(
    spoken.map((pack) => [pack.language, pack.commonWords.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0)]),
  );
}
