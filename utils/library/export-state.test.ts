import { describe, expect, it } from 'vitest';
import { isReminderDue } from './export-state.ts';

describe('the reminder of a library without a copy', () => {
  it.each([
    ['is quiet in a small library', 9, false, 0, false],
    ['comes with the tenth clip', 10, false, 0, true],
    ['is over once the library was exported', 5_000, true, 0, false],
    ['stays away after it was put away', 40, false, 10, false],
    ['comes back in a library that is five times as large', 50, false, 10, true],
  ])('%s', (_promise, clips, isExported, dismissedAt, expected) => {
    expect(isReminderDue(clips, isExported, dismissedAt)).toBe(expected);
  });
});
