/** The border's table: who may send each kind of message to the background, and how often a tab may. */
import type { BackgroundProtocol } from './protocol.ts';

/**
 * `page`: a content script in the page itself or in a frame of its own origin; it speaks for its own tab alone.
 * `own`: the extension's own pages, which name a tab where they mean one.
 */
export type Speaker = 'page' | 'own';

export interface Permission {
  readonly from: readonly Speaker[];
  /** For a tab's content scripts. A reader does less, a script that loops more. */
  readonly mostPerMinute: number;
}

const page = (mostPerMinute: number): Permission => ({ from: ['page'], mostPerMinute });
const either = (mostPerMinute: number): Permission => ({ from: ['page', 'own'], mostPerMinute });
const own: Permission = { from: ['own'], mostPerMinute: 0 };

export const whoMaySend: { readonly [Kind in keyof BackgroundProtocol]: Permission } = {
  'may-be-article': page(120),
  'send-card': page(60),
  'see-page': page(120),
  'dress-page': page(240),
  'undress-page': page(240),
  'keep-preference': either(60),
  'hide-chip-here': page(30),
  'why-nothing': own,
  'ask-site': either(60),
  'switch-site': either(30),
  'read-tab': own,
  'open-options': either(30),
  'keep-page-word': either(60),
  'keep-site-rule': either(30),
  'save-clip': page(60),
  'remove-clips': own,
  'restore-clips': own,
  'change-words': own,
  'import-clips': own,
  'open-clip': own,
  'read-again': own,
  'note-export': own,
  'back-up': own,
  'backup-written': own,
  'backup-failed': own,
};
