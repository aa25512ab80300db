/** Settings and a site → whether we run there. A site is a registrable domain, or a host that has none. */
import type { Settings } from './settings.ts';

type Choice = Pick<Settings, 'where' | 'sites' | 'notHere'>;

/** Whether the gate runs on a site by itself. */
export function runsAt({ where, sites, notHere }: Choice, site: string | undefined): boolean {
  if (site === undefined) return false;
  switch (where) {
    case 'everywhere':
      return !notHere.includes(site);
    case 'chosen-sites':
      return sites.includes(site);
    case 'on-click':
      return false;
  }
}

/** The choice with one site switched on or off. Where we run only on a click there is nothing to switch. */
export function switchSite({ where, sites, notHere }: Choice, site: string, on: boolean): Partial<Choice> {
  const without = (list: readonly string[]) => list.filter((each) => each !== site);
  if (where === 'everywhere') return { notHere: on ? without(notHere) : [...without(notHere), site] };
  if (where === 'chosen-sites') return { sites: on ? [...without(sites), site] : without(sites) };
  return {};
}

/** Which pages the gate is registered for; undefined where it is for none. */
export function gatePatterns({
  where,
  sites,
  notHere,
}: Choice): { matches: string[]; excludeMatches: string[] } | undefined {
  if (where === 'on-click') return undefined;
  if (where === 'everywhere') return { matches: [...webPages], excludeMatches: notHere.map(patternOf) };
  return sites.length === 0 ? undefined : { matches: sites.map(patternOf), excludeMatches: [] };
}

/** Every page of the web. */
export const webPages: readonly string[] = ['http://*/*', 'https://*/*'];

/** A domain with everything below it; an address of numbers has nothing below it. */
function patternOf(site: string): string {
  return /^[\d.]+$|^\[|^[^.]+$/.test(site) ? `*://${site}/*` : `*://*.${site}/*`;
}
