/** A trace of a renderer → what its main thread spent on scripts, and how long it was held at a stretch. */

/** As much of the trace event format as is needed; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Milliseconds of processor time. */
export interface Spent {
  /** In all tasks from the first script on, without what the browser spends on style, layout and paint outside of scripts. */
  readonly scripts: number;
  /** In the longest single task with a script in it. */
  readonly longest: number;
  /** Which of the injected files ran. */
  readonly ran: readonly string[];
}

const rendering = new Set([
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
  'HitTest',
  'UpdateLayer',
]);

/** Undefined where no file of the extension ran. */
export function readTrace(events: readonly TraceEvent[], extensionOrigin: string): Spent | undefined {
  const evaluations = events.filter(
    (event) => event.name === 'EvaluateScript' && urlOf(event).startsWith(extensionOrigin),
  );
  const [first] = evaluations;
  if (!first) return undefined;
  const thread = events.filter(({ pid, tid, ph }) => pid === first.pid && tid === first.tid && ph === 'X');
  const tasks = thread.filter((event) => event.name === 'RunTask' && endOf(event) >= first.ts);
  const times = tasks.map((task) => timeOf(task) - renderingIn(task, thread));
  return {
    scripts: sum(times) / 1_000,
    longest: Math.max(...times) / 1_000,
    ran: evaluations.map((event) => urlOf(event).slice(extensionOrigin.length)),
  };
}

const urlOf = (event: TraceEvent): string => event.args?.data?.url ?? '';
const timeOf = (event: TraceEvent): number => event.tdur ?? event.dur ?? 0;
const endOf = (event: TraceEvent): number => event.ts + (event.dur ?? 0);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Style, layout and paint within a task, unless a script forced them: then they are the script's to answer for. */
function renderingIn(task: TraceEvent, thread: readonly TraceEvent[]): number {
  const inside = thread.filter((event) => event !== task && event.ts >= task.ts && endOf(event) <= endOf(task));
  const scripts = inside.filter(({ name }) => name === 'EvaluateScript' || name === 'FunctionCall');
  const drawn = inside.filter(
    (event) =>
      rendering.has(event.name) && !scripts.some((script) => script.ts <= event.ts && endOf(script) >= endOf(event)),
  );
  const outermost = drawn.filter(
    (event) => !drawn.some((other) => other !== event && other.ts <= event.ts && endOf(other) >= endOf(event)),
  );
  return sum(outermost.map(timeOf));
}
