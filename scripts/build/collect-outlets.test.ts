import { describe, expect, test } from 'vitest';
import { collectOutlets, type Fact } from './collect-outlets.ts';

const fact = (id: string, rest: Partial<Fact> = {}): Fact => ({ id, name: `Outlet ${id}`, kind: 'newspaper', ...rest });
const collect = (further: readonly Fact[], rest: Partial<Parameters<typeof collectOutlets>[0]> = {}) =>
  collectOutlets({ first: [], patches: [], generic: [], ...rest, further });
const namesIn = (further: readonly Fact[], rest = {}) =>
  collect(further, rest).map(({ names }) =>
    names.map(({ name, isCommon, isAmbiguous }) => (isCommon ? '~' : '') + (isAmbiguous ? '?' : '') + name),
  );

describe('collectOutlets', () => {
  test('leaves out generic names, signs and numbers, and an outlet that has no other', () => {
    const given = [
      fact('a', { name: 'Weekly', aliases: ['Moor Weekly', '123', 'A|B'], domains: ['moor-weekly.com'] }),
      fact('b', { name: 'weekly', domains: ['weekly.com'] }),
    ];
    expect(namesIn(given, { generic: ['Weekly'] })).toEqual([['Moor Weekly']]);
  });

  test('marks common words, and drops those that no host can ever vouch for', () => {
    const given = [
      fact('a', { name: 'Record', aliases: ['Moor Record'], common: true, domains: ['moor-record.com'] }),
      fact('b', { name: 'Harbour', common: true }),
      fact('c', { name: 'Harbour Board', kind: 'government', domains: ['board.com'] }),
    ];
    expect(namesIn(given)).toEqual([['~Record', 'Moor Record'], ['~Harbour Board']]);
  });

  test('takes three kana and call signs for common words, and other names before them', () => {
    const domains = ['moor.com'];
    expect(
      namesIn([fact('a', { name: 'Moor', aliases: ['モアー', 'KMOR', 'WMO-TV', 'モアーズ', 'KMORE'], domains })]),
    ).toEqual([['Moor', 'モアーズ', 'KMORE', '~モアー', '~KMOR', '~WMO-TV']]);
  });

  test('marks names of several outlets, those of the first collection not', () => {
    const first = [fact('star', { name: 'The Star' })];
    const given = [
      fact('a', { name: 'Star', domains: ['a.com'] }),
      fact('b', { name: 'Moon' }),
      fact('c', { name: 'Moon', country: 'US' }),
    ];
    expect(namesIn(given, { first })).toEqual([['The Star'], ['?Star'], ['?Moon']]);
  });

  test('keeps hosts that are sites', () => {
    const domains = ['A.com', 'chronicle..com', 'blogspot.com', 'moor.blogspot.com', 'co.uk', 'x.com/path'];
    expect(collect([fact('a', { domains })])[0]?.outlet.domains).toEqual(['moor.blogspot.com']);
    expect(collect([fact('a', { domains: ['paper.co.uk'] })])[0]?.outlet.domains).toEqual(['paper.co.uk']);
  });

  test('never takes a host from memory', () => {
    const given = { ...fact('a'), unverifiedDomains: ['a.com'] };
    expect(collect([given])[0]?.outlet.domains).toEqual([]);
  });

  test('adds what a patch, or a further row of the same outlet, knows', () => {
    const first = [fact('star', { name: 'The Star', domains: ['star.com'] })];
    const patches = [
      { id: 'star', addAliases: ['Star Online', 'Stella'], addDomains: ['star.net'], ambiguousAliases: ['Stella'] },
    ];
    const [row] = collect([], { first, patches });
    expect(row).toMatchObject({ outlet: { aliases: ['Star Online', 'Stella'], domains: ['star.com', 'star.net'] } });
    expect(row?.names.map(({ isAmbiguous }) => isAmbiguous)).toEqual([false, false, true]);
    expect(collect([fact('star', { name: 'Star Wire', domains: ['wire.com'] })], { first })).toMatchObject([
      { outlet: { name: 'The Star', aliases: ['Star Wire'], domains: ['star.com', 'wire.com'] } },
    ]);
  });

  test('gives an outlet at a known host to its house, and a portal’s channel the portal’s kind', () => {
    const first = [
      fact('portal', { kind: 'portal', domains: ['portal.com'] }),
      fact('house', { domains: ['house.com'] }),
    ];
    const given = [fact('cars', { domains: ['cars.portal.com'] }), fact('evening', { domains: ['house.com'] })];
    expect(collect(given, { first }).slice(2)).toMatchObject([
      { outlet: { parent: 'portal', kind: 'portal' } },
      { outlet: { parent: 'house', kind: 'newspaper' } },
    ]);
  });

  test('refuses one id for two outlets', () => {
    expect(() => collect([fact('a'), fact('a', { name: 'Other' })])).toThrow('one id twice: a');
  });
});
