/** A name without a label as a candidate → what it counts for: who it is, and in which place of the page it stands. */
import { isHomePage } from '../text/address.ts';
import type { Outlet } from '../outlets/outlet.ts';
import { counts, type Candidate, type Reading } from './candidate.ts';
import type { Finding } from './finding.ts';
import { helping } from './name-joints.ts';
import { isNamedLike, leadsElsewhere, namesTheSite, sharesWord, type SiteIdentity } from './site-identity.ts';

export const readBareName = (candidate: Candidate): Reading =>
  candidate.relation === 'named' ? readUnknown(candidate) : readKnown(candidate);

/** A name nobody knows counts where the page's maker calls its place the source's, or where it ends like an outlet's behind an author's name. */
function readUnknown(candidate: Candidate): Reading {
  const { finding, site, outletLike } = candidate;
  if (isLinkedAway(candidate)) return counts('name linked away');
  if (!isPlausible(finding, site)) return undefined;
  if (finding.ofReporter && outletLike) return counts('outlet-like of the reporter who signs');
  if (finding.labelled || isBeforeJob(finding, site)) return undefined;
  if (finding.zone === 'start' && finding.inShortLine && finding.afterName)
    return outletLike ? counts('outlet-like behind a name in the text') : undefined;
  if (finding.zone !== 'head' || !finding.name) return undefined;
  if (isAgencyInPlace(finding, site)) return counts('agency-like at the head');
  if (finding.slot === 'author' && finding.alone && site.words.isAcademy(finding.name))
    return counts('school in author slot');
  if (outletLike && finding.besideDate && !isLinkedHome(finding, site)) return counts('outlet-like beside the date');
  if (outletLike && (finding.behindAuthor || finding.underAuthor) && !isLinkedHome(finding, site))
    return counts(
      finding.slot === 'author' ? 'outlet-like behind an author' : 'outlet-like behind an author at the head',
    );
  if (finding.slot === 'source' && finding.alone) return readUnknownSource(candidate);
  if (finding.slot !== 'author' || !outletLike) return undefined;
  return finding.afterName ? counts('outlet-like behind an author') : counts('outlet-like in author slot');
}

/** `Ada Moss | Lantern News Service`, `Lantern News Service` alone: nobody but an agency is called so. */
const isAgencyInPlace = (finding: Finding, site: SiteIdentity): boolean =>
  site.words.isAgencyLike(finding.name ?? '') &&
  (finding.alone === true ||
    finding.behindAuthor === true ||
    finding.slot === 'author' ||
    finding.besideDate === true) &&
  !isLinkedHome(finding, site);

/** No job, no school behind an author who works there, no line that says more than a name, and nothing of the site's own. */
function isPlausible({ name = '', alone, slot }: Finding, site: SiteIdentity): boolean {
  const { isJob, isAcademy } = site.words;
  if (helping.test(name) || namesTheSite(name, site) || isJob(name)) return false;
  if (isAcademy(name) && !(alone && slot === 'author')) return false;
  if (sharesWord(name, site)) return false;
  return !isSaying(name);
}

/** `Breaking News` in `Ada Moss, Breaking News Reporter`. */
const isBeforeJob = ({ quote, nameAt }: Finding, { words }: SiteIdentity): boolean =>
  nameAt !== undefined && words.isJob(/^\s?[\p{L}]+/u.exec(quote.slice(nameAt.end))?.[0].trim() ?? '');

