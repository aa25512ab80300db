/** The first line of the body → its dateline, as printed: `新华社北京5月20日电`, `LISBON (Reuters) —`. */
import type { ProvenanceTables } from '../languages/provenance-tables.ts';

const reach = 90;
const bracketed = /^\p{Lu}[\p{L}\p{M}.,' /\d-]{1,50}\([^()]{2,30}\)\s?[.,]?\s?[-–—]{1,2}/u;
const capitals = /^\p{Lu}{2}[\p{Lu}.,' -]{1,30}(?:, \p{Lu}[\p{L}.]{1,12})?\s[-–—]{1,2}\s/u;
const agencyFirst = /^[(（【[［][^()（）【】[\]]{2,30}[)）】\]］]/;
/** Units within which a dateline without a bracket ends. */
const runOnReach = 40;

export function findDateline(firstLine: string, tables: readonly ProvenanceTables[]): string | undefined {
  const head = firstLine.slice(0, reach);
  const found = bracketed.exec(head) ?? capitals.exec(head) ?? agencyFirst.exec(head);
  const dateline = found?.[0] ?? runOn(head, tables);
  return dateline?.replace(/[\s\-–—]{1,4}$/, '').trim() || undefined;
}

/** Outlet, town and date written together up to the word that ends a dateline: `新华社北京5月20日电`. */
function runOn(head: string, tables: readonly ProvenanceTables[]): string | undefined {
  const ends = tables.flatMap((each) => [...each.datelineEnds, ...each.looseDatelineEnds]);
  for (const word of ends) {
    const at = head.indexOf(word, 2);
    if (at < 0 || at > runOnReach) continue;
    const dateline = head.slice(0, at + word.length);
    if (!/[\s，。,:：！？]/.test(dateline.trim()) && /^[\s（(）)：:】，,]/.test(head.slice(at + word.length)))
      return dateline;
  }
  return undefined;
}
