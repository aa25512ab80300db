/** A query to the library as state: run now and after every change to what it read. */
import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../utils/library/library.ts';

export interface Live<T> {
  /** Undefined until the first answer. */
  readonly value?: T | undefined;
  readonly failure?: string | undefined;
}

/** `dependencies` name what the query is about; it is asked anew when one of them changes. */
export function useLive<T>(library: Library, query: () => Promise<T>, dependencies: readonly unknown[]): Live<T> {
  const [live, setLive] = useState<Live<T>>({});
  useEffect(
    () =>
      library.watch(
        query,
        (value) => setLive({ value }),
        (error) => setLive({ failure: messageOf(error) }),
      ),
    [library, ...dependencies],
  );
  return live;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
