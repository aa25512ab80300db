/** One tab's site: do we run there, may we, and switching it. */
import { browser } from 'wxt/browser';
import type { SiteState } from '../messaging/protocol.ts';
import { runsAt, switchSite, webPages } from '../settings/runs-at.ts';
import { changeSettings, readSettings } from '../settings/settings.ts';
import { siteOf } from '../settings/site-of.ts';

/** What the switch in card and popup shows for an address. */
export async function siteStateOf(url: string | undefined): Promise<SiteState> {
  const settings = await readSettings();
  const site = siteOf(url);
  return {
    ...(site !== undefined && { site }),
    where: settings.where,
    runs: runsAt(settings, site),
    isAllowed: await mayReadPages(),
  };
}

/** Switches the site of an address; the background's watch over the settings does the rest. */
export async function switchSiteOf(url: string | undefined, on: boolean): Promise<SiteState> {
  const site = siteOf(url);
  if (site !== undefined) await changeSettings((settings) => switchSite(settings, site, on));
  return siteStateOf(url);
}

/** False where the reader took the permission for web pages away: then the gate is registered and runs nowhere. */
export function mayReadPages(): Promise<boolean> {
  return browser.permissions.contains({ origins: [...webPages] });
}
