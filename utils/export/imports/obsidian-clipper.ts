/** Highlights as Obsidian Web Clipper exports them → a clip for each page. */
import * as v from 'valibot';
import { refused, type ImportItem } from '../import-item.ts';
import type { ImportFormat } from './import-format.ts';
import { makeRecord } from './make-record.ts';

const words = v.pipe(v.string(), v.maxLength(1_000_000));
const page = v.object({
  url: v.pipe(v.string(), v.maxLength(8_000)),
  title: v.optional(words),
  highlights: v.pipe(
    v.array(
      v.object({
        text: v.optional(words),
        content: v.optional(words),
        timestamp: v.optional(v.string()),
        notes: v.optional(v.array(words)),
      }),
    ),
    v.maxLength(100_000),
  ),
});

export const obsidianClipper: ImportFormat = {
  name: 'Obsidian Web Clipper',
  isOurs: (value) =>
    Array.isArray(value) &&
    value.some((each) => {
      const { url, highlights } = (each ?? {}) as { url?: unknown; highlights?: unknown };
      return typeof url === 'string' && Array.isArray(highlights);
    }),
  read: (value) => readPages(value as readonly unknown[]),
};

function* readPages(list: readonly unknown[]): Generator<ImportItem> {
  for (const [at, each] of list.entries()) {
    const result = v.safeParse(page, each, { abortEarly: true });
    if (!result.success) {
      yield refused(at + 1, 'wrong-shape', result.issues[0].message.slice(0, 200));
      continue;
    }
    const { url, title, highlights } = result.output;
    yield makeRecord(
      {
        url,
        title,
        highlights: highlights.map(({ text, content, timestamp, notes }) => ({
          words: textOf(text ?? content ?? ''),
          comment: notes?.join('\n'),
          time: timestamp,
        })),
      },
      at + 1,
    );
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/** The words in a piece of HTML. It is only ever shown as text, so nothing depends on every tag being found. */
function textOf(html: string): string {
  return html
    .replace(/<[^<>]{0,10000}>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_all, name: string) => entities[name]!)
    .replace(/\s+/g, ' ')
    .trim();
}
