/** The lens's document → the document that shows the card: the page's own, also for an article in one of its frames. */

export interface Stage {
  readonly document: Document;
  /** Where the lens's window begins in the stage's. */
  readonly offset: () => { x: number; y: number };
}

/** A frame of a frameset has no page around it that could show anything: it shows the card itself. */
export function stageOf(document: Document): Stage {
  const frame = window === window.top ? null : window.frameElement;
  const page = frame?.localName === 'iframe' ? window.top?.document : undefined;
  if (!frame || !page || frame.ownerDocument !== page) return { document, offset: () => ({ x: 0, y: 0 }) };
  return {
    document: page,
    offset: () => {
      const { left, top } = frame.getBoundingClientRect();
      return { x: left + frame.clientLeft, y: top + frame.clientTop };
    },
  };
}
