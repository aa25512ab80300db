/** Long work in slices: between them the page may do what it has to. */

/** A slice takes no longer than this, so that nobody feels it. */
const sliceMs = 12;

/** The part of the browser's scheduler that we use; older browsers have none. */
const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };

/** Lets the page work, and comes back as soon as it has. */
export function breathe(): Promise<void> {
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** Runs a generator to its end, breathing whenever a slice is used up. Rejects where nobody wants the result any more. */
export async function runInSlices<Result>(work: Generator<void, Result, void>, signal?: AbortSignal): Promise<Result> {
  let begin = performance.now();
  for (;;) {
    signal?.throwIfAborted();
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - begin < sliceMs) continue;
    await breathe();
    begin = performance.now();
  }
}
