/** Names of files as the person wrote them → paths. */
import { resolve } from 'node:path';

/** npm runs scripts in the project's folder; a relative name means the folder where the person stood. */
export function pathFromCaller(file: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), file);
}
