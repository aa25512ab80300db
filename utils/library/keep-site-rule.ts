/** "Always so on this site": the rule into the settings, and the tabs of the site read again. */
import type { VerdictWord } from '../clips/page-word.ts';

import { changeSettings } from '../settings/settings.ts';
import { ruleSiteOf } from '../settings/site-of.ts';
import { lookAgainAt } from './page-words.ts';

/** Without `says` the site's rule is taken away. Throws for an address that no rule can be made for. */
export async function keepSiteRule(url: string | undefined, says: VerdictWord | undefined): Promise<void> {
  const site = ruleSiteOf(url);
  if (site === undefined) throw new Error('No rule can be made for this address.');
  await changeSettings(({ siteRules }) => {
    const others = siteRules.filter((rule) => rule.site !== site);
    return { siteRules: says ? [...others, { ...says, site }] : others };
  });
  await lookAgainAt((each) => ruleSiteOf(each) === site);
}
