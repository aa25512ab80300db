/** A dateline or a sign-off as a candidate → what it counts for. */
import { counts, type Candidate, type Reading } from './candidate.ts';
import { beginsWithSite, namesTheSite, sharesWord, type SiteIdentity } from './site-identity.ts';

export function readDateline(candidate: Candidate): Reading {
  const { finding, relation, outlet } = candidate;
  if (isIssuedHere(candidate) || isOfTheHouse(candidate)) return undefined;
  if (relation === 'named' && (isOfUnknown(candidate) || isRunOnOutlet(candidate)))
    return counts('dateline of somebody unknown');
  if (relation !== 'known' || !outlet) return undefined;
  const agency = outlet.kind === 'agency';
  if (finding.loose)
    return counts(
      agency ? 'attribution of an agency that opens the text' : 'attribution of an outlet that opens the text',
    );
  if (!agency) return isListing(candidate) || isJob(candidate) ? undefined : counts(ofOutlet(candidate));
  if (finding.alone) return counts('dateline of an agency');
  return counts(isSetAsDateline(finding.quote) ? 'dateline of an agency, set as one' : 'dateline of an agency, loose');
}

/** `QUAYSIDE, Maine (Harbour Lantern) —`, `(Harbour Lantern) —`: a town in capitals or none, and a name of some length that is no job and nothing of the site's. */
function isOfUnknown({ finding: { alone, loose, quote, name = '' }, site }: Candidate): boolean {
  if (!alone || loose || !(/^\p{Lu}[\p{Lu}.'’-]{3,}/u.test(quote) || isBareBracket(quote))) return false;
  if ((name.length < 4 && !initials.test(name)) || insideOf(quote) !== name) return false;
  return /^\p{Lu}/u.test(name) && !sharesWord(name, site) && !isWord(name, site) && !isCallSign(name, site);
}

/** `松溪日报讯`: nobody knows the name, but it has an outlet's form and the words that end a dateline follow. */
const isRunOnOutlet = ({ finding: { runsOn, loose }, outletLike }: Candidate): boolean =>
  runsOn === true && loose !== true && outletLike;

/** Without a town before it a bracket holds all kinds of notes: an outlet's name has more than one word there, or is initials. */
const isBareBracket = (quote: string): boolean => /^\((?:(?:\p{Lu}\S+\s){1,3}\p{Lu}[^\s)]+|\p{Lu}{3,5})\)/u.test(quote);

/** `(WXQY)` on wxqy7.com: the station itself. */
const isCallSign = (name: string, { domain = '' }: SiteIdentity): boolean =>
  initials.test(name) && domain.startsWith(name.toLowerCase());

/** An agency signs in capitals. */
const initials = /^\p{Lu}{2,5}$/u;

/** What stands in the quote's bracket. */
const insideOf = (quote: string): string => /[(（]([^()（）]*)/.exec(quote)?.[1]?.trim() ?? '';

/** `(Quayside Times)` on the pages of Quayside Times: another outlet may be called by the last word of it. */
const isOfTheHouse = ({ finding: { quote }, site }: Candidate): boolean => namesTheSite(insideOf(quote), site);

const isWord = (name: string, { words }: SiteIdentity): boolean => words.isJob(name) || words.isNoName(name);

const isJob = ({ finding: { name = '' }, site }: Candidate): boolean => site.words.isJob(name);

/** `北岸精密（SZ）`: two capitals in a bracket behind a name are where its shares are traded. */
const isListing = ({ finding: { alone, name = '' } }: Candidate): boolean => !alone && /^\p{Lu}{2}$/u.test(name);

function ofOutlet({ finding }: Candidate) {
  if (finding.alone) return 'dateline of an outlet';
  return finding.runsOn ? 'dateline of an outlet, run on' : 'dateline of an outlet in a bracket';
}

/** A town in capitals or a date before the bracket, or no bracket at all. */
function isSetAsDateline(quote: string): boolean {
  const before = quote.split(/[(（[【［]/)[0]?.trim() ?? '';
  return before === quote.trim() || /\d|:$|^\S+(?:\s\S+)?\.$/.test(before) || before === before.toUpperCase();
}

/** `/Lantern Newswire/ -- Quayside Ltd. today opened …` on Quayside's own pages: the house that speaks has only sent it out. */
const isIssuedHere = ({ finding: { follows = '' }, site }: Candidate): boolean => beginsWithSite(follows, site);

/** A phrase of an agency's desk hints; its name in brackets at the very end signs. */
export function readSignOff({ finding, relation, outlet }: Candidate): Reading {
  if (finding.alone) return relation === 'known' && outlet?.kind === 'agency' ? counts('agency signs') : undefined;
  return relation === 'known' || relation === 'named' ? counts('agency desk phrase') : undefined;
}
