import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSpan } from './describe-span.ts';
import { matcherOf, matchSelectors } from './match-selectors.ts';

const text = '甲队的产量增长12%,达到300吨。乙队的产量增长12%,达到180吨。';

function selectorsOf(words: string, from = 0) {
  const start = text.indexOf(words, from);
  return describeSpan(text, { start, end: start + words.length });
}

describe('matchSelectors', () => {
  it('finds the words where they stood', () => {
    expect(matchSelectors(text, selectorsOf('300吨'))).toEqual({ kind: 'found', span: { start: 13, end: 17 } });
  });

  it('tells equal figures apart by what stands around them', () => {
    const second = text.lastIndexOf('12%');
    expect(matchSelectors(`新增一段。${text}`, selectorsOf('12%', second))).toEqual({
      kind: 'found',
      span: { start: second + 5, end: second + 8 },
    });
  });

  it('finds a paragraph that has moved', () => {
    const moved = text.slice(18) + text.slice(0, 18);
    const match = matchSelectors(moved, selectorsOf('300吨'));
    expect(match.kind === 'found' && moved.slice(match.span.start, match.span.end)).toBe('300吨');
  });

  it('never moves a figure to another one: a changed digit is an orphan', () => {
    expect(matchSelectors(text.replace('300吨', '350吨'), selectorsOf('300吨'))).toEqual({
      kind: 'orphan',
      reason: 'changed',
      now: '350吨',
    });
  });

  it('does not go to the look-alike sentence when its own figure has changed', () => {
    const article =
      '据通报，今年前三季度甲队的产量同比增长12%，创下纪录。据通报，今年前三季度乙队的产量同比增长12%，创下纪录。';
    const start = article.indexOf('12%');
    const selectors = describeSpan(article, { start, end: start + 3 });
    expect(matchSelectors(article.replace('12%', '13%'), selectors)).toEqual({
      kind: 'orphan',
      reason: 'changed',
      now: '13%',
    });
  });

  it('says that a figure is gone when its sentence is', () => {
    expect(matchSelectors('本报讯：今天没有数字可以报道，只有天气晴好。', selectorsOf('300吨'))).toEqual({
      kind: 'orphan',
      reason: 'gone',
    });
  });

  it.each([
    [
      'first',
      '青县受灾人口312人，紧急转移安置群众。\n石县受灾人口312人，紧急转移安置群众。\n河县受灾人口450人，紧急转移安置群众。',
      '312人',
      0,
    ],
    [
      'second',
      '青县受灾人口312人，紧急转移安置群众。\n石县受灾人口312人，紧急转移安置群众。\n河县受灾人口450人，紧急转移安置群众。',
      '312人',
      1,
    ],
    [
      'first',
      'In Ash County the board reported 48 new cases on Monday, it said.\nIn Birch County the board reported 48 new cases on Monday, it said.\nIn Cedar County it was 51.',
      '48',
      0,
    ],
    [
      'first',
      'Shares of Orton Mills closed 3.2% lower in heavy trading.\nShares of Weir Foods closed 3.2% lower in heavy trading.\nShares of Pell Bank closed 1.1% lower.',
      '3.2%',
      0,
    ],
  ])('does not go to the %s sentence’s twin when that sentence is gone: %s', (_which, before, quote, occurrence) => {
    const start = before
      .split(quote)
      .slice(0, occurrence + 1)
      .join(quote).length;
    const selectors = describeSpan(before, { start, end: start + quote.length });
    const after = before
      .split('\n')
      .filter((_line, at) => at !== occurrence)
      .join('\n');
    expect(matchSelectors(after, selectors)).toEqual({ kind: 'orphan', reason: 'gone' });
  });

  it('looks past white space, width and invisible characters', () => {
    const retyped = '甲队的产量增长１２％，\n  达到 300\u200b吨。乙队的产量增长 12%，达到180吨。';
    const match = matchSelectors(retyped, selectorsOf('300吨'));
    expect(match.kind === 'found' && retyped.slice(match.span.start, match.span.end)).toBe('300\u200b吨');
  });

  it('does not find a figure inside a longer one', () => {
    const match = matchSelectors(text.replace('增长12%,达到300', '增长112%,达到300'), selectorsOf('12%'));
    expect(match).not.toMatchObject({ kind: 'found', span: { start: 8, end: 11 } });
  });

  it('does not believe a short figure in foreign surroundings', () => {
    expect(matchSelectors('完全无关的文章说利润下降12%以后公司停牌一周并致歉。', selectorsOf('12%')).kind).toBe(
      'orphan',
    );
  });

  it('takes, of places that look the same, the one nearest to the old', () => {
    const same = '江城港口一季度完成货物吞吐量12万吨，创下历史同期新高，全年目标不变。'.repeat(7);
    const start = same.indexOf('12', Math.floor(same.length / 2));
    const selectors = describeSpan(same, { start, end: start + 2 });
    expect(matchSelectors(`新${same}`, selectors)).toEqual({
      kind: 'found',
      span: { start: start + 1, end: start + 3 },
    });
  });

  it('believes a figure with a quarter of what stood around it, and with less none', () => {
    const around = (kept: number): string =>
      `${'甲乙丙丁'.repeat(20)}${'左'.repeat(32 - kept)}${'前文一二三四。五六七八九十'.slice(-kept)}73.5%${'后文一二三四五六七八九十'.slice(0, kept)}${'右'.repeat(60)}`;
    const before = `开头。${'子丑寅卯'.repeat(20)}前文一二三四。五六七八九十73.5%后文一二三四五六七八九十${'辰巳'.repeat(40)}`;
    const start = before.indexOf('73.5%');
    const selectors = describeSpan(before, { start, end: start + 5 });
    expect(matchSelectors(around(9), selectors).kind).toBe('found');
    expect(matchSelectors(around(7), selectors).kind).toBe('orphan');
  });

  it('finds a thousand figures behind an inserted word, each at its own place', () => {
    const sentences = Array.from(
      { length: 1_000 },
      (_, n) => `第${n}期码头吞吐量增至${n * 37 + 11}万吨，较上期多出一成。`,
    );
    const page = sentences.join('');
    const spans = sentences.map((sentence, n) => {
      const start = sentences.slice(0, n).join('').length + sentence.indexOf('增至') + 2;
      return { start, end: start + `${n * 37 + 11}`.length };
    });
    const match = matcherOf(`记者获悉，${page}`);
    for (const span of spans) {
      const found = match(describeSpan(page, span));
      expect(found).toEqual({ kind: 'found', span: { start: span.start + 5, end: span.end + 5 } });
    }
  });

  it('is not kept busy by a long text in which nothing stands any more', () => {
    const figures = Array.from(
      { length: 3_000 },
      (_, n) => `第${n}期码头货物的吞吐总量增至${n * 37 + 11}万吨，比上一期多出大约一成`,
    );
    const match = matcherOf('码头边的早市五点就热闹起来。'.repeat(70_000));
    const used = process.cpuUsage();
    for (const words of figures)
      match(describeSpan(words, { start: words.indexOf('增至') + 2, end: words.indexOf('万吨') }));
    const { user, system } = process.cpuUsage(used);
    expect((user + system) / 1e6).toBeLessThan(2);
  });

  it('finds every span that it described in the same text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (words, a, b) => {
        const start = a % words.length;
        const end = start + 1 + (b % (words.length - start));
        expect(matchSelectors(words, describeSpan(words, { start, end }))).toEqual({
          kind: 'found',
          span: { start, end },
        });
      }),
    );
  });
});
