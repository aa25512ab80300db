/** The page that the popup was opened over, as the popup asks it. */
import type { SiteSwitchActs } from '../page/SiteSwitch.tsx';
import type { PageWord, VerdictWord } from '../../utils/clips/page-word.ts';
import type { FirstWord } from '../../utils/clips/reader-word.ts';
import type { FiguresShown } from '../../utils/highlights/figures-shown.ts';
import type { HighlightTarget } from '../../utils/highlights/highlight.ts';
import type { LensReport, NothingHere, SaveReply } from '../../utils/messaging/protocol.ts';

export interface PageInTab {
  /** The switch for its site. */
  readonly site: SiteSwitchActs;
  /** Undefined where no lens is on the page. */
  readonly report: () => Promise<LensReport | undefined>;
  /** Why nothing was found. */
  readonly whyNothing: () => Promise<NothingHere>;
  readonly reveal: (target: HighlightTarget) => void;
  /** What the reader says the page is; resolves when it counts. */
  readonly sayWord: (word: PageWord) => Promise<void>;
  /** "Always so on this site"; without `says` the rule is taken away. */
  readonly setRule: (says: VerdictWord | undefined) => Promise<void>;
  /** Marks these figures on every page; resolves when the page shows it. */
  readonly preferFigures: (figures: FiguresShown) => Promise<void>;
  /** On this page alone. */
  readonly showFigures: (figures: FiguresShown) => Promise<void>;
  /** With what the reader says of it. */
  readonly save: (word: FirstWord) => Promise<SaveReply | undefined>;
  /** What was said of the page at this address before it is saved. */
  readonly unsaved: {
    readonly read: (url: string) => Promise<FirstWord>;
    readonly keep: (url: string, word: FirstWord) => Promise<void>;
  };
}
