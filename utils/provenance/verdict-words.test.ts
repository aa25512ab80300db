import { expect, it } from 'vitest';
import { verdictSentence } from './verdict-words.ts';

const source = { name: '江城日报' };

it.each([
  [{ verdict: 'reprint', tier: 'stated', source }, 'reprint-stated'],
  [{ verdict: 'reprint', tier: 'likely', source }, 'reprint-likely'],
  [{ verdict: 'reprint', tier: 'stated' }, 'reprint-unnamed'],
  [{ verdict: 'original', tier: 'own' }, 'own'],
  [{ verdict: 'original', tier: 'none' }, 'no-other-source'],
  [{ verdict: 'original' }, 'no-other-source'],
  [{ verdict: 'reprint', tier: 'likely', source, isReaders: true }, 'reprint-stated'],
  [{ verdict: 'original', tier: 'none', isReaders: true }, 'said-original'],
  [{ verdict: 'unknown', tier: 'none', source }, 'unknown'],
  [{ verdict: 'not-article', tier: 'none' }, 'not-article'],
] as const)('says of %j: %s', (said, sentence) => {
  expect(verdictSentence(said)).toBe(sentence);
});
