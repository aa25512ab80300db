/** The gate: on every page, a few kilobytes. May this be an article? Only then is the lens sent for. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendToBackground } from '../utils/messaging/send.ts';
import { mayBeArticle } from '../utils/page/may-be-article.ts';

export default defineUnlistedScript(() => {
  if (!mayBeArticle(document)) return;
  // The extension may have been updated since the page began to load: then there is nobody to ask.
  sendToBackground({ kind: 'may-be-article' }).catch(() => undefined);
});
