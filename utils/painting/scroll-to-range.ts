/** Brings a range into view without focus, without a change to the address, and without motion where the reader wants none. */

/** Scrolls every scroller around the range, then centres the range itself: its paragraph may be taller than the window. */
export function scrollToRange(range: Range): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const element = range.startContainer.parentElement;
  if (!element) return;
  // Through the prototype: a form's input may be named like the method.
  Element.prototype.scrollIntoView.call(element, { block: 'nearest', behavior: 'instant' });
  const { top, height } = range.getBoundingClientRect();
  window.scrollBy({ top: top + height / 2 - window.innerHeight / 2, behavior });
}
