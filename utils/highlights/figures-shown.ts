/** Which figures of a page are marked. */

/** None, the key figures of the article, or every one. */
export type FiguresShown = 'off' | 'key' | 'all';

export const figuresShown: readonly FiguresShown[] = ['off', 'key', 'all'];
