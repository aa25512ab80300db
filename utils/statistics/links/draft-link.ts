/** A relation among drafts, before they are numbered as statistics. */
import type { Draft } from '../grammar/draft.ts';
import type { LinkType } from '../statistic.ts';

export interface DraftLink {
  readonly type: LinkType;
  readonly members: readonly Draft[];
}
