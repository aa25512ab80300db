/** The suites call all Chinese zh; traditional characters tell which tables a case is for. */
import { characters } from '../../utils/languages/zh-Hant/characters.ts';

interface Written {
  readonly lang: string;
  readonly input: string;
}

/** The tag of the tables to read a case with; some traditional characters are simplified ones, too (折). */
export function languageOf({ lang, input }: Written): string {
  if (lang !== 'zh') return lang;
  const sides = [...input].map((char) => characters.indexOf(char)).filter((at) => at >= 0);
  const traditional = sides.filter((at) => at % 2 === 0).length;
  return traditional > 0 && traditional * 2 >= sides.length ? 'zh-Hant' : lang;
}
