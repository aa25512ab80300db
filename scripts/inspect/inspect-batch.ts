/** A batch of items → their reports, in the batch's order, by two workers at a time. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { AnalysisReport } from '../../utils/report-analysis.ts';
import type { InspectedItem } from './item.ts';

/** A report, or a sentence about why there is none. */
export type Outcome = { readonly report: AnalysisReport } | Failure;

interface Failure {
  readonly error: string;
  /** The worker is gone with it. */
  readonly lost?: true;
}

/** One page may take this long before its worker is given up. */
const patienceInMs = 120_000;

/** Never rejects: what goes wrong with one item stands in its outcome. */
export async function inspectBatch(
  items: readonly InspectedItem[],
  pathOf: (file: string) => string,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let next = 0;
  const work = async () => {
    let worker = startWorker();
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index] as InspectedItem;
      const outcome = await askWorker(worker, item, pathOf(item.file));
      outcomes[index] = outcome;
      if (!('lost' in outcome)) continue;
      await worker.terminate();
      worker = startWorker();
    }
    await worker.terminate();
  };
  const workers = Math.min(2, availableParallelism(), items.length);
  await Promise.all(Array.from({ length: workers }, work));
  return outcomes;
}

function startWorker(): Worker {
  return new Worker(new URL('worker.ts', import.meta.url));
}

function askWorker(worker: Worker, item: InspectedItem, path: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const end = (outcome: Outcome) => {
      clearTimeout(timer);
      // One by one: a worker that loses all its listeners is deaf from then on.
      worker.off('message', end).off('error', fail).off('exit', die);
      resolve(outcome);
    };
    const fail = (error: unknown) => end({ error: String(error), lost: true });
    const die = () => end({ error: 'the worker died', lost: true });
    const timer = setTimeout(() => end({ error: 'no end in sight', lost: true }), patienceInMs);
    worker.once('message', end).once('error', fail).once('exit', die);
    worker.postMessage({ item, path });
  });
}
