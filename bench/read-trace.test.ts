import { describe, expect, it } from 'vitest';
import { readTrace, type TraceEvent } from './read-trace.ts';

const ours = 'chrome-extension://abc/';
const event = (name: string, ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 1,
  ts,
  dur,
  ...more,
});
const evaluate = (ts: number, dur: number, file: string) =>
  event('EvaluateScript', ts, dur, { args: { data: { url: ours + file } } });

describe('readTrace', () => {
  it('adds up the tasks from the first script on, without the drawing in between', () => {
    const spent = readTrace(
      [
        event('RunTask', 0, 9_000),
        event('RunTask', 10_000, 5_000),
        evaluate(11_000, 4_000, 'gate.js'),
        event('RunTask', 20_000, 8_000),
        evaluate(20_000, 2_000, 'lens.js'),
        event('Layout', 23_000, 3_000),
        event('UpdateLayoutTree', 23_500, 1_000),
        event('RunTask', 20_000, 8_000, { pid: 2 }),
      ],
      ours,
    );
    expect(spent).toEqual({ scripts: 10, all: 10, drawing: 3, longest: 5, ran: ['gate.js', 'lens.js'] });
  });

  it('knows tasks of ours by what runs in them, and counts those of the browser apart', () => {
    const spent = readTrace(
      [
        event('RunTask', 0, 2_000),
        evaluate(0, 2_000, 'lens.js'),
        event('RunTask', 3_000, 1_000),
        event('RunMicrotasks', 3_500, 100),
        event('RunTask', 5_000, 1_000),
        event('CSSParserImpl::parseStyleSheet', 5_000, 500),
        event('RunTask', 7_000, 4_000),
        event('Commit', 8_000, 1_000),
      ],
      ours,
    );
    expect(spent).toMatchObject({ scripts: 4, all: 7, drawing: 1 });
  });

  it('lets a script answer for the layout that it forces', () => {
    const spent = readTrace(
      [event('RunTask', 0, 5_000), evaluate(0, 5_000, 'lens.js'), event('Layout', 1_000, 3_000)],
      ours,
    );
    expect(spent?.scripts).toBe(5);
  });

  it('goes by the processor time where the trace has it', () => {
    const spent = readTrace([event('RunTask', 0, 5_000, { tdur: 2_000 }), evaluate(0, 5_000, 'lens.js')], ours);
    expect(spent?.scripts).toBe(2);
  });

  it('has nothing to say where no file of the extension ran', () => {
    expect(readTrace([event('RunTask', 0, 5_000)], ours)).toBeUndefined();
  });
});
