/** What a clip keeps of its page is enough to judge it again as it was judged on the page: on every page and in every shape that the tests have. */
import { JSDOM } from 'jsdom';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { directory } from '../scripts/inspect/directory.ts';
import { analyzePage } from '../utils/analyze-article.ts';
import { clipDraftSchema } from '../utils/clips/clip-schema.ts';
import type { Clip } from '../utils/clips/clip.ts';
import { keepPage } from '../utils/clips/kept-page.ts';
import { makeClip, makeClipDraft } from '../utils/clips/make-clip.ts';
import { readAgain } from '../utils/clips/read-again.ts';
import { readPage } from '../utils/page/read-page.ts';
import { makeHtml, shapesOf } from './make-shape.ts';

const root = import.meta.dirname;
const pages = globSync('pages/*/page.html', { cwd: root }).toSorted();
const url = 'http://portal.example/city/20250116-1.html';

function saved(html: string, at = url): { clip: Clip; text: string } | undefined {
  const { document } = new JSDOM(html, { url: at }).window;
  const { page } = readPage(document, at);
  const { analysis } = analyzePage(page, directory);
  const draft = makeClipDraft(analysis, { saveId: 'save-0001', pageTitle: page.metadata.title ?? '' });
  if (!draft) return undefined;
  const kept = { ...draft, page: keepPage(page, analysis.article!) };
  expect(v.safeParse(clipDraftSchema, kept).issues).toBeUndefined();
  const clip = makeClip(kept, { id: 'save-0001', url: at, savedAt: '2026-03-01T00:00:00.000Z' })!;
  // As it comes back out of a file.
  return JSON.parse(JSON.stringify({ clip, text: draft.text })) as { clip: Clip; text: string };
}

const unchanged = { fields: [], statistics: { appeared: [], gone: [], changed: [] }, isTextOnly: false };
const demo = readFileSync(`${root}/pages/demo--reprint/page.html`, 'utf8');

const languages = globSync('shapes/*.json', { cwd: root }).map((file) => basename(file, '.json'));

describe('a clip read again', () => {
  it.each(languages)('says what the page said, in every shape of %s', (language) => {
    for (const shape of shapesOf(language)) {
      const kept = saved(makeHtml(language, shape), shape.url)!;
      expect(readAgain(kept.clip, kept.text, directory), shape.shape).toEqual(unchanged);
    }
  });

  it.each(pages)('%s says what the page said', (file) => {
    const kept = saved(readFileSync(`${root}/${file}`, 'utf8'));
    expect(kept && readAgain(kept.clip, kept.text, directory)).toEqual(kept && unchanged);
  });

  it('shows what another engine had answered otherwise, and the reader’s word stays', () => {
    const { clip, text } = saved(demo)!;
    const word = {
      tags: [],
      corrections: { verdict: 'reprint' as const, source: '澜江日报' },
      changedAt: clip.savedAt,
    };
    const older: Clip = { ...clip, verdict: 'original', source: undefined, statistics: clip.statistics.slice(1), word };
    const changes = readAgain(older, text, directory);
    expect(changes.fields).toEqual(
      expect.arrayContaining([
        { field: 'verdict', before: 'original', after: 'reprint', isReaders: true },
        { field: 'source', after: '澜江日报', isReaders: true },
      ]),
    );
    expect(changes.statistics.appeared.map(({ quote }) => quote.text)).toEqual([clip.statistics[0]!.quote.text]);
    expect(older.word).toBe(word);
  });

  it('of which no more than text and evidence were kept is judged by those, and says so', () => {
    const { clip, text } = saved(demo)!;
    const { page: _none, ...bare } = clip;
    const changes = readAgain(bare, text, directory);
    expect(changes.isTextOnly).toBe(true);
    expect(changes.fields.filter(({ field }) => field === 'verdict' || field === 'source')).toEqual([]);
  });

  it('is small: the article’s text is not kept twice, whatever the page holds', () => {
    const long = `<p>${'澜江市去年新增就业4.8万人，增长5.9%，这是一段很长的文字。'.repeat(40)}</p>`.repeat(200);
    const data = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: long })}</script>`;
    const { clip } = saved(demo.replace('<figure>', `${long}<figure>`).replace('<head>', `<head>${data}`))!;
    expect(JSON.stringify(clip.page).length).toBeLessThan(60_000);
    expect(JSON.stringify(saved(demo)!.clip.page).length).toBeLessThan(15_000);
  });

  it('survives a kept page that points at nothing', () => {
    const { clip, text } = saved(demo)!;
    const page = { ...clip.page!, blockCount: 3, regions: [{ at: 2, parent: 2, tag: 'div', hint: '', hidden: false }] };
    expect(readAgain({ ...clip, page }, text, directory)).toHaveProperty('fields');
  });
});
