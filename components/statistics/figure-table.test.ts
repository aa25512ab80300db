import { describe, expect, it } from 'vitest';
import { makeAnalysis } from '../../tests/make-analysis.ts';
import { figureTable } from './figure-table.ts';

const { statistics } = makeAnalysis();

describe('figureTable', () => {
  it('has a line a figure under its column names', () => {
    const [head, first, ...rest] = figureTable(statistics).split('\n');
    expect(head?.split('\t').slice(0, 3)).toEqual(['metric', 'figure', 'value']);
    expect(first?.split('\t').slice(0, 5)).toEqual(['生产总值', '520.6亿元', '52060000000', '', 'CNY']);
    expect(rest).toHaveLength(1);
  });

  it('keeps a page from putting a formula or a second row into a spreadsheet', () => {
    const metric = [{ start: 0, end: 1, text: '=HYPERLINK("x")\n2\t3' }];
    expect(
      figureTable([{ ...statistics[0]!, metric }])
        .split('\n')[1]
        ?.split('\t')[0],
    ).toBe(`'=HYPERLINK("x") 2 3`);
  });
});
