import { defineConfig } from 'wxt';
import { dropExamples } from './scripts/build/drop-examples.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({ plugins: [dropExamples()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // Firefox knows no optional alarms, asks nobody for them, and has a background that is a document.
    permissions: ['storage', 'unlimitedStorage', 'scripting', ...(browser === 'firefox' ? ['alarms'] : [])],
    optional_permissions: browser === 'firefox' ? ['downloads'] : ['downloads', 'alarms', 'offscreen'],
    host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: '__MSG_extensionName__' },
    commands: {
      'open-card': { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_commandOpenCard__' },
      'next-figure': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNextFigure__' },
      'previous-figure': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandPreviousFigure__' },
    },
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
