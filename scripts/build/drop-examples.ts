/** A Vite plugin: language tables → the same tables without the examples that every row carries for its test. Readers' pages needn't parse them. */
import type { Plugin } from 'vite';

/** What a row holds for its test alone: the example and what the slots hold in it. */
const forTests = new Set(['example', 'source', 'author', 'title']);

/** The few parts of a syntax tree (ESTree) that matter here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export function dropExamples(): Plugin {
  return {
    name: 'firsthand:drop-examples',
    apply: 'build',
    // After TypeScript has become JavaScript.
    enforce: 'post',
    transform: {
      filter: { id: /\/utils\/languages\/[^?]*\.ts$/ },
      handler(code) {
        return { code: withoutExamples(code, this.parse(code) as unknown as Node), map: null };
      },
    },
  };
}

/** The source without the test-only properties of every object literal that has an `example`. */
export function withoutExamples(code: string, tree: Node): string {
  const gone = rowsIn(tree).flatMap((row) => propertiesOf(row).filter((property) => forTests.has(nameOf(property))));
  let kept = code;
  for (const { start, end } of gone.toSorted((a, b) => b.start - a.start)) {
    const comma = /^\s*,/.exec(kept.slice(end))?.[0].length ?? 0;
    kept = kept.slice(0, start) + kept.slice(end + comma);
  }
  return kept;
}

function rowsIn(tree: Node): Node[] {
  const rows: Node[] = [];
  const waiting: Node[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isRow(node)) rows.push(node);
    else waiting.push(...childrenOf(node));
  }
  return rows;
}

function isRow(node: Node): boolean {
  return node.type === 'ObjectExpression' && propertiesOf(node).some((property) => nameOf(property) === 'example');
}

function propertiesOf(node: Node): Node[] {
  return node.properties as Node[];
}

function nameOf(property: Node): string {
  const key = property.key as { name?: string; value?: string } | undefined;
  return key?.name ?? key?.value ?? '';
}

function childrenOf(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
