/** Words of images around the article → credits that stand in a picture instead of a line. */
import type { ProvenanceTables } from '../languages/provenance-tables.ts';
import type { Page } from '../page/page.ts';
import { cursorOver } from '../text/cursor.ts';
import { fold } from '../text/fold.ts';
import type { Finding } from './finding.ts';
import { compilePhrases } from './compiled-phrases.ts';
import { sourceHint } from './find-bare-names.ts';
import { findPhrases } from './phrase-index.ts';
import { nameWordsOf } from './stretch.ts';
import type { Zone, ZonedBlock } from './zones.ts';

/** A credit painted as a picture says little else; a longer text describes the picture. */
const longest = 80;
/** A logo is described by its name alone. */
const longestLogo = 24;

export function findPictureCredits(
  page: Page,
  zoned: readonly ZonedBlock[],
  tables: readonly ProvenanceTables[],
): Finding[] {
  const phrases = compilePhrases(tables);
  const { credits, counter } = phrases;
  const context = { links: [], ...nameWordsOf(phrases), spaced: tables[0]?.spaced ?? true };
  return page.pictures.flatMap(({ alt, region, blocksBefore }): Finding[] => {
    if (alt.length < 2 || alt.length > longest) return [];
    const zone = zoneAt(zoned, blocksBefore);
    if (!zone) return [];
    if (zone === 'head' && isProviderPlace(page.regions[region]?.hint ?? ''))
      return [{ ...logoOf(alt), slot: 'source' }];
    const line = { ...context, cursor: cursorOver(alt, fold(alt)) };
    if (findPhrases(line, counter).length > 0) return [];
    if (zone === 'head' && alt.length <= longestLogo) return [logoOf(alt.replace(/\s*logo$/i, ''))];
    return findPhrases(line, credits).flatMap((match): Finding[] => {
      const name = match.slots['source'];
      if (!name || match.start > 2) return [];
      return [
        {
          kind: 'credit',
          says: match.row.says,
          zone,
          quote: alt,
          opensLine: true,
          opensSentence: true,
          name: alt.slice(name.start, name.end),
        },
      ];
    });
  });
}

/** Buttons for sharing name where to, not where from. */
const isProviderPlace = (hint: string): boolean => sourceHint.test(hint) && !/share|social|follow|button/.test(hint);

/** The provider's logo; the directory will say whether it is an outlet's. */
function logoOf(alt: string): Finding {
  return { kind: 'byline-outlet', zone: 'head', quote: alt, name: alt, alone: true };
}

/** Only above and below the body: inside it a picture's words are the picture's. */
function zoneAt(zoned: readonly ZonedBlock[], blocksBefore: number): Zone | undefined {
  const zone = zoned.find(({ block }) => block >= blocksBefore - 1)?.zone;
  return zone === 'head' || zone === 'end' || zone === 'tail' ? zone : undefined;
}
