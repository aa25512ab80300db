import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { provenanceLanguages } from '../languages/provenance.ts';
import { detectLanguage } from './detect-language.ts';

const golden = new URL('../../tests/golden/', import.meta.url);
const bodies = readdirSync(golden, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(
    (entry) =>
      JSON.parse(readFileSync(new URL(`${entry.name}/provenance.json`, golden), 'utf8')) as {
        language: string;
        body: string[];
      },
  );

test.each(bodies.map((file) => [file.language, file.body.join('\n')] as const))(
  'tells %s by its text alone',
  (language, text) => {
    expect(detectLanguage(text, [], provenanceLanguages)).toBe(language);
  },
);

test('believes the text before the markup', () => {
  expect(
    detectLanguage(
      'Der Markt am Hafen ist für alle da, und wer nicht kommt, hat etwas verpasst.',
      ['en'],
      provenanceLanguages,
    ),
  ).toBe('de');
});

test('takes a Chinese text without telling characters by its markup', () => {
  expect(detectLanguage('早市', ['zh-TW'], provenanceLanguages)).toBe('zh-Hant');
  expect(detectLanguage('早市', ['zh-CN'], provenanceLanguages)).toBe('zh');
});
