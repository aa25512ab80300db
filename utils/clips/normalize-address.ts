/** Tab address → the address that is a clip's identity: the same page reached in two ways is one clip. */

/** Query parameters that only tell where the reader came from, in small letters. Prefixes end in `*`. */
const trackingParameters: readonly string[] = [
  // Analytics: campaigns and the links of newsletters.
  'utm_*',
  'mtm_*',
  'pk_*',
  'piwik_*',
  'matomo_*',
  '_ga',
  '_gl',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  '_hsenc',
  '_hsmi',
  'hsctatracking',
  'wt_mc',
  'wt_zmc',
  'wt.mc_id',
  'xtor',
  'at_medium',
  'at_campaign',
  'at_custom*',
  'at_link*',
  'at_format',
  'at_ptr_name',
  'at_bbc_team',
  'oly_enc_id',
  'oly_anon_id',
  'vero_id',
  'cmp',
  'cmpid',
  's_cid',
  // Clicks on advertisements.
  'gclid',
  'gclsrc',
  'gbraid',
  'wbraid',
  'gad_source',
  'gad_campaignid',
  'dclid',
  'fbclid',
  'msclkid',
  'yclid',
  'twclid',
  'ttclid',
  'li_fat_id',
  'igshid',
  'igsh',
  'srsltid',
  // Publishers' own: which feed, box or button.
  'maca',
  'ico',
  'ito',
  'smid',
  'smtyp',
  'ocid',
  'ncid',
  'ftag',
  'taid',
  'guccounter',
  'guce_referrer*',
  // Sharing in apps and on platforms.
  'spm',
  'scm',
  'share_token',
  'share_from',
  'vd_source',
  'from_source',
  'wfr',
  'ref_src',
  'ref_url',
  'sr_share',
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
  // Taken out of the query as it is written: other parameters may be in any charset and any form.
  const written = url.search.slice(1).split('&');
  const kept = written.filter((parameter) => !isTracking(parameter));
  if (kept.length < written.length) url.search = kept.join('&');
  return url.href;
}

function isTracking(parameter: string): boolean {
  const name = parameter.split('=', 1)[0]!.toLowerCase();
  return trackingParameters.some((row) => (row.endsWith('*') ? name.startsWith(row.slice(0, -1)) : name === row));
}
