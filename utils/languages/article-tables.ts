/** What a written language contributes to reading who wrote an article and when. Tables only, in lower case. */
export interface ArticleTables {
  /** BCP 47 tag. */
  readonly language: string;
  /** Labels before or over an author's name, beside those by which a credit is read. */
  readonly authorLabels: readonly string[];
  /** Labels of others whose names stand near: who edited, checked, photographed, answers for it. */
  readonly otherLabels: readonly string[];
  /** What a person's part in the house is called: it stands behind the name, and is none. */
  readonly roleWords: readonly string[];
  /** Words between a name and the date that follows. */
  readonly dateJoiners: readonly string[];
  /** Before the date of a later change. */
  readonly updatedWords: readonly string[];
  /** Before the date on which it first stood there. */
  readonly publishedWords: readonly string[];
  /** Region subtags that write the month before the day in figures. */
  readonly monthFirstRegions: readonly string[];
}
