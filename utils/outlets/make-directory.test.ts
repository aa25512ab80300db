import { describe, expect, test } from 'vitest';
import { listOutlets } from './list-outlets.ts';
import { makeDirectory } from './make-directory.ts';
import type { Bearer } from './outlet-index.ts';
import type { Outlet } from './outlet.ts';

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
  outlet('lantern', {
    name: 'The Lantern',
    aliases: ['LN', '江畔日报'],
    domains: ['lantern.example.org'],
    parent: 'house',
  }),
  outlet('house', { name: 'Lantern House' }),
  outlet('other', { name: 'Other', aliases: ['Lantern'] }),
];
const directory = makeDirectory(listOutlets(outlets), (host) => host.split('.').slice(-2).join('.'));

describe('makeDirectory', () => {
  test.each([
    ['The Lantern', 'lantern'],
    ['lantern', 'lantern'],
    ['《江畔日报》', 'lantern'],
    ['LN', 'lantern'],
    ['lantern.example.org', 'lantern'],
    ['PLN News', undefined],
    ['', undefined],
  ])('finds the outlet named %j', (name, id) => {
    expect(directory.answer({ hosts: [], names: [name] }).outletOfName[name]).toBe(id);
  });

  test('finds the outlet of a host below its domain', () => {
    const answer = directory.answer({ hosts: ['m.lantern.example.org', 'example.org'], names: [] });
    expect(answer.outletOfHost).toEqual({ 'm.lantern.example.org': 'lantern' });
    expect(answer.registrableDomain['m.lantern.example.org']).toBe('example.org');
  });

  test('brings along the house an outlet belongs to', () => {
    expect(Object.keys(directory.answer({ hosts: [], names: ['LN'] }).outlets)).toEqual(['lantern', 'house']);
  });

  test('lets a later outlet of the same id replace an earlier one', () => {
    const mended = makeDirectory(
      listOutlets([...outlets, outlet('lantern', { name: 'New Lantern' })]),
      () => undefined,
    );
    expect(mended.answer({ hosts: [], names: ['New Lantern', 'LN'] }).outletOfName).toEqual({
      'New Lantern': 'lantern',
    });
  });
});

describe('a name that needs more than itself', () => {
  const bearers: Record<string, Bearer[]> = {
    Record: [{ outlet: outlet('record', { domains: ['record.example'] }), isCommon: true }],
    Star: [
      { outlet: outlet('star-gb', { country: 'GB' }), isAmbiguous: true },
      { outlet: outlet('star-us', { country: 'US' }), isAmbiguous: true },
      { outlet: outlet('star-at', { country: 'AT', domains: ['star.example'] }), isAmbiguous: true },
    ],
    Post: [{ outlet: outlet('post', {}) }, { outlet: outlet('post-au', { country: 'AU' }), isAmbiguous: true }],
  };
  const outletsOf = Object.values(bearers).flatMap((each) => each.map((bearer) => bearer.outlet));
  const few = makeDirectory(
    {
      named: (name) => bearers[name] ?? [],
      atDomain: (domain) => outletsOf.find(({ domains }) => domains.includes(domain)),
      withId: () => undefined,
    },
    () => undefined,
  );
  const ask = (name: string, ...hosts: string[]) => few.answer({ hosts, names: [name] }).outletOfName[name];

  test('a common word is an outlet only where the page leads to its site', () => {
    expect([ask('Record'), ask('Record', 'page.example', 'www.record.example')]).toEqual([undefined, 'record']);
  });

  test('namesakes are told apart by host, else by the page’s country', () => {
    expect(ask('Star')).toBeUndefined();
    expect(ask('Star', 'page.example.co.uk')).toBe('star-gb');
    expect(ask('Star', 'page.example.fr')).toBeUndefined();
    expect(ask('Star', 'page.example.co.uk', 'star.example')).toBe('star-at');
  });

  test('the one known everywhere is meant, but in a namesake’s own country', () => {
    expect([ask('Post', 'page.example'), ask('Post', 'page.example.au')]).toEqual(['post', 'post-au']);
  });
});
