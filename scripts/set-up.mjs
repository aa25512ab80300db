// From a fresh clone to a machine on which everything runs: packages, Node, browsers, fonts. Runs before `npm start` and
// `npm test` on any Node from 18 on, needs nothing installed, and says nothing when there is nothing to do. Its parameters
// name the browsers that must be there afterwards.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserCache, findBrowser } from './find-browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const onWindows = process.platform === 'win32';
const neededNode = [22, 12];

const debianPackages = [
  'chromium',
  'chromium-l10n',
  'firefox-esr',
  'firefox-esr-l10n-zh-cn',
  'firefox-esr-l10n-zh-tw',
  'firefox-esr-l10n-ja',
  'fonts-noto-cjk',
];

installPackages();
checkNode();
installBrowsers();

function installPackages() {
  if (packagesAreThere()) return;
  say('Installing the packages of package-lock.json …');
  // npm ci clears node_modules first, which Windows forbids while a Node in there is running.
  const command = onWindows && existsSync(modules) ? 'install' : 'ci';
  const status = run('npm', [
    command,
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (status !== 0) stop(`npm ${command} failed; its message stands above.`);
  dropBrokenNode();
}

/** Whether node_modules holds exactly the versions of the lock file. Packages for other platforms may be missing. */
function packagesAreThere() {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(modules, '.package-lock.json'));
  if (!wanted) stop('package-lock.json is missing or damaged.');
  if (!installed) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const there = installed[path];
    if (!there) return entry.optional === true && !isOurNode(path);
    return there.version === entry.version && existsSync(join(root, path));
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function isOurNode(path) {
  const platform = { linux: 'linux', win32: 'win' }[process.platform];
  return path === `node_modules/node-${platform}-${process.arch}`;
}

/** Where the packaged Node doesn't run (another C library), its link must not stand before the system's. */
function dropBrokenNode() {
  const link = join(modules, '.bin', 'node');
  if (!isThere(link)) return;
  if (spawnSync(link, ['--version']).status !== 0) rmSync(link, { force: true });
}

function isThere(path) {
  try {
    return Boolean(lstatSync(path));
  } catch {
    return false;
  }
}

function checkNode() {
  const link = join(modules, '.bin', onWindows ? 'node.cmd' : 'node');
  if (isThere(link)) return;
  const [major, minor] = process.versions.node.split('.').map(Number);
  const isNewEnough = major > neededNode[0] || (major === neededNode[0] && minor >= neededNode[1]);
  if (isNewEnough) return;
  stop(
    `Firsthand needs Node ${neededNode.join('.')} or newer, and this is ${process.versions.node}. Install Node 24 from https://nodejs.org and start again.`,
  );
}

function installBrowsers() {
  if (isDebian() && process.getuid?.() === 0) installFromDebian();
  const wanted = process.argv.slice(2);
  for (const name of wanted) if (!findBrowser(name)) download(name);
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function installFromDebian() {
  const missing = missingDebianPackages();
  if (missing.length === 0) return;
  say(`Installing from Debian: ${missing.join(' ')} …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], environment);
  const status = run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], environment, 'ignore');
  if (status !== 0) say('apt-get could not install them; going on with what is there.');
}

/** What the person named by CHROME_PATH or FIREFOX_PATH is taken instead of Debian's. */
function missingDebianPackages() {
  const named = { chromium: process.env.CHROME_PATH, 'firefox-esr': process.env.FIREFOX_PATH };
  const wanted = debianPackages.filter(
    (name) => !Object.entries(named).some(([browser, path]) => path && name.startsWith(browser)),
  );
  // dpkg-query leaves out what it has never heard of and says so by its status, which is no matter here.
  const answer = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status} ${Package}\\n', ...wanted], {
    encoding: 'utf8',
  });
  const installed = new Set(
    (answer.stdout ?? '')
      .split('\n')
      .filter((line) => line.startsWith('installed '))
      .map((line) => line.slice(10)),
  );
  return wanted.filter((name) => !installed.has(name));
}

function download(name) {
  const build = name === 'chromium' ? 'chrome@stable' : 'firefox@stable';
  say(
    `No ${name === 'chromium' ? 'Chrome, Chromium or Edge' : 'Firefox'} found; downloading one (CHROME_PATH or FIREFOX_PATH name another) …`,
  );
  const status = run(join(modules, '.bin', 'browsers'), ['install', build, '--path', browserCache]);
  if (status !== 0)
    stop(
      `Could not download ${build}. Install the browser, or set ${name === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH'} to it.`,
    );
}

/** Runs a program by its name: after the packages are there, `node` means the one in node_modules/.bin. */
function run(program, parameters, environment = process.env, output = 'inherit') {
  const path = [join(modules, '.bin'), environment.PATH].join(onWindows ? ';' : ':');
  const child = spawnSync(program, parameters, {
    cwd: root,
    env: { ...environment, PATH: path },
    stdio: ['ignore', output, 'inherit'],
    shell: onWindows,
  });
  return child.status ?? 1;
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function stop(line) {
  say(line);
  process.exit(1);
}
