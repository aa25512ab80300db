/** An element that holds text, and a selector for it and its like. */

export interface Holder {
  /** Local name. */
  readonly name: string;
  /** As written; empty where it has none. */
  readonly id: string;
  /** Absent around what the page was read from. */
  readonly around?: Holder | undefined;
}

/** How many elements a selector names at most. */
const mostSteps = 4;
const id = '[A-Za-z_][\\w-]{0,60}';
const name = '[a-z][a-z0-9-]{0,40}';
const plainId = new RegExp(`^${id}$`);

/** What such a selector may look like, and `*` for all elements. */
export const selectorForm = /* @__PURE__ */ new RegExp(`^(?:\\*|(?:#${id}|${name})(?:>${name}){0,${mostSteps - 1}})$`);

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
