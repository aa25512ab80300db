import { describe, expect, test } from 'vitest';
import { provenanceTablesFor } from '../languages/provenance.ts';
import { listOutlets } from '../outlets/list-outlets.ts';
import { makeDirectory } from '../outlets/make-directory.ts';
import type { Outlet } from '../outlets/outlet.ts';
import type { Page } from '../page/page.ts';
import type { FoundEvidence } from './finding.ts';
import {
  archivedHost,
  identifySite,
  isJoint,
  isNamedLike,
  leadsElsewhere,
  relationOf,
  type SiteIdentity,
} from './site-identity.ts';

const outlet = (id: string, rest: Partial<Outlet>): Outlet => ({
  id,
  name: id,
  aliases: [],
  domains: [],
  kind: 'newspaper',
  related: [],
  ...rest,
});
const outlets = [
  outlet('quay', { name: '江畔网', aliases: ['Quayside Times'], domains: ['quay.example.com'], parent: 'house' }),
  outlet('house', { name: '江畔报业集团' }),
  outlet('sister', { name: '江畔晚报社', parent: 'house' }),
  outlet('lantern', { name: 'The Lantern', domains: ['lantern.example.org'] }),
  outlet('wire', { name: 'Wire Agency', aliases: ['WA', 'wag'], kind: 'agency' }),
];
const names = [
  '江畔网',
  '江畔网财经',
  '江畔晚报社',
  'The Lantern',
  'Wire Agency',
  'WA',
  'W- A+',
  'wag',
  'Somebody Else',
  'Quayside Times',
  'lantern',
];

function site(language: string, found: Partial<FoundEvidence> = {}): SiteIdentity {
  const directory = makeDirectory(listOutlets(outlets), (host) => host.split('.').slice(-2).join('.'));
  const hosts = ['www.quay.example.com', 'lantern.example.org', 'm.quay.example.com', 'example.net'];
  const page = { url: 'https://www.quay.example.com/a/1', host: 'www.quay.example.com' } as Page;
  const evidence = {
    findings: [],
    accountNames: [],
    siteNames: [],
    brandNames: [],
    colophon: '',
    nearLinks: [],
    statesEditor: false,
    statesAuthor: false,
    ...found,
  };
  return identifySite(page, evidence, directory.answer({ hosts, names }), provenanceTablesFor(language));
}

describe('relationOf', () => {
  test.each([
    ['江畔网', 'self'],
    ['江畔网财经', 'self'],
    ['本站', 'self'],
    ['江畔晚报社', 'kin'],
    ['The Lantern', 'known'],
    ['北岸日报', 'named'],
    ['网络', 'nobody'],
    ['https', 'nobody'],
    ['12345', 'nobody'],
    ['-', 'nobody'],
  ] as const)('takes %j for %s', (name, relation) => {
    expect(relationOf(name, site('zh'))).toBe(relation);
  });

  test('takes a name from the copyright line for one of the house', () => {
    expect(relationOf('北岸传媒集团', site('zh', { colophon: '版权所有 北岸传媒集团' }))).toBe('kin');
  });

  test('takes a date for nobody', () => {
    expect(relationOf('September 24', site('en'))).toBe('nobody');
  });

  test('takes signs that happen to hold initials for no agency', () => {
    expect(relationOf('WA', site('en'))).toBe('known');
    expect(relationOf('W- A+', site('en'))).toBe('named');
  });
});

test('a joint byline is told from an agency’s own', () => {
  expect(isJoint('Wire Agency/Quayside Times', site('en'))).toBe(true);
  expect(isJoint('mos/Wire Agency', site('en'))).toBe(true);
  expect(isJoint('Wire Agency', site('en'))).toBe(false);
});

test('an archive’s copy stands for the page it copied', () => {
  expect(archivedHost('https://archive.example.org/web/20190101000000/https://news.example.net/a')).toBe(
    'news.example.net',
  );
  expect(archivedHost('https://news.example.net/2019/01/a')).toBeUndefined();
});

describe('leadsElsewhere', () => {
  test.each([
    ['https://lantern.example.org/a', true],
    ['https://other.example.com/a', false],
    ['https://www.facebook.com/sharer?u=x', false],
    ['https://lantern.example.org/share?url=x', false],
    ['https://lantern.example.org/?u=https://www.quay.example.com/a/1', false],
    ['http://10.0.0.8/a', false],
    ['http://cms/a', false],
    ['/a', false],
  ] as const)('%j: %s', (url, elsewhere) => {
    expect(leadsElsewhere(url, site('en'))).toBe(elsewhere);
  });
});

test('an address is an outlet’s by the directory or by its look', () => {
  expect(isNamedLike('The Lantern', 'https://lantern.example.org/a', site('en'))).toBe(true);
  expect(isNamedLike('Somebody Else', 'https://somebodyelse.example.net/a', site('en'))).toBe(true);
  expect(isNamedLike('Somebody Else', 'https://lantern.example.org/a', site('en'))).toBe(false);
});
