/** A trace of a renderer → what its main thread spent on the injected scripts, and how long it was held at a stretch. */

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
  /**
   * In all tasks from the first script on in which a script runs, a style sheet is parsed or garbage is collected: the page's own
   * scripts are off, so all of it is ours. Without what the browser spends on style, layout and paint outside of scripts.
   */
  readonly scripts: number;
  /** On style, layout and paint in any task from then on. */
  readonly drawing: number;
  /** In all tasks from then on without the drawing: with what frames, timers of the browser and the watching of it take. */
  readonly all: number;
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

/** Events of a task that shows by them to be ours. */
const work =
  /^(?:EvaluateScript|FunctionCall|RunMicrotasks|TimerFire|FireAnimationFrame|v8\.|M(?:in|aj)orGC|CSSParserImpl)/;

/** Undefined where no file of the extension ran. */
export function readTrace(events: readonly TraceEvent[], extensionOrigin: string): Spent | undefined {
  const evaluations = events.filter(
    (event) => event.name === 'EvaluateScript' && urlOf(event).startsWith(extensionOrigin),
  );
  const [first] = evaluations;
  if (!first) return undefined;
  const thread = events.filter(({ pid, tid, ph }) => pid === first.pid && tid === first.tid && ph === 'X');
  const tasks = thread.filter((event) => event.name === 'RunTask' && endOf(event) >= first.ts);
  const parts = tasks.map((task) => {
    const inside = thread.filter((event) => event !== task && event.ts >= task.ts && endOf(event) <= endOf(task));
    const drawing = renderingIn(inside);
    return { drawing, time: timeOf(task) - drawing, isOurs: inside.some(({ name }) => work.test(name)) };
  });
  const ours = parts.filter(({ isOurs }) => isOurs).map(({ time }) => time);
  return {
    scripts: sum(ours) / 1_000,
    drawing: sum(parts.map(({ drawing }) => drawing)) / 1_000,
    all: sum(parts.map(({ time }) => time)) / 1_000,
    longest: Math.max(...ours) / 1_000,
    ran: evaluations.map((event) => urlOf(event).slice(extensionOrigin.length)),
  };
}

const urlOf = (event: TraceEvent): string => event.args?.data?.url ?? '';
const timeOf = (event: TraceEvent): number => event.tdur ?? event.dur ?? 0;
const endOf = (event: TraceEvent): number => event.ts + (event.dur ?? 0);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Style, layout and paint within a task, unless a script forced them: then they are the script's to answer for. */
function renderingIn(inside: readonly TraceEvent[]): number {
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
