/** Long work as a generator that may be stopped after each step: whoever runs it decides what happens between two of them. */

/** Yields when it could wait; returns its result. */
export type Steps<Result> = Generator<void, Result, void>;

/** Runs steps to their end, without a pause. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
