/** Tab address → the address that is a clip's identity: the same page reached in two ways is one clip. */

/** Query parameters that only tell where the reader came from. Prefixes end in `*`. */
const trackingParameters = [
  'utm_*',
  'fbclid',
  'gclid',
  'dclid',
  'msclkid',
  'yclid',
  'igshid',
  'mc_cid',
  'mc_eid',
  'spm',
  'scm',
  'share_token',
  'share_from',
  'vd_source',
  'from_source',
  'wfr',
  'ref_src',
  'ref_url',
  '_ga',
  '_gl',
];

/**
 * Drops the fragment and tracking parameters, user name and password; the URL standard has already lower-cased the host
 * and dropped default ports. A fragment that routes (`#!/…`, `#/…`) names another page and stays. Undefined for what is no http address.
 */
export function normalizeAddress(address: string): string | undefined {
  const url = URL.parse(address);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined;
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  url.username = '';
  url.password = '';
  const tracking = Array.from(url.searchParams.keys()).filter(isTracking);
  for (const name of tracking) url.searchParams.delete(name);
  return url.href;
}

function isTracking(name: string): boolean {
  return trackingParameters.some((row) => (row.endsWith('*') ? name.startsWith(row.slice(0, -1)) : name === row));
}
