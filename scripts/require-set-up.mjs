// Preloaded by every command that neither installs nor waits: without the packages it says in one line what to do.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';

const modules = fileURLToPath(new URL('../node_modules/.package-lock.json', import.meta.url));
if (isMainThread && !existsSync(modules)) {
  process.stderr.write('The packages are not installed yet: run `npm start` or `npm test` once, or `npm ci`.\n');
  process.exit(1);
}
