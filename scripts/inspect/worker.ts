/** One of the batch's workers: an item with its path in, its report or what went wrong out. */
import { parentPort } from 'node:worker_threads';
import { inspectInNode } from './inspect-in-node.ts';
import type { InspectedItem } from './item.ts';

parentPort?.on('message', ({ item, path }: { item: InspectedItem; path: string }) => {
  inspectInNode(item, path).then(
    (report) => parentPort?.postMessage({ report }),
    (error: unknown) => parentPort?.postMessage({ error: String(error) }),
  );
});
