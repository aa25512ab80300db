/** An element that holds text, and a selector for it and its like. */

export interface Holder {
  /** Local name. */
  readonly name: string;
  /** As written; empty where it has none. */
  readonly id: string;
  /** Absent around what the page was read from. */
  readonly around?: Holder | undefined;
}

/** What such a selector may look like, and `*` for all elements. */
export const selectorForm = /^(?:\*|(?:#[A-Za-z_][\w-]{0,60}|[a-z][a-z0-9-]{0,40})(?:>[a-z][a-z0-9-]{0,40}){0,3})$/;

/** How many elements up a selector goes, where none of them has an id. */
const mostSteps = 4;
const plainId = /^[a-z_][\w-]{0,60}$/i;

/**
 * An element by its name and those around it, from one that has an id: `#story>div>p`. By names and ids alone: a class comes
 * and goes while a page is read.
 */
export function selectorOf(holder: Holder): string {
  const steps: string[] = [];
  for (let at: Holder | undefined = holder; at && steps.length < mostSteps; at = at.around) {
    if (plainId.test(at.id)) return [`#${at.id}`, ...steps].join('>');
    steps.unshift(at.name);
  }
  return steps.join('>');
}
