import { afterEach, describe, expect, it, vi } from 'vitest';
import { DatabaseBlocked } from '../database/clip-database.ts';
import { failureOf } from './failure-of.ts';

const named = (name: string, rest: object = {}): Error => Object.assign(new Error(name), { name, ...rest });

function giveRoom(quota: number, usage: number): void {
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota, usage }) } });
}

afterEach(() => vi.unstubAllGlobals());

describe('failureOf', () => {
  it.each([
    ['a full disk', named('QuotaExceededError')],
    ['a full disk inside Dexie’s error', named('AbortError', { inner: named('QuotaExceededError') })],
    [
      'a full disk inside a batch',
      named('BulkError', { failures: [named('DataError', { inner: named('QuotaExceededError') })] }),
    ],
  ])('knows %s', async (_what, error) => {
    giveRoom(1e10, 0);
    expect(await failureOf(error)).toBe('storage-full');
  });

  it('takes a transaction that the browser aborted with hardly any room left for a full disk', async () => {
    const error = named('BulkError', { failures: [named('AbortError')] });
    giveRoom(60e6, 55e6);
    expect(await failureOf(error)).toBe('storage-full');
    giveRoom(60e9, 55e6);
    expect(await failureOf(error)).toBe('database');
  });

  it('knows an older tab that is in the way', async () => {
    expect(await failureOf(new DatabaseBlocked())).toBe('blocked');
  });

  it('says no more of other errors than that it was the database', async () => {
    giveRoom(60e6, 60e6);
    expect(await failureOf(named('ConstraintError'))).toBe('database');
    expect(await failureOf(undefined)).toBe('database');
  });
});
