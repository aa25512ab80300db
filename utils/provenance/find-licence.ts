/** The lines around the article → the Creative Commons licence they state. */
import type { ProvenanceTables } from '../languages/provenance-tables.ts';
import type { Page } from '../page/page.ts';
import { fold } from '../text/fold.ts';
import type { ZonedBlock } from './zones.ts';

const address = /creativecommons\.org\/(?:licenses\/(by(?:-nc)?(?:-nd|-sa)?)(?:\/(\d\.\d))?|publicdomain\/(zero))/i;
const shortForm = /\bcc[ -](by(?:-nc)?(?:-nd|-sa)?)(?:[ -](\d\.\d))?\b/i;

/** `CC BY-ND 4.0`, as far as it is stated. */
export function findLicence(
  page: Page,
  zoned: readonly ZonedBlock[],
  tables: readonly ProvenanceTables[],
): string | undefined {
  const names = tables.flatMap((each) => each.creativeCommons);
  for (const { block, zone } of zoned) {
    const whole = page.blocks[block];
    if (!whole || zone === 'body') continue;
    const linked = whole.links.map((link) => address.exec(link.href)).find((found) => found !== null);
    const stated = linked ?? shortForm.exec(whole.text.slice(0, 1_000));
    if (stated) return stated[1] ? `CC ${stated[1].toUpperCase()}${stated[2] ? ` ${stated[2]}` : ''}` : 'CC0';
    if (names.some((name) => fold(whole.text.slice(0, 1_000)).includes(name))) return 'Creative Commons';
  }
  return undefined;
}
