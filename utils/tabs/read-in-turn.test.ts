import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeTurns } from './read-in-turn.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A reading that takes so long. */
const reading = (name: string, workMs: number, log: string[]) => async (signal: AbortSignal) => {
  log.push(name);
  await new Promise((resolve) => setTimeout(resolve, workMs));
  signal.throwIfAborted();
  return { result: name, workMs };
};

describe('a tab', () => {
  it('is read one page at a time, and of those that wait the newest', async () => {
    const log: string[] = [];
    const turns = makeTurns(Date.now);
    const all = ['a', 'b', 'c', 'd'].map((name) => turns.read(1, reading(name, 100, log)));
    const settled = Promise.allSettled(all);
    await vi.advanceTimersByTimeAsync(1_000);
    expect((await settled).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    expect(log).toEqual(['a', 'd']);
  });

  it('does not wait for another tab', async () => {
    const log: string[] = [];
    const turns = makeTurns(Date.now);
    void turns.read(1, reading('long', 5_000, log));
    const quick = turns.read(2, reading('quick', 10, log));
    await vi.advanceTimersByTimeAsync(50);
    expect(await quick).toBe('quick');
  });

  it('gets no more than its share of a minute, and its share again in the next', async () => {
    const log: string[] = [];
    const turns = makeTurns(Date.now);
    let workedMs = 0;
    const again = async (): Promise<void> => {
      await turns.read(1, reading('x', 1_000, log));
      workedMs += 1_000;
      return again();
    };
    again().catch(() => undefined);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(workedMs).toBeGreaterThanOrEqual(6_000);
    expect(workedMs).toBeLessThanOrEqual(14_000);
    const before = workedMs;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(workedMs - before).toBeGreaterThanOrEqual(4_000);
    expect(workedMs - before).toBeLessThanOrEqual(7_000);
  });

  it('that is closed is read no further', async () => {
    const log: string[] = [];
    const turns = makeTurns(Date.now);
    const settled = Promise.allSettled([turns.read(1, reading('a', 100, log)), turns.read(1, reading('b', 100, log))]);
    turns.drop(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(log).toEqual(['a']);
  });

  it('that failed is read again', async () => {
    const turns = makeTurns(Date.now);
    await expect(turns.read(1, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    const log: string[] = [];
    const next = turns.read(1, reading('next', 10, log));
    await vi.advanceTimersByTimeAsync(50);
    expect(await next).toBe('next');
  });
});
