/** What element names mean to the reader: which hold no prose, which break the line, which mark their text. */

/** Their content is not prose, or not shown as such; the reading over a word (`rt`) would tear the sentence apart. */
export const unreadElements: ReadonlySet<string> = new Set(
  'script style noscript template iframe svg object embed canvas video audio select textarea head link meta datalist map applet frameset progress meter input rt rp rtc'.split(
    ' ',
  ),
);

/** Elements that begin a line of their own. Names with a hyphen do too: custom elements are nearly always boxes. */
const blockElements: ReadonlySet<string> = new Set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frame h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

export function breaksLine(name: string): boolean {
  return blockElements.has(name) || (name.includes('-') && !name.startsWith('font'));
}

/** Inline elements whose name alone says something about their text. */
export const tellingElements: ReadonlySet<string> = new Set(
  'time em i b strong cite q address small code samp'.split(' '),
);
