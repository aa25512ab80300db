/** Whether the reader can have seen what he clicks on. A page can't reach into our root, but it can make all of itself invisible, or lay something over it that lets clicks through. */
import { rootOf } from '../../utils/page/dom-access.ts';

/** Less than this of it is seen through. */
const leastOpacity = 0.9;
/** What may be done to a page without hiding it: readers turn whole pages dark by it. */
const honestFilter =
  /^(?:none|(?:invert|hue-rotate|sepia|grayscale|saturate|contrast|brightness)\([^()]{1,20}\)(?:\s(?:invert|hue-rotate|sepia|grayscale|saturate|contrast|brightness)\([^()]{1,20}\)){0,6})$/;
const dimming = /(?:brightness|contrast)\((?:0?\.[0-4]\d*|0|[0-4]?\d(?:\.\d+)?%)\)/;

/** `host` holds our root; `event` is what the browser says the reader did there. */
export function isInSight(host: Element, { clientX, clientY, detail }: MouseEvent): boolean {
  const document = host.ownerDocument;
  const root = rootOf(document);
  if (!root || !isPlain(host) || !isPlain(root)) return false;
  // A click by the keyboard has no place.
  return detail === 0 || !isCovered(document, clientX, clientY);
}

/** Neither transparent nor clipped nor moved. */
function isPlain(element: Element): boolean {
  const style = getComputedStyle(element);
  return (
    Number(style.opacity) >= leastOpacity &&
    style.visibility === 'visible' &&
    honestFilter.test(style.filter) &&
    !dimming.test(style.filter) &&
    isUnset(style.transform) &&
    isUnset(style.translate) &&
    isUnset(style.scale) &&
    isUnset(style.rotate) &&
    isUnset(style.perspective) &&
    isUnset(style.clipPath) &&
    isUnset(style.maskImage) &&
    (style.mixBlendMode === 'normal' || style.mixBlendMode === '') &&
    !/paint|strict|content/.test(style.contain) &&
    style.contentVisibility !== 'hidden'
  );
}

function isUnset(value: string | undefined): boolean {
  return value === undefined || value === '' || value === 'none';
}

/** The browser's top layer stands above us, and what lets clicks through is not in the way of ours. */
function isCovered(document: Document, x: number, y: number): boolean {
  const above = Document.prototype.querySelectorAll.call(document, ':popover-open, :modal, :fullscreen');
  return Array.from(above).some((element) => {
    const { left, right, top, bottom } = Element.prototype.getBoundingClientRect.call(element);
    return x >= left && x <= right && y >= top && y <= bottom;
  });
}
