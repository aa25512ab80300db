import { expect, test } from 'vitest';
import { provenanceLanguages } from '../languages/provenance.ts';
import { findDateline } from './find-dateline.ts';

test.each([
  ['LISBON (Reuters) - The market opens before dawn.', 'LISBON (Reuters)'],
  ['ASTORIA, Ore. (AP) — The market opens before dawn.', 'ASTORIA, Ore. (AP)'],
  ['Bruselas, 7 oct (EFE).- El mercado abre.', 'Bruselas, 7 oct (EFE).'],
  ['(서울=연합뉴스) 시장은 문을 열었다.', '(서울=연합뉴스)'],
  ['新华社北京5月20日电（记者林舟）早市开了。', '新华社北京5月20日电'],
])('reads the dateline of %j', (line, dateline) => {
  expect(findDateline(line, provenanceLanguages)).toBe(dateline);
});

test.each(['The market opens before dawn.', 'It is late – too late.', '早市五点就热闹起来。', ''])(
  'finds none in %j',
  (line) => {
    expect(findDateline(line, provenanceLanguages)).toBeUndefined();
  },
);
