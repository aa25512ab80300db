/** The packaged outlet directory, read from the source tree: the same facts as the background's. */
import { readFileSync } from 'node:fs';
import type { Directory } from '../../utils/outlets/directory.ts';
import { unpackDirectory } from '../../utils/outlets/unpack-directory.ts';

/** The file's bytes, from the start of a buffer of their own. */
export const packagedBytes = new Uint8Array(readFileSync(new URL('../../public/outlets.bin', import.meta.url)));

export const directory: Directory = unpackDirectory(packagedBytes);
