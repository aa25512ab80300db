/** Who is read when: one page a tab at a time, of those that wait the newest, and no tab more than its share of the background's time. */

/** How long a tab's pages may be thought about in a minute, beyond which they wait. A reader who opens page after page is far below. */
const shareMs = 6_000;
const minuteMs = 60_000;

/** Reads a page; resolves with how long it was worked on. */
type Reading<Result> = (signal: AbortSignal) => Promise<{ readonly result: Result; readonly workMs: number }>;

interface TabState {
  readonly closed: AbortController;
  isReading: boolean;
  waiting?: { readonly begin: () => void; readonly giveWay: () => void } | undefined;
  /** Work that is still held against the tab, as it was at `since`. */
  spentMs: number;
  since: number;
}

export interface Turns {
  /** Reads when it is this tab's turn. Rejects where a newer page of the tab takes its place, or the tab is closed. */
  read<Result>(tabId: number, reading: Reading<Result>): Promise<Result>;
  /** The tab is closed: nothing of it is read any more. */
  drop(tabId: number): void;
}

/** `now` in milliseconds, of a clock that only goes forward. */
export function makeTurns(now: () => number = () => performance.now()): Turns {
  const tabs = new Map<number, TabState>();

  const stateOf = (tabId: number): TabState => {
    const known = tabs.get(tabId);
    if (known) return known;
    const made: TabState = { closed: new AbortController(), isReading: false, spentMs: 0, since: now() };
    tabs.set(tabId, made);
    return made;
  };
  /** What is held against a tab fades away within a minute. */
  const spentBy = ({ spentMs, since }: TabState): number =>
    Math.max(0, spentMs - ((now() - since) * shareMs) / minuteMs);

  const beginNext = (state: TabState): void => {
    if (state.isReading || !state.waiting) return;
    const over = spentBy(state) - shareMs;
    if (over > 0) {
      setTimeout(() => beginNext(state), Math.min(minuteMs, (over * minuteMs) / shareMs + 1));
      return;
    }
    const { begin } = state.waiting;
    state.waiting = undefined;
    state.isReading = true;
    begin();
  };
  const finished = (state: TabState, workMs: number): void => {
    state.spentMs = spentBy(state) + workMs;
    state.since = now();
    state.isReading = false;
    beginNext(state);
  };

  return {
    read: (tabId, reading) => {
      const state = stateOf(tabId);
      state.waiting?.giveWay();
      return new Promise((resolve, reject) => {
        const begin = (): void => {
          const begun = now();
          reading(state.closed.signal).then(
            ({ result, workMs }) => {
              finished(state, workMs);
              resolve(result);
            },
            (error: unknown) => {
              finished(state, now() - begun);
              reject(error as Error);
            },
          );
        };
        state.waiting = { begin, giveWay: () => reject(new Error('A newer page of this tab is read instead.')) };
        beginNext(state);
      });
    },
    drop: (tabId) => {
      const state = tabs.get(tabId);
      tabs.delete(tabId);
      state?.closed.abort(new Error('The tab is closed.'));
      state?.waiting?.giveWay();
      if (state) state.waiting = undefined;
    },
  };
}
