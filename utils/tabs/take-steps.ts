/** The background's long work in slices: between them it answers whoever else has asked, saves before all. */
import type { Steps } from '../text/steps.ts';

/** Nobody waits longer than this for an answer because of one page. */
const sliceMs = 20;
/** Of working, pauses not counted. No page a reader has needs a tenth of it. */
const longestMs = 20_000;

export interface StepsTaken<Result> {
  readonly result: Result;
  /** Time worked, without the pauses. */
  readonly workMs: number;
}

/** Runs steps to their end, pausing after every slice. Rejects where they take too long or nobody waits for them any more. */
export async function takeSteps<Result>(steps: Steps<Result>, signal?: AbortSignal): Promise<StepsTaken<Result>> {
  let workMs = 0;
  for (;;) {
    signal?.throwIfAborted();
    const begin = performance.now();
    const result = takeSlice(steps, begin + sliceMs);
    workMs += performance.now() - begin;
    if (result.done) return { result: result.value, workMs };
    if (workMs > longestMs) throw new Error('This page takes too long to read.');
    await pause();
  }
}

function takeSlice<Result>(steps: Steps<Result>, until: number): IteratorResult<void, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done || performance.now() >= until) return step;
  }
}

/** A message to ourselves stands in line behind those that have come: a continuation of the scheduler's would go before them. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
