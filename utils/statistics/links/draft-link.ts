/** A relation among drafts, before they are numbered as statistics. */
import type { Draft } from '../drafts/draft.ts';
import type { LinkType } from '../statistic.ts';

export interface DraftLink {
  readonly type: LinkType;
  readonly members: readonly Draft[];
  /** Parts whose whole has no figure: there is nothing to hold them against. */
  readonly isHeadless?: boolean;
}
