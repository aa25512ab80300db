/** What holds for the packaged directory, whatever it was collected from. */
import { expect, test } from 'vitest';
import { packagedBytes } from '../../scripts/inspect/directory.ts';
import { openDirectory, readHead } from './open-directory.ts';
import { unpackRow } from './packed-directory.ts';

const { head } = readHead(packagedBytes);
const { edition } = head.officialList;
const lines = new TextDecoder().decode(packagedBytes.subarray(-head.parts.text)).trimEnd().split('\n');
const rows = lines.flatMap((line) => unpackRow(line, edition) ?? []);
const outlets = rows.map(({ outlet }) => outlet);
const index = openDirectory(packagedBytes);

test('states when the facts were collected and which edition of the official list they hold', () => {
  expect(head.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(edition).toMatch(/^\d{4}-\d\d$/);
  expect(outlets.filter((outlet) => outlet.officialList === edition)).toHaveLength(head.officialList.units);
});

test('knows more than twenty thousand outlets in at most a megabyte and a half', () => {
  expect([lines.length, rows.length]).toEqual([head.outlets, head.outlets]);
  expect(head.outlets).toBeGreaterThan(20_000);
  expect(packagedBytes.length).toBeLessThanOrEqual(1_500_000);
});

test('has every outlet once, with a name', () => {
  expect(new Set(outlets.map((outlet) => outlet.id)).size).toBe(outlets.length);
  expect(outlets.filter((outlet) => outlet.name.trim() === '')).toEqual([]);
});

test('keeps domains in lower case and without a path', () => {
  expect(
    outlets
      .flatMap((outlet) => outlet.domains)
      .filter((domain) => domain !== domain.toLowerCase() || !/^[^\s/:]+\.[^\s/:.]+$/.test(domain)),
  ).toEqual([]);
});

test('finds every outlet by each of its names and hosts', () => {
  const lost = rows.flatMap(({ outlet, names }) => [
    ...names.filter(({ name }) => !index.named(name).some((bearer) => bearer.outlet.id === outlet.id)),
    ...outlet.domains.filter((domain) => !index.atDomain(domain)?.domains.includes(domain)),
  ]);
  expect(lost).toEqual([]);
});

test('knows the house of every outlet that has one', () => {
  const parents = new Set(outlets.flatMap(({ parent }) => parent ?? []));
  expect([...parents].filter((parent) => index.withId(parent)?.id !== parent)).toEqual([]);
});
