/** A credit line as a candidate → what it counts for: its form, whom it names, and where it stands. */
import { hostOf, isHomePage } from '../text/address.ts';
import { fold } from '../text/fold.ts';
import { counts, type Candidate, type Reading } from './candidate.ts';
import type { Finding } from './finding.ts';
import { authority, isNamedLike, leadsElsewhere, type SiteIdentity } from './site-identity.ts';
import type { Share } from './weights.ts';

export function readCredit(candidate: Candidate): Reading {
  const { finding, relation, outlet } = candidate;
  const says = finding.says ?? 'label';
  if (says === 'points-to-original') return readPointer(candidate);
  if (says === 'from-a-book') return undefined;
  if (says === 'reads-on') return readOnward(candidate);
  if (says === 'self-host') return relation === 'self' ? counts('credit to the host by permission') : undefined;
  if (relation === 'nobody') return readTakenOver(candidate);
  if (relation === 'self') return readOwn(finding);
  if (says === 'rights') return readRights(candidate);
  if (finding.listed && isLabel(finding)) return counts('credit compiled');
  if (outlet?.kind === 'platform') return counts('credit platform');
  if (says === 'staff') return readStaff(candidate);
  if (says === 'via' || (says === 'supplied' && !finding.opensLine)) return readVia(candidate);
  return counts(
    `credit ${says}`,
    kinship(candidate),
    isSure(candidate) ? undefined : unsure(candidate),
    placing(finding),
  );
}

const isLabel = ({ says = 'label' }: Finding): boolean => says === 'label' || says === 'reference';

/** What can be said of the text alone, and of no part of it. */
const isPlain = ({ says }: Finding): boolean => says === 'first-published' || says === 'taken-from';

/** A link to the original counts where it leads to another site. */
function readPointer({ finding, relation, site }: Candidate): Reading {
  if (!finding.urls?.some((url) => leadsElsewhere(url, site))) return undefined;
  if (relation === 'self' || finding.zone === 'body') return undefined;
  if (finding.alone && finding.zone === 'head') return counts('link to the original at the head');
  return finding.name === undefined || relation === 'nobody'
    ? counts('link to the original')
    : counts('link to the original, named');
}

/** "Read more" behind the text, to the article of another site that this one was cut from. Inside the text such links are the author's own. */
function readOnward({ finding: { alone, zone, urls = [] }, site }: Candidate): Reading {
  if (!alone || (zone !== 'end' && zone !== 'tail')) return undefined;
  return urls.length === 1 && urls.every((url) => leadsElsewhere(url, site) && !isHomePage(url))
    ? counts('link onward behind the text')
    : undefined;
}

/** "Republished under a licence": the source may be no more than a link to its page. */
function readTakenOver({ finding, site }: Candidate): Reading {
  const { name, zone, urls } = finding;
  if (!isPlain(finding) || name !== undefined || zone === 'body') return undefined;
  return urls?.some((url) => leadsElsewhere(url, site) && !isHomePage(url))
    ? counts('credit with a bare link')
    : undefined;
}

/** A label that names the site itself all but decides; the copyright line below every page of it says nothing. */
function readOwn(finding: Finding): Reading {
  // 凡本网注明“来源：本网”的作品 says what such a line would mean, not that this article has it.
  if (finding.quoted) return counts('own label quoted');
  if (isLabel(finding) && isPlaced(finding)) return counts('own label');
  if (finding.says === 'rights') return finding.zone === 'end' ? counts('own rights') : undefined;
  return counts('own credit');
}

/** A label is a credit at the head of its line and outside the running text. */
function isPlaced(finding: Finding): boolean {
  return finding.zone !== 'body' && (finding.zone === 'head' || finding.zone === 'tail' || finding.opensLine === true);
}

function readRights(candidate: Candidate): Reading {
  const { finding, relation, site } = candidate;
  if (relation !== 'known' || finding.zone === 'head') return undefined;
  if (isBareSign(finding, site)) return readSign(candidate);
  const inLine = finding.alone || (finding.opensLine && finding.inShortLine);
  return counts('credit rights', inLine ? 'rights in a line' : undefined);
}

/** Right behind the text a sign alone in its line is the text's; inside it an agency's is as often a picture's. */
function readSign({ finding, outlet }: Candidate): Reading {
  const alone = finding.opensLine && finding.inShortLine;
  if (alone && finding.zone === 'tail' && outlet?.kind === 'agency')
    return counts('agency sign of rights behind the text');
  const ends = finding.zone === 'tail' || finding.zone === 'end';
  return counts(
    alone && ends && outlet?.kind !== 'agency' ? 'outlet sign of rights behind the text' : 'credit sign of rights',
  );
}

