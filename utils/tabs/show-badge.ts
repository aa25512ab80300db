/** The toolbar badge: tells a reprint from other pages before the popup is opened. */
import { browser } from 'wxt/browser';
import type { Verdict } from '../provenance/provenance.ts';
import { translate } from '../i18n/translate.ts';

const reprintColour = '#00785a';

/** Marks the tab's button for a reprint and clears it for every other verdict. A closed tab is no error. */
export async function showBadge(tabId: number, verdict: Verdict): Promise<void> {
  const isReprint = verdict === 'reprint';
  try {
    await browser.action.setBadgeText({ tabId, text: isReprint ? translate('badgeReprint') : '' });
    if (isReprint) await browser.action.setBadgeBackgroundColor({ tabId, color: reprintColour });
    await browser.action.setTitle({ tabId, title: translate(isReprint ? 'toolbarReprint' : 'extensionName') });
  } catch {
    // The tab was closed while the page was being read.
  }
}

/** The button as it is on a page where we are not. */
export function clearBadge(tabId: number): Promise<void> {
  return showBadge(tabId, 'unknown');
}
