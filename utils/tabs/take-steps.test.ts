import { afterEach, describe, expect, it, vi } from 'vitest';
import { takeSteps } from './take-steps.ts';

/** Steps that each take a millisecond of the clock. */
function* steps(count: number, clock: { ms: number }, onStep: () => void = () => undefined) {
  for (let n = 0; n < count; n++) {
    clock.ms++;
    onStep();
    yield;
  }
  return count;
}

function useClock(): { ms: number } {
  const clock = { ms: 0 };
  vi.spyOn(performance, 'now').mockImplementation(() => clock.ms);
  return clock;
}

afterEach(() => void vi.restoreAllMocks());

describe('takeSteps', () => {
  it('brings back the result, and how long it was worked on', async () => {
    expect(await takeSteps(steps(100, useClock()))).toEqual({ result: 100, workMs: 100 });
  });

  it('lets others have their turn after every slice', async () => {
    const clock = useClock();
    const log: number[] = [];
    const other = (): void => {
      log.push(clock.ms);
      if (log.length < 50) setImmediate(other);
    };
    // A turn of the loop, not a time of the machine's: the clock of the steps is none that a timer knows.
    setImmediate(other);
    await takeSteps(steps(2_000, clock));
    expect(log.length).toBeGreaterThan(3);
    expect(log[0]).toBeLessThan(100);
  });

  it('gives up a page that takes too long', async () => {
    await expect(takeSteps(steps(1_000_000, useClock()))).rejects.toThrow('takes too long');
  });

  it('stops when nobody waits any more', async () => {
    const clock = useClock();
    const controller = new AbortController();
    let taken = 0;
    const work = takeSteps(
      steps(10_000, clock, () => ++taken === 30 && controller.abort(new Error('closed'))),
      controller.signal,
    );
    await expect(work).rejects.toThrow('closed');
    expect(taken).toBeLessThan(50);
  });
});
