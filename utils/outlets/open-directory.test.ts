import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packDirectory } from '../../scripts/build/pack-directory.ts';
import { BrokenDirectory, openDirectory, readHead } from './open-directory.ts';
import type { Outlet } from './outlet.ts';
import { packRow, unpackRow, type PackedRow } from './packed-directory.ts';

const facts = { date: '2026-01-02', officialList: { name: '名单', edition: '2025-06', units: 1 } };

function row(id: string, names: readonly string[], rest: Partial<Outlet> = {}): PackedRow {
  const plain = names.map((name) => name.replace(/^[~?]/, ''));
  const outlet: Outlet = {
    id,
    name: plain[0] ?? '',
    aliases: plain.slice(1),
    domains: [],
    kind: 'newspaper',
    related: [],
    ...rest,
  };
  const marks = names.map((name, at) => ({
    name: plain[at] ?? '',
    isCommon: name.startsWith('~'),
    isAmbiguous: name.startsWith('?'),
  }));
  return { outlet, names: marks };
}

const rows = [
  row('jiang-pan', ['江畔日报', '江畔日报社', 'Quayside Daily'], {
    domains: ['quayside.example', 'm.quayside.example'],
    country: 'CN',
    officialList: '2025-06',
    related: ['quay-tv', 'quay-net'],
  }),
  row('quay-tv', ['江畔卫视', '~江畔'], { parent: 'jiang-pan', kind: 'broadcaster' }),
  row('observer', ['?The Observer', 'Moor Observer'], { domains: ['observer.example'], country: 'GB' }),
  row('observer-us', ['?The Observer'], { domains: ['observer-us.example'], country: 'US' }),
  row('late', ['Quayside Daily Late', '江畔日报'], { domains: ['quayside.example'] }),
];
const open = (given: readonly PackedRow[]) => openDirectory(packDirectory(given, facts));
const index = open(rows);

const letters = fc.string({
  unit: fc.constantFrom(...Array.from('abcdeé江畔日报ガзж -·')),
  minLength: 2,
  maxLength: 12,
});
const oneRow = fc
  .record({
    id: fc.stringMatching(/^[a-z]{1,8}$/),
    names: fc.array(letters, { minLength: 1, maxLength: 4 }),
    domains: fc.array(fc.stringMatching(/^[a-z]{1,6}\.(?:com|example)$/), { maxLength: 3 }),
    kind: fc.constantFrom('agency' as const, 'portal' as const, 'other' as const),
    country: fc.option(fc.constantFrom('CN', 'US'), { nil: undefined }),
    parent: fc.option(fc.stringMatching(/^[a-z]{1,8}$/), { nil: undefined }),
  })
  .map(({ id, names, country, parent, ...rest }) =>
    row(id, names, { ...rest, ...(country && { country }), ...(parent && { parent }) }),
  );

describe('a row', () => {
  test('is the same after packing and unpacking', () => {
    fc.assert(
      fc.property(oneRow, (given) => {
        expect(unpackRow(packRow(given), '2025-06')).toEqual(given);
      }),
    );
    expect(rows.map((given) => unpackRow(packRow(given), '2025-06'))).toEqual(rows);
  });

  test.each(['', '\t', 'x\tid\tName', 'n\tid\t'])('is none: %j', (line) => {
    expect(unpackRow(line, '2025-06')).toBeUndefined();
  });
});

describe('openDirectory', () => {
  test.each([
    ['江畔日报', ['jiang-pan', 'late']],
    ['quayside daily', ['jiang-pan']],
    ['《江畔卫视》', ['quay-tv']],
    ['Observer', ['observer', 'observer-us']],
    ['observer.example', ['observer']],
    ['Quayside', []],
    ['', []],
  ])('finds those named %j, the own name before an alias', (name, ids) => {
    expect(index.named(name).map(({ outlet }) => outlet.id)).toEqual(ids);
  });

  test('tells what kind of name it is', () => {
    expect(index.named('江畔')).toMatchObject([{ isCommon: true, isAmbiguous: false }]);
    expect(index.named('The Observer')).toMatchObject([{ isAmbiguous: true }, { isAmbiguous: true }]);
    expect(index.named('Moor Observer')).toMatchObject([{ isCommon: false, isAmbiguous: false }]);
  });

  test('gives a domain to the first that claims it, and knows parents by their id', () => {
    expect(index.atDomain('quayside.example')?.id).toBe('jiang-pan');
    expect(index.atDomain('example')).toBeUndefined();
    expect(index.withId('jiang-pan')).toEqual(rows[0]?.outlet);
  });

  test('finds every row of any set by each of its names and domains', () => {
    fc.assert(
      fc.property(fc.array(oneRow, { minLength: 1, maxLength: 40 }), (given) => {
        const opened = open(given);
        for (const { outlet, names } of given) {
          for (const { name } of names)
            if (/[a-zé\u3040-\u9fffзж]/.test(name.replace(/^(?:a|das)\s/, '')))
              expect(opened.named(name).map((bearer) => bearer.outlet)).toContainEqual(outlet);
          for (const domain of outlet.domains) expect(opened.atDomain(domain)?.domains).toContain(domain);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a broken file', () => {
  const bytes = packDirectory(rows, facts);

  test('cut short anywhere is said to be broken', () => {
    for (let length = 0; length < bytes.length; length++)
      expect(() => openDirectory(bytes.slice(0, length))).toThrow(BrokenDirectory);
  });

  test.each(['{}\n', 'outlets', '<!doctype html>\n', '{"schema":"outlets/2","parts":{"starts":-1}}\n'])(
    'that holds %j is none',
    (text) => {
      expect(() => readHead(new TextEncoder().encode(text))).toThrow(BrokenDirectory);
    },
  );

  test('with bytes changed inside answers something or nothing, and never throws', () => {
    const { start } = readHead(bytes);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(bytes.length - start - 1), fc.nat(255)), { minLength: 1, maxLength: 30 }),
        (changes) => {
          const spoilt = bytes.slice();
          for (const [at, byte] of changes) spoilt[start + at] = byte;
          const opened = openDirectory(spoilt);
          for (const { outlet, names } of rows) {
            for (const { name } of names) opened.named(name);
            for (const domain of outlet.domains) opened.atDomain(domain);
          }
        },
      ),
    );
  });
});
