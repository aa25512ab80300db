// Where the browsers are on this machine: a name → the path of its executable, or undefined. Plain JavaScript without
// dependencies, because set-up asks before anything is installed.
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Browsers downloaded by set-up end up here, in the layout of `@puppeteer/browsers`. */
export const browserCache = fileURLToPath(new URL('../.cache/browsers', import.meta.url));

const commands = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'brave-browser',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const macApps = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

const windowsPaths = {
  chromium: [
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Chromium', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ],
  firefox: [['Mozilla Firefox', 'firefox.exe']],
};

/** `CHROME_PATH` or `FIREFOX_PATH` first, then the usual places, then what set-up downloaded. */
export function findBrowser(name, environment = process.env) {
  const named = environment[name === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH'];
  if (named) return existsSync(named) ? named : undefined;
  return usualPlaces(name, environment).find((path) => existsSync(path)) ?? findDownloaded(name);
}

function usualPlaces(name, environment) {
  if (process.platform === 'darwin') return macPlaces(name);
  if (process.platform === 'win32') return windowsPlaces(name, environment);
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  return commands[name].flatMap((command) => folders.map((folder) => join(folder, command)));
}

function macPlaces(name) {
  return macApps[name].flatMap((app) => {
    const executable = app === 'Firefox Developer Edition' ? 'firefox' : app.startsWith('Firefox') ? 'firefox' : app;
    return ['/Applications', join(homedir(), 'Applications')].map((folder) =>
      join(folder, `${app}.app`, 'Contents', 'MacOS', executable),
    );
  });
}

function windowsPlaces(name, environment) {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((key) => environment[key]).filter(Boolean);
  return windowsPaths[name].flatMap((path) => folders.map((folder) => join(folder, ...path)));
}

/** Looks three folders down: `chrome/linux-140.0/chrome-linux64/chrome`, `firefox/mac-…/Firefox.app/…`. */
function findDownloaded(name) {
  const root = join(browserCache, name === 'chromium' ? 'chrome' : 'firefox');
  if (!existsSync(root)) return undefined;
  const builds = readdirSync(root).sort().reverse();
  return builds.flatMap((build) => executablesIn(join(root, build), name)).find((path) => existsSync(path));
}

function executablesIn(folder, name) {
  const ends =
    name === 'chromium'
      ? [
          'chrome',
          'chrome.exe',
          join('Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'),
        ]
      : [
          'firefox',
          'firefox.exe',
          join('Firefox.app', 'Contents', 'MacOS', 'firefox'),
          join('Firefox Nightly.app', 'Contents', 'MacOS', 'firefox'),
        ];
  const folders = [folder, ...readdirSync(folder).map((entry) => join(folder, entry))];
  return folders.flatMap((inside) => ends.map((end) => join(inside, end)));
}
