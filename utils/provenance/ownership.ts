/** Words around a credit → whether they claim what it names for the house itself: "our newsletter", but not "our partner". */
import type { ProvenanceTables } from '../languages/provenance-tables.ts';

/** True where folded words say "our …" of something that is the house's own. */
export type OwnershipTest = (folded: string) => boolean;

/** How far behind "our" the word may stand that makes it another's. */
const reach = 40;

export function ownershipTest(tables: readonly ProvenanceTables[]): OwnershipTest {
  const our = new Set(tables.flatMap((each) => each.ourWords));
  const partners = tables.flatMap((each) => each.partnerWords);
  return (folded) => {
    for (const word of folded.matchAll(/\p{L}+/gu)) {
      if (!our.has(word[0])) continue;
      const behind = folded.slice(word.index + word[0].length, word.index + reach);
      return !partners.some((partner) => behind.includes(partner));
    }
    return false;
  };
}
