/** The packaged outlet directory, read from the source tree: the same facts as the background's. */
import type { Directory } from '../../utils/outlets/directory.ts';
import type { PackedDirectory } from '../../utils/outlets/packed-directory.ts';
import { unpackDirectory } from '../../utils/outlets/unpack-directory.ts';
import { readFileSync } from 'node:fs';

const file = new URL('../../public/outlets.json', import.meta.url);

export const directory: Directory = unpackDirectory(JSON.parse(readFileSync(file, 'utf8')) as PackedDirectory);
