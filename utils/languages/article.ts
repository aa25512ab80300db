/** Every language whose bylines and dates are known. A new language is two lines here. */
import type { ArticleTables } from './article-tables.ts';
import { articleTables as zh } from './zh/article.ts';
import { articleTables as zhHant } from './zh-Hant/article.ts';
import { articleTables as en } from './en/article.ts';
import { articleTables as ja } from './ja/article.ts';
import { articleTables as ko } from './ko/article.ts';
import { articleTables as de } from './de/article.ts';
import { articleTables as fr } from './fr/article.ts';
import { articleTables as es } from './es/article.ts';
import { articleTables as pt } from './pt/article.ts';
import { articleTables as it } from './it/article.ts';

export const articleLanguages: readonly ArticleTables[] = [zh, zhHant, en, ja, ko, de, fr, es, pt, it];

/** Read besides the article's own, as for credits. */
const commonLanguage = 'en';

/** The tables to read a text's byline and dates with: its own, those of its language in another script, then English. */
export function articleTablesFor(language: string): readonly ArticleTables[] {
  const primary = language.split('-')[0];
  const own = articleLanguages.filter((tables) => tables.language.split('-')[0] === primary);
  return own.some((tables) => tables.language === commonLanguage)
    ? own
    : [...own, ...articleLanguages.filter((tables) => tables.language === commonLanguage)];
}
