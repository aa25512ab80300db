/** The toolbar badge: tells a reprint from other pages before the popup is opened; plainly where the page says so, quietly where it is inferred. */
import { browser } from 'wxt/browser';
import { translate, type MessageKey } from '../i18n/translate.ts';
import type { Provenance } from '../provenance/provenance.ts';

const colours = { stated: '#00785a', likely: '#6b7480' } as const;
const titles: Record<keyof typeof colours, MessageKey> = {
  stated: 'toolbarReprint',
  likely: 'toolbarReprintLikely',
};

/** Marks the tab's button for a reprint and clears it for every other verdict. A closed tab is no error. */
export async function showBadge(tabId: number, verdict: Pick<Provenance, 'verdict' | 'tier'>): Promise<void> {
  const kind = verdict.verdict !== 'reprint' ? undefined : verdict.tier === 'likely' ? 'likely' : 'stated';
  try {
    await browser.action.setBadgeText({ tabId, text: kind ? translate('badgeReprint') : '' });
    if (kind) await browser.action.setBadgeBackgroundColor({ tabId, color: colours[kind] });
    await browser.action.setTitle({ tabId, title: translate(kind ? titles[kind] : 'extensionName') });
  } catch {
    // The tab was closed while the page was being read.
  }
}

/** The button as it is on a page where we are not. */
export function clearBadge(tabId: number): Promise<void> {
  return showBadge(tabId, { verdict: 'unknown', tier: 'none' });
}
