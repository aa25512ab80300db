import { describe, expect, it } from 'vitest';
import type { BackupState } from './backup-state.ts';
import { dayOf, isDue, isUnderway } from './is-due.ts';

const now = '2026-03-02T09:00:00.000Z';
const yesterday = '2026-03-01T09:00:00.000Z';
const afterIt = '2026-03-01T10:00:00.000Z';

describe('the daily backup', () => {
  it.each<[string, BackupState, string | undefined, boolean]>([
    ['is made where there is none', {}, undefined, true],
    ['is made where the library has changed since yesterday’s', { takenAt: yesterday }, afterIt, true],
    ['is made where the library changed while yesterday’s was written', { takenAt: yesterday }, yesterday, true],
    ['is not made where nothing has changed since', { takenAt: yesterday }, '2026-03-01T08:59:59.000Z', false],
    ['is not made where no change was ever noted', { takenAt: yesterday }, undefined, false],
    ['is not made twice a day', { takenAt: '2026-03-02T01:00:00.000Z' }, '2026-03-02T08:00:00.000Z', false],
    ['is not begun while one is being made', { begunAt: '2026-03-02T08:45:00.000Z' }, afterIt, false],
    ['is begun again where one was lost with its browser', { begunAt: '2026-03-02T08:00:00.000Z' }, afterIt, true],
    ['is made though a wrong clock made one of next year', { takenAt: '2027-03-02T01:00:00.000Z' }, yesterday, true],
    ['is made though a wrong clock began one next year', { begunAt: '2027-03-02T01:00:00.000Z' }, afterIt, true],
    ['is tried again after a failure', { failed: { at: yesterday, why: 'disk-full' } }, undefined, true],
  ])('%s', (_promise, state, changedAt, expected) => {
    expect(isDue(state, { now, minutesBehind: 0, changedAt })).toBe(expected);
  });

  it('is underway for as long as it may take, and no longer', () => {
    expect(isUnderway({ begunAt: '2026-03-02T08:45:00.000Z' }, now)).toBe(true);
    expect(isUnderway({ begunAt: '2026-03-02T08:00:00.000Z' }, now)).toBe(false);
    expect(isUnderway({}, now)).toBe(false);
  });

  it('goes by the reader’s day, not by that of Greenwich', () => {
    const state = { takenAt: '2026-03-01T15:30:00.000Z' };
    const later = { now: '2026-03-01T16:30:00.000Z', changedAt: '2026-03-01T16:00:00.000Z' };
    expect(isDue(state, { ...later, minutesBehind: 0 })).toBe(false);
    expect(isDue(state, { ...later, minutesBehind: -480 })).toBe(true);
    expect(dayOf(later.now, -480)).toBe('2026-03-02');
  });
});
