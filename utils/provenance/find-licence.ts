/** The lines around the article → the Creative Commons licence they state. */
import type { Page } from '../page/page.ts';
import type { ZonedBlock } from './zones.ts';

const address = /creativecommons\.org\/(?:licenses\/(by(?:-nc)?(?:-nd|-sa)?)(?:\/(\d\.\d))?|publicdomain\/(zero))/i;
const shortForm = /\bcc[ -](by(?:-nc)?(?:-nd|-sa)?)(?:[ -](\d\.\d))?\b/i;
const longForm = /creative commons|知识共享|創用|クリエイティブ・コモンズ/i;

/** `CC BY-ND 4.0`, as far as it is stated. */
export function findLicence(page: Page, zoned: readonly ZonedBlock[]): string | undefined {
  for (const { block, zone } of zoned) {
    const whole = page.blocks[block];
    if (!whole || zone === 'body') continue;
    const linked = whole.links.map((link) => address.exec(link.href)).find((found) => found !== null);
    const stated = linked ?? shortForm.exec(whole.text.slice(0, 1_000));
    if (stated) return stated[1] ? `CC ${stated[1].toUpperCase()}${stated[2] ? ` ${stated[2]}` : ''}` : 'CC0';
    if (longForm.test(whole.text.slice(0, 1_000))) return 'Creative Commons';
  }
  return undefined;
}
