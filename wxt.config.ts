import { defineConfig } from 'wxt';
import { dropExamples } from './scripts/build/drop-examples.ts';
import { hintCompile } from './scripts/build/hint-compile.ts';

/** Everything is forbidden that is not needed: the pages' own scripts, styles, fonts and pictures; blobs for files that are written. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({ plugins: [dropExamples(), hintCompile(new Set(['gate.js', 'lens.js']))] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // Firefox knows no optional alarms, asks nobody for them, and has a background that is a document.
    permissions: ['storage', 'unlimitedStorage', 'scripting', ...(browser === 'firefox' ? ['alarms'] : [])],
    optional_permissions: browser === 'firefox' ? ['downloads'] : ['downloads', 'alarms', 'offscreen'],
    host_permissions: ['http://*/*', 'https://*/*'],
    // No other extension and no page can speak to us.
    ...(browser === 'chrome' && { externally_connectable: { ids: [] } }),
    // One library for all windows: what is kept in a private one is kept because the reader asked for it.
    incognito: 'spanning',
    // That nothing is sent is a constraint, not a promise: our own pages may load and reach what is packed with them.
    content_security_policy: { extension_pages: contentSecurityPolicy },
    action: { default_title: '__MSG_extensionName__' },
    commands: {
      'open-card': { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_commandOpenCard__' },
      'next-figure': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNextFigure__' },
      'previous-figure': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandPreviousFigure__' },
    },
    // Chromium's messages as Firefox's have always been: a page's text need not become JSON on its way.
    ...(browser === 'chrome' && { message_serialization: 'structured_clone' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'firsthand@firsthand.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
