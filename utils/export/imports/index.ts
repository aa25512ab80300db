/** The registry of formats of other programs that can be imported. */
import { hypothesis } from './hypothesis.ts';
import type { ImportFormat } from './import-format.ts';
import { obsidianClipper } from './obsidian-clipper.ts';

export const importFormats: readonly ImportFormat[] = [hypothesis, obsidianClipper];
