/** What a language's words say of a name that stands where an outlet's would. */
export interface NameWords {
  /** Jobs: a name that ends or begins with one is a person's title, not an outlet. */
  readonly roles: readonly string[];
  /** Words of sections and furniture: a name of these alone is nobody's. */
  readonly generic: readonly string[];
  /** How calls to the reader, and labels of other things, begin. */
  readonly actions: readonly string[];
  /** What a school's name has in it: behind an author it is where the author works. */
  readonly academies: readonly string[];
  /** How the names of departments end: on the pages of an authority or a school they are the house's own. */
  readonly departments: readonly string[];
  /** What the names of bodies have in them that publish figures: named as a source they are a figure's as often. */
  readonly authorities: readonly string[];
  /** What a house's own channels are called besides its site. */
  readonly accounts: readonly string[];
  /** What a house calls an issue of its own: no name has to follow. */
  readonly editions: readonly string[];
  /** Words that join the names of two houses: "and". */
  readonly joiners: readonly string[];
  /** Small words that part the names of a byline, where a capital follows: `Ada Moss in Port Quay`, "for". */
  readonly parters: readonly string[];
  /** Words before the name of who only helped: "with". */
  readonly helpers: readonly string[];
  /** How companies' names end, as they are written: Ltd., GmbH. */
  readonly legalForms: readonly string[];
  /** The word before an author's name: "by". */
  readonly byWords: readonly string[];
  /** How the names of agencies and services end: they stand where an agency would. */
  readonly agencies: readonly string[];
  /** Words behind a name by which it has taken the picture: 摄. */
  readonly pictured: readonly string[];
  /** What an organisation's name goes on with where its staff signs: "staff writer". */
  readonly staffWords: readonly string[];
}
