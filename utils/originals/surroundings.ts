/** What the directory knows around a judged page that a reader can use: the source's own site, and whether China's rules for reprints apply here. */
import type { DirectoryAnswer } from '../outlets/directory.ts';
import type { Source } from '../provenance/provenance.ts';
import { hostOf } from '../text/address.ts';

export interface Surroundings {
  /** The domain of the outlet that is credited. */
  readonly sourceSite?: string;
  /** The credited outlet's own domain, where the link to the original leads somewhere else. */
  readonly outletSite?: string;
  /** The page stands on a site of mainland China, where a reprint must state source, author, original title and editor. */
  readonly isMainlandHost: boolean;
}

/** Looks up the source's site and the host's country in the directory's answer. */
export function findSurroundings(
  source: Source | undefined,
  url: string | undefined,
  answer: DirectoryAnswer,
): Surroundings {
  const outlet = source?.outletId === undefined ? undefined : answer.outlets[source.outletId];
  const sourceSite = hostOf(source?.url) ?? outlet?.domains[0];
  const outletSite = siteBeside(hostOf(source?.url), outlet?.domains ?? []);
  return {
    ...(sourceSite !== undefined && { sourceSite }),
    ...(outletSite !== undefined && { outletSite }),
    isMainlandHost: isMainland(hostOf(url), answer),
  };
}

/** A name is easily printed, and a link under it leads where the page wants. */
function siteBeside(host: string | undefined, domains: readonly string[]): string | undefined {
  if (host === undefined || domains.length === 0) return undefined;
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`)) ? undefined : domains[0];
}

function isMainland(host: string | undefined, answer: DirectoryAnswer): boolean {
  if (host === undefined) return false;
  if (host.endsWith('.cn')) return true;
  const outlet = answer.outletOfHost[host];
  return outlet !== undefined && answer.outlets[outlet]?.country === 'CN';
}
