import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unpackOutlet, type PackedDirectory } from './packed-directory.ts';

const packed = JSON.parse(
  readFileSync(new URL('../../public/outlets.json', import.meta.url), 'utf8'),
) as PackedDirectory;
const outlets = packed.outlets.map(unpackOutlet);

test('states when the facts were collected and which edition of the official list they hold', () => {
  expect(packed.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(packed.officialList.edition).toMatch(/^\d{4}-\d\d$/);
  expect(outlets.filter((outlet) => outlet.officialList === packed.officialList.edition)).toHaveLength(
    packed.officialList.units,
  );
});

test('has every outlet once, with a name', () => {
  expect(new Set(outlets.map((outlet) => outlet.id)).size).toBe(outlets.length);
  expect(outlets.filter((outlet) => outlet.name.trim() === '')).toEqual([]);
});

test('keeps domains in lower case and without a path', () => {
  expect(
    outlets
      .flatMap((outlet) => outlet.domains)
      .filter((domain) => domain !== domain.toLowerCase() || /[/:\s]/.test(domain)),
  ).toEqual([]);
});
