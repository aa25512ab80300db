import { describe, expect, it } from 'vitest';
import { makeAnalysis } from '../../tests/make-analysis.ts';
import { describeSpan } from '../anchoring/describe-span.ts';
import { applyPageWord, asCorrections, fromCorrections, sayOfFigure, sayOfPage, wordInForce } from './page-word.ts';

const analysis = {
  ...makeAnalysis(),
  links: [{ type: 'from_to', members: [0, 1] }],
  checks: [{ kind: 'growth', members: [1], expected: '1', stated: '2', verdict: 'doubt' }],
} as const;
const selectorsOf = (index: number) => describeSpan(analysis.article!.text, analysis.statistics[index]!.quote);

describe('the verdict', () => {
  it('is the reader’s, and what was found stays as evidence', () => {
    const { provenance } = applyPageWord(analysis, { says: { verdict: 'original' } });
    expect(provenance).toMatchObject({ verdict: 'original', isReaders: true, evidence: analysis.provenance.evidence });
    expect(provenance.source).toBeUndefined();
  });

  it('keeps what is known of the source where the reader names the same, and only the title where he names another', () => {
    const same = applyPageWord(analysis, { says: { verdict: 'reprint', source: '江城日报' } }).provenance.source;
    expect(same).toEqual(analysis.provenance.source);
    const other = applyPageWord(analysis, { says: { verdict: 'reprint', source: '江口晚报' } }).provenance.source;
    expect(other).toEqual({ name: '江口晚报', originalTitle: '江城上半年成绩单' });
  });

  it('of a page that is no article leaves nothing to mark', () => {
    const { statistics, links, checks, provenance } = applyPageWord(analysis, { says: { verdict: 'not-article' } });
    expect({ statistics, links, checks, verdict: provenance.verdict }).toEqual({
      statistics: [],
      links: [],
      checks: [],
      verdict: 'not-article',
    });
  });
});

describe('figures', () => {
  it('that are none are gone, and the links and checks of others follow', () => {
    const word = sayOfFigure({}, { selectors: selectorsOf(0), isNone: true });
    const { statistics, links, checks } = applyPageWord(analysis, word);
    expect(statistics.map(({ quote }) => quote.text)).toEqual(['1100亿元']);
    expect(links).toEqual([]);
    expect(checks[0]?.members).toEqual([0]);
  });

  it('that measure something else bear the reader’s name, in the place of theirs', () => {
    const word = sayOfFigure({}, { selectors: selectorsOf(1), metric: '规划投资' });
    expect(applyPageWord(analysis, word).statistics[1]?.metric.map(({ text }) => text)).toEqual(['规划投资']);
  });

  it('of which the later word counts', () => {
    const first = sayOfFigure({}, { selectors: selectorsOf(0), isNone: true });
    const second = sayOfFigure(first, { selectors: selectorsOf(0), metric: '收入' });
    expect(second.figures).toHaveLength(1);
    expect(applyPageWord(analysis, second).statistics).toHaveLength(2);
  });

  it('that no longer stand in the text change nothing', () => {
    const word = sayOfFigure({}, { selectors: selectorsOf(0), isNone: true });
    const text = analysis.article!.text.replace('520.6亿元', '999.9亿元');
    const changed = { ...analysis, article: { ...analysis.article!, text } };
    expect(applyPageWord(changed, word).statistics).toHaveLength(2);
  });
});

describe('wordInForce', () => {
  const rule = { site: 'portal.example', verdict: 'reprint', source: '江城日报' } as const;

  it('lets what is said of the page stand before the rule of its site', () => {
    expect(wordInForce({ says: { verdict: 'original' } }, rule)?.says).toEqual({ verdict: 'original' });
    expect(wordInForce(undefined, rule)?.says).toEqual({ verdict: 'reprint', source: '江城日报' });
  });

  it('joins what is said of figures with the rule of the site', () => {
    const figures = [{ selectors: selectorsOf(0), isNone: true }] as const;
    expect(wordInForce({ figures }, rule)).toEqual({
      says: { verdict: 'reprint', source: '江城日报' },
      figures,
    });
  });

  it('is nothing where nothing is said', () => {
    expect(wordInForce({}, undefined)).toBeUndefined();
    expect(wordInForce(sayOfPage({ says: { verdict: 'original' } }, undefined), undefined)).toBeUndefined();
  });
});

describe('corrections of a clip', () => {
  it('say the same as the word, both ways', () => {
    const word = {
      says: { verdict: 'reprint', source: '江城日报' },
      figures: [{ selectors: selectorsOf(0), metric: 'x' }],
    } as const;
    expect(fromCorrections(asCorrections(word))).toEqual(word);
  });

  it('that only say that nobody can tell are no word', () => {
    expect(fromCorrections({ verdict: 'unknown' })).toEqual({});
  });
});
