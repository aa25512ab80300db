import { describe, expect, test } from 'vitest';
import { makeDirectory } from './make-directory.ts';
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
const directory = makeDirectory(outlets, (host) => host.split('.').slice(-2).join('.'));

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
    const mended = makeDirectory([...outlets, outlet('lantern', { name: 'New Lantern' })], () => undefined);
    expect(mended.answer({ hosts: [], names: ['New Lantern', 'LN'] }).outletOfName).toEqual({
      'New Lantern': 'lantern',
    });
  });
});
