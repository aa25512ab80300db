/** The page that the popup was opened over, as the popup asks it. */
import type { SiteSwitchActs } from '../page/SiteSwitch.tsx';
import type { HighlightTarget } from '../../utils/highlights/highlight.ts';
import type { LensReport, SaveReply } from '../../utils/messaging/protocol.ts';

export interface PageInTab {
  /** The switch for its site. */
  readonly site: SiteSwitchActs;
  /** Undefined where no lens is on the page. */
  readonly report: () => Promise<LensReport | undefined>;
  readonly reveal: (target: HighlightTarget) => void;
  readonly save: () => Promise<SaveReply | undefined>;
}
