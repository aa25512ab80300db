/** A task whose input doubles → how many times longer it takes from one length to the next. */

export interface Growth {
  readonly name: string;
  /** Characters of each input; every one is twice the one before. */
  readonly lengths: readonly number[];
  /** Milliseconds for each. */
  readonly times: readonly number[];
  /** The largest time over the one before it. */
  readonly worst: number;
  /** What the task threw, if it did: nothing was measured then. */
  readonly failure?: string;
}

/** A task that threw misses as well. */
export function isTooMuch({ worst, failure }: Growth): boolean {
  return failure !== undefined || worst > mostGrowth;
}

/** No growth may be more than this, wherever a benchmark asserts one. */
export const mostGrowth = 2.5;

const rounds = 5;
/** A growth beyond the bound is measured so many times more. */
const secondLooks = 3;
/** One measurement takes at least so many milliseconds. */
const leastSample = 10;

/** The least of several rounds is kept: another program on the machine can only make one longer. `makeTask` prepares the input of a length, unmeasured. */
export function measureGrowth(
  name: string,
  lengths: readonly number[],
  makeTask: (length: number) => () => unknown,
): Growth {
  const tasks = lengths.map(makeTask);
  const failure = failureOf(tasks);
  if (failure !== undefined) return { name, lengths, times: [], worst: Number.NaN, failure };
  const times = tasks.map(() => Number.POSITIVE_INFINITY);
  for (let look = 0; look <= secondLooks; look++) {
    for (let round = 0; round < rounds; round++) keepLeast(times, tasks);
    if (worstOf(times) <= mostGrowth) break;
  }
  return { name, lengths, times, worst: worstOf(times) };
}

function failureOf(tasks: readonly (() => unknown)[]): string | undefined {
  try {
    for (const task of tasks) task();
    return undefined;
  } catch (error) {
    return String(error);
  }
}

function keepLeast(times: number[], tasks: readonly (() => unknown)[]): void {
  tasks.forEach((task, at) => {
    times[at] = Math.min(times[at] ?? Number.POSITIVE_INFINITY, timeOf(task));
  });
}

/** Milliseconds a run. */
function timeOf(task: () => unknown): number {
  const begin = performance.now();
  let runs = 0;
  let end = begin;
  while (end - begin < leastSample) {
    task();
    runs++;
    end = performance.now();
  }
  return (end - begin) / runs;
}

function worstOf(times: readonly number[]): number {
  return Math.max(...times.slice(1).map((time, at) => time / (times[at] ?? Number.NaN)));
}

/** The cells of a table: name, milliseconds for each length, worst growth. */
export function growthRow({ name, lengths, times, worst, failure }: Growth): string[] {
  if (failure !== undefined) return [name, ...lengths.map(() => '–'), failure];
  return [name, ...times.map((time) => time.toFixed(2)), worst.toFixed(2)];
}

/** The head of that table. */
export function growthHead(title: string, lengths: readonly number[]): string[] {
  return [title, ...lengths.map((length) => `${length / 1_000} k (ms)`), 'worst growth'];
}
