/** The outlet directory as the domain asks it: one question for a page, one answer, both plain JSON, so that it can travel in a message. */
import type { Outlet } from './outlet.ts';

/** Everything about outlets and domains that one page's judgement needs to know. */
export interface DirectoryQuestion {
  /** Host names: the page's own first, then those of credited links and claims. */
  readonly hosts: readonly string[];
  /** Names as printed in credits, datelines and claims. */
  readonly names: readonly string[];
}

/** Keys are the question's own strings; a host or name without an entry is unknown to the directory. */
export interface DirectoryAnswer {
  readonly outlets: Readonly<Record<string, Outlet>>;
  readonly outletOfHost: Readonly<Record<string, string>>;
  readonly outletOfName: Readonly<Record<string, string>>;
  /** Registrable domain (public suffix list) of each host asked. */
  readonly registrableDomain: Readonly<Record<string, string>>;
}

export interface Directory {
  answer(question: DirectoryQuestion): DirectoryAnswer;
}

/** A record that holds what is put into it and nothing else: hosts and names are strangers' words, and one of them is `constructor`. */
export function bareRecord<Value>(): Record<string, Value> {
  return Object.create(null) as Record<string, Value>;
}

/** The answer where no directory is to be had: nothing is known. */
export const emptyAnswer: DirectoryAnswer = {
  outlets: bareRecord(),
  outletOfHost: bareRecord(),
  outletOfName: bareRecord(),
  registrableDomain: bareRecord(),
};