/** Marks inside it, or words in small letters that no name has so many of. */
const isSaying = (name: string): boolean =>
  /[.!?…。！？]$|[:：<>#/|()]|,\s|\s[-–—]\s/.test(name) ||
  (name.match(/(?:^|\s)\p{Ll}{4,}(?=\s|$)/gu)?.length ?? 0) >= 2;

/** A name that links to a page of the site's own is a section of it. */
const isLinkedHome = ({ urls }: Finding, site: SiteIdentity): boolean =>
  urls?.some((url) => !leadsElsewhere(url, site)) ?? false;

function readUnknownSource({ finding, site, outletLike }: Candidate): Reading {
  if (finding.urls?.some((url) => leadsElsewhere(url, site))) return counts('unknown in source slot, linked');
  return counts(outletLike ? 'outlet-like in source slot' : 'unknown in source slot');
}

/** A name without a label counts if the directory knows it; agencies stand in bylines only for copy of theirs. */
function readKnown(candidate: Candidate): Reading {
  const { finding, relation, outlet, site } = candidate;
  if (isLinkedAway(candidate)) return counts('name linked away');
  if (relation !== 'known' || !outlet || outlet.kind === 'platform') return undefined;
  const agency = outlet.kind === 'agency';
  if (!agency && finding.slot === undefined && finding.urls?.some((url) => !leadsElsewhere(url, site)))
    return undefined;
  if (isShortWord(finding, outlet) || isLowered(finding, outlet)) return undefined;
  if (!agency && isPartOfName(finding, site)) return undefined;
  if (finding.zone === 'above')
    return agency && isAboveAsByline(finding, site) ? counts('agency above the headline') : undefined;
  if (finding.zone === 'head' && (agency || !finding.ofReporter)) return readSlot(candidate, agency);
  if (finding.ofReporter) return counts('outlet of the reporter who signs');
  if (finding.zone === 'tail') return readBehind(finding, agency);
  if (finding.slot === 'author' && finding.inShortLine && finding.zone === 'start') return readSlot(candidate, agency);
  if (finding.alone) return counts(agency ? 'agency alone in the text' : 'outlet alone in the text');
  return agency && finding.inShortLine && finding.zone === 'start' ? counts('agency in a first line') : undefined;
}

/** `Ada Hill`, `Reporter, Harbour Lantern`: a surname or a job that some outlet is called too. */
const isPartOfName = ({ name = '', unparted }: Finding, { words }: SiteIdentity): boolean =>
  words.isJob(name) || (unparted === true && !/\s/.test(name));

/** Over the headline stand the site's sections as well: `World (Lantern Agency)` leads to one of them. */
function isAboveAsByline({ slot, afterName, quote, nameAt, urls = [] }: Finding, site: SiteIdentity): boolean {
  if (slot !== undefined || !afterName) return slot !== undefined;
  const inBrackets = /[(（]\s?$/.test(quote.slice(0, nameAt?.start));
  return !inBrackets || urls.length === 0 || urls.some((url) => leadsElsewhere(url, site));
}

/** A name alone above the body that links to a page of another site: that is where the article was. */
function isLinkedAway({ finding, relation, site }: Candidate): boolean {
  if (finding.zone !== 'head' || !finding.alone || (relation !== 'named' && relation !== 'known')) return false;
  if (!finding.dated && finding.slot === undefined) return false;
  return (
    finding.urls?.some(
      (url) => leadsElsewhere(url, site) && !isHomePage(url) && isNamedLike(finding.name ?? '', url, site),
    ) ?? false
  );
}

function readSlot({ finding, whole }: Candidate, agency: boolean): Reading {
  if (finding.slot === 'source')
    return counts(finding.dated || finding.urls ? 'name in source slot, dated' : 'name in source slot');
  if (finding.slot === 'author') return counts(agency ? 'agency in author slot' : 'outlet in author slot');
  if (agency) return counts(agencyAtHead(finding, whole));
  if (finding.behindAuthor || finding.underAuthor) return counts('outlet behind an author at the head');
  if (!finding.dated || isCommonWord(finding.name ?? '')) return counts('outlet at the head');
  return counts(finding.alone || finding.inShortLine ? 'outlet beside the date' : 'outlet in a line with the date');
}

function agencyAtHead({ dated, alone, urls, at }: Finding, whole: boolean) {
  if (!dated) return alone && whole && at && !urls ? 'agency alone at the head' : 'agency at the head';
  return alone ? 'agency alone beside the date' : 'agency beside the date';
}

/** `App`, `Map`: a short word is an agency's initials only in capitals, or where a byline stands. */
function isShortWord({ name = '', slot, alone, dated }: Finding, { name: own, aliases }: Outlet): boolean {
  if (own === name || aliases.includes(name)) return false;
  return slot === undefined && !(alone && dated) && name.length <= 4 && /^\p{Lu}\p{Ll}+$/u.test(name);
}

/** A word in small letters is an outlet's name only where it writes itself so, or its place is a name's: `dpa`, but not `map`. */
function isLowered({ slot, alone, name = '' }: Finding, outlet: Outlet): boolean {
  if (!/^\p{Ll}+$/u.test(name) || (slot !== undefined && (alone || name.length > 4))) return false;
  return ![outlet.name, ...outlet.aliases].includes(name);
}

/** `据新华社、央视新闻综合`: put together from several. */
const isList = ({ name = '' }: Finding): boolean => /[、,，;；]/.test(name);

/** `(Lantern Agency)` as a line: a signature, though others stand above it. */
const isBracketed = ({ quote }: Finding): boolean => /^[(（][^()（）]{2,30}[)）]$/.test(quote.trim());

/** Below the body an agency signs in the very next line; a tag of that name is a link. */
function readBehind(finding: Finding, agency: boolean): Reading {
  if (!finding.alone || finding.behindLabel || isList(finding)) return undefined;
  if (agency)
    return counts(
      (finding.next || isBracketed(finding)) && !finding.urls ? 'agency in the next line behind' : 'agency behind',
    );
  return counts(finding.dated ? 'outlet behind, dated' : 'outlet behind');
}

/** `Science` or `Sport` beside a date is a section, whatever else is called so. */
const isCommonWord = (name: string): boolean => /^\p{Lu}?\p{Ll}+$/u.test(name);
