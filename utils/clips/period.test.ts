import { describe, expect, it } from 'vitest';
import { periodOf, periodsMeet } from './period.ts';

describe('periodOf', () => {
  it.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2024-06', '2024-06-01', '2024-06-31'],
    ['2024-06-05', '2024-06-05', '2024-06-05'],
    ['2024-01/2024-06', '2024-01-01', '2024-06-31'],
    ['2015-W27', '2015-01-01', '2015-12-31'],
  ])('spans the days of %s', (iso, start, end) => {
    expect(periodOf(iso)).toEqual({ start, end });
  });

  it.each(['', 'soon', '24', '/2024'])('knows nothing of %j', (iso) => {
    expect(periodOf(iso)).toBeUndefined();
  });
});

describe('periodsMeet', () => {
  it('is so where they share a day, and else not', () => {
    const half = periodOf('2024-01/2024-06')!;
    expect(periodsMeet(half, periodOf('2024')!)).toBe(true);
    expect(periodsMeet(half, periodOf('2024-07')!)).toBe(false);
  });
});
