/** Annotations as Hypothesis exports them (`annotations`) or its API answers (`rows`) → a clip for each page. */
import * as v from 'valibot';
import { refused, type ImportItem } from '../import-item.ts';
import type { ImportFormat } from './import-format.ts';
import { makeRecord, type ForeignHighlight, type ForeignPage } from './make-record.ts';

const annotation = v.object({
  uri: v.pipe(v.string(), v.maxLength(8_000)),
  text: v.optional(v.pipe(v.string(), v.maxLength(100_000))),
  tags: v.optional(v.pipe(v.array(v.string()), v.maxLength(1_000))),
  created: v.optional(v.string()),
  updated: v.optional(v.string()),
  document: v.optional(v.object({ title: v.optional(v.union([v.array(v.string()), v.string()])) })),
  target: v.optional(
    v.array(
      v.object({
        selector: v.optional(v.array(v.object({ type: v.string(), exact: v.optional(v.string()) }))),
      }),
    ),
  ),
});
type Annotation = v.InferOutput<typeof annotation>;

export const hypothesis: ImportFormat = {
  name: 'Hypothesis',
  isOurs: (value) =>
    listIn(value)?.some((each) => typeof (each as { uri?: unknown } | null)?.uri === 'string') ?? false,
  read: (value) => readPages(listIn(value) ?? []),
};

function listIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  const { annotations, rows } = (value ?? {}) as { annotations?: unknown; rows?: unknown };
  if (Array.isArray(annotations)) return annotations;
  return Array.isArray(rows) ? rows : undefined;
}

function* readPages(list: readonly unknown[]): Generator<ImportItem> {
  const pages = new Map<string, { page: ForeignPage & { highlights: ForeignHighlight[] }; place: number }>();
  for (const [at, each] of list.entries()) {
    const result = v.safeParse(annotation, each, { abortEarly: true });
    if (!result.success) {
      yield refused(at + 1, 'wrong-shape', result.issues[0].message.slice(0, 200));
      continue;
    }
    const { uri } = result.output;
    const known = pages.get(uri) ?? {
      page: { url: uri, title: titleOf(result.output), highlights: [] },
      place: at + 1,
    };
    known.page.highlights.push(highlightOf(result.output));
    pages.set(uri, known);
  }
  for (const { page, place } of pages.values()) yield makeRecord(page, place);
}

function titleOf({ document }: Annotation): string | undefined {
  const title = document?.title;
  return typeof title === 'string' ? title : title?.[0];
}

function highlightOf({ target, text, tags, updated, created }: Annotation): ForeignHighlight {
  const selectors = target?.flatMap(({ selector }) => selector ?? []) ?? [];
  return {
    words: selectors.find(({ type }) => type === 'TextQuoteSelector')?.exact,
    comment: text,
    tags,
    time: updated ?? created,
  };
}
