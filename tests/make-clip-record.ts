/** A clip as a file holds it, for tests of exports and imports. */
import type { ClipRecord } from '../utils/clips/clip-record.ts';
import { makeClip } from '../utils/clips/make-clip.ts';
import { makeDraft, type DraftWords } from './make-clip-draft.ts';

const text = '江城港上半年货物吞吐量达1.3亿吨,同比增长8.2%。\n全年目标为2.8亿吨。';

/** A reprint with two figures, tagged, with a note that would be a formula. */
export function makeRecord(rest: Partial<DraftWords> & { url?: string; savedAt?: string } = {}): ClipRecord {
  const { url = 'https://portal.example/news/1.html', savedAt = '2026-01-05T16:30:00.000Z', ...words } = rest;
  const draft = makeDraft({
    saveId: 'save-000001',
    title: '江城港吞吐量创新高,"双过亿"',
    text,
    source: '江城日报',
    figures: [
      {
        words: '1.3亿吨',
        value: 1.3e8,
        unit: 't',
        metric: '货物吞吐量',
        time: { iso: '2025-01/2025-06', role: 'over' },
      },
      { words: '8.2%', value: 8.2, unit: '%', metric: '货物吞吐量', kind: 'growth_rate', direction: 'up' },
    ],
    ...words,
  });
  const proof = { text: 'a'.repeat(64), record: 'b'.repeat(64) };
  const stamp = { url, savedAt, savedZone: '+08:00', engine: '0.1.0', proof };
  const clip = makeClip({ ...draft, publishedAt: '2025-07-20T08:00:00+08:00' }, { ...stamp, id: draft.saveId })!;
  const word = { tags: ['港口', 'Q2 2025'], note: '=HYPERLINK("http://x.example")', changedAt: savedAt };
  return { ...clip, word, text: draft.text, versions: [] };
}
