/** A program by its name → its exit status: what the project's scripts start other programs with. */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

export const projectRoot = join(import.meta.dirname, '..');

const binaries = join(projectRoot, 'node_modules', '.bin');

/** The environment in which `node` and every tool are the project's own. */
export function projectEnvironment(): NodeJS.ProcessEnv {
  const path = process.env.PATH ?? '';
  return { ...process.env, PATH: path.startsWith(binaries) ? path : `${binaries}${delimiter}${path}` };
}

/** Runs it in the project's folder with its output shown; resolves to the exit status, 1 where it didn't start. */
export function runProgram(program: string, parameters: readonly string[], shown = true): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      cwd: projectRoot,
      env: projectEnvironment(),
      stdio: ['ignore', shown ? 'inherit' : 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.on('error', () => resolve(1));
    child.on('close', (status) => resolve(status ?? 1));
  });
}
