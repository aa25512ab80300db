/** Ranges → selectors for the elements that hold their text. */
import { attributeOf, nameOf, nodeTypeOf, parentOf } from '../page/dom-access.ts';
import { selectorOf, type Holder } from '../page/holder.ts';

const elementNode = 1;

/** Of a range that spans several elements those at its two ends. */
export function selectorsIn(ranges: readonly Range[]): string[] {
  const holders = ranges.flatMap(({ startContainer, endContainer }) => [startContainer, endContainer].map(holderOf));
  return [...new Set(holders.flatMap((holder) => (holder ? selectorOf(holder) : [])))];
}

function holderOf(text: Node): Holder | undefined {
  const element = parentOf(text);
  if (!element || nodeTypeOf(element) !== elementNode) return undefined;
  return {
    name: nameOf(element as Element),
    id: attributeOf(element as Element, 'id') ?? '',
    get around() {
      return holderOf(element);
    },
  };
}
