/** Ranges → selectors for the elements that hold their text. */
import { attributeOf, nameOf, parentElementOf } from '../page/dom-access.ts';
import { selectorOf, type Holder } from '../page/holder.ts';

/** Of a range that spans several elements those at its two ends. */
export function selectorsIn(ranges: readonly Range[]): string[] {
  const holders = ranges.flatMap(({ startContainer, endContainer }) => [startContainer, endContainer].map(holderOf));
  return [...new Set(holders.flatMap((holder) => (holder ? selectorOf(holder) : [])))];
}

function holderOf(node: Node): Holder | undefined {
  const element = parentElementOf(node);
  if (!element) return undefined;
  return {
    name: nameOf(element),
    id: attributeOf(element, 'id') ?? '',
    get around() {
      return holderOf(element);
    },
  };
}
