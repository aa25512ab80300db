import { expect, it } from 'vitest';
import { periodWords } from './period-words.ts';

it('reads an interval as a span of years', () => {
  expect(periodWords('2020/2024')).toBe('2020–2024');
});
