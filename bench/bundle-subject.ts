/** A subject of the benchmark → one minified script, built by the same bundler as the extension. */
import { join } from 'node:path';
import { build } from 'vite';
import { dropExamples } from '../scripts/build/drop-examples.ts';

/** The source text of the script, as a browser would get it; unminified it keeps the functions' names. */
export async function bundleSubject(name: string, minify = true): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [dropExamples()],
    build: {
      write: false,
      target: 'esnext',
      minify,
      lib: { entry: join(import.meta.dirname, 'subjects', `${name}.ts`), formats: ['iife'], name: 'subject' },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (!bundle || !('output' in bundle)) throw new Error(`${name} gave no bundle`);
  return bundle.output[0].code;
}
