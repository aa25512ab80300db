/**
 * A Vite plugin: scripts that run on a page as soon as they are there say so in their first line. A browser that knows the
 * hint (Chromium 136 and later) compiles their functions while it parses them, instead of parsing each once more when it is
 * called; to others it is a comment.
 */
import type { Plugin } from 'vite';

const hint = '//# allFunctionsCalledOnLoad\n';

/** `files`: names of built scripts. */
export function hintCompile(files: ReadonlySet<string>): Plugin {
  return {
    name: 'firsthand:hint-compile',
    apply: 'build',
    // What it adds is a comment, which a minifier after it would drop.
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const [name, file] of Object.entries(bundle))
        if (file.type === 'chunk' && files.has(name)) file.code = hint + file.code;
    },
  };
}