/** `© AFP` under a paragraph is a picture's; with a year or in words the rights are the text's. */
const isBareSign = ({ quote }: Finding, site: SiteIdentity): boolean =>
  !/\d{4}/.test(quote) && !site.rightsWords.some((word) => fold(quote).includes(word));

function readStaff({ finding, relation, outletLike }: Candidate): Reading {
  if (relation === 'named' && !outletLike) return undefined;
  return counts('credit staff', finding.zone === 'body' ? 'staff in the text' : undefined);
}

/** "via …" is a credit as a line of its own; inside a sentence it is a way of travelling. */
function readVia(candidate: Candidate): Reading {
  const { finding, outlet } = candidate;
  if (!isSure(candidate)) return counts('credit via', 'via unsure');
  if (outlet?.kind === 'agency' && finding.opensSentence && finding.zone !== 'body')
    return counts('credit via', 'via an agency');
  return counts('credit via', kinship(candidate), placing(finding));
}

/** The directory, the name's form or a link shows that it is an outlet's. */
const isSure = ({ finding, relation, outletLike, site }: Candidate): boolean =>
  relation === 'known' || outletLike || isLinkedAsSource(finding, site);

/** A link makes a name sure. A reference is for what was looked up as often: there it has to lead to a page of the named one's own, and of no authority. */
function isLinkedAsSource({ urls, says, name = '' }: Finding, site: SiteIdentity): boolean {
  if (urls === undefined || says !== 'reference') return urls !== undefined;
  return urls.some((url) => !isHomePage(url) && !authority.test(hostOf(url) ?? '') && isNamedLike(name, url, site));
}

function kinship({ finding, relation }: Candidate): Share | undefined {
  if (relation !== 'kin') return undefined;
  return isPlain(finding) ? 'of the same house, first there' : 'of the same house';
}

/** How much a name counts that nothing shows to be an outlet's: a label for references is as often said of data. */
function unsure({ finding, site }: Candidate): Share {
  const { says, zone, alone } = finding;
  if (says === 'reference' && endsPage(finding) && !site.words.isAuthority(finding.name ?? ''))
    return 'name unsure, reference that ends the page';
  if (says === 'reference') return zone === 'head' ? 'name unsure, reference at the head' : 'name unsure, reference';
  return alone || zone === 'head' ? 'name unsure, alone or at the head' : 'name unsure';
}

/** `Source: Quayside Rowing Club` closes a text that was sent in; a single word there is as often a register's short name. */
const endsPage = ({ zone, opensLine, alone, urls, name = '' }: Finding): boolean =>
  (zone === 'tail' || zone === 'end') &&
  opensLine === true &&
  alone === true &&
  !urls?.every(isHomePage) &&
  ofWords.test(name);

/** More than one word, or as long a name where words run on. */
const ofWords = /\p{Lu}\S*\s.*\p{L}|^(?=.*[\u3400-\u9fff\uac00-\ud7af])[\u3040-\u9fff\uac00-\ud7af]{4,}$/u;

function placing(finding: Finding): Share | undefined {
  const plain = isPlain(finding);
  if (finding.quoted) return 'quoted';
  if (finding.zone === 'above') return 'above the headline';
  if (finding.zone === 'below') return plain ? 'far below, plain' : 'far below';
  if (isLabel(finding) && finding.zone === 'head') return undefined;
  if (isLabel(finding) && finding.inShortLine && finding.zone !== 'body') return 'label in a short line';
  if (finding.says === 'via') return viaPlacing(finding);
  if (!finding.opensSentence) return plain ? 'inside a sentence, plain' : 'inside a sentence';
  if (finding.zone === 'body') return plain ? 'in the text, plain' : 'in the text';
  if (finding.zone === 'head') return undefined;
  if (finding.opensLine) return finding.zone === 'start' ? 'opens a first line' : undefined;
  return plain ? 'opens a sentence, plain' : 'opens a sentence';
}

function viaPlacing(finding: Finding): Share {
  if (finding.alone && (finding.zone !== 'body' || finding.urls)) return 'via alone';
  if (finding.zone === 'head' && finding.urls && /^\p{Lu}/u.test(finding.name ?? '')) return 'via alone';
  return finding.opensLine || finding.zone === 'head' ? 'via at the line' : 'via inside';
}
