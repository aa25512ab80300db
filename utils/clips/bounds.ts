/** How much a clip holds. The border refuses what is over a bound, so a draft is cut to them where it is made. */
export const bounds = {
  /** Titles, names, quotes and whatever else is a line; UTF-16 units. */
  line: 4_000,
  link: 8_000,
  /** The tab's address: as long as browsers carry any. */
  address: 2_200_000,
  language: 35,
  text: 6_000_000,
  evidence: 200,
  statistics: 20_000,
  metrics: 8,
  links: 20_000,
  checks: 1_000,
  members: 1_000,
} as const;
