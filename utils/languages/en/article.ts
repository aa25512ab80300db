import type { ArticleTables } from '../article-tables.ts';

export const articleTables: ArticleTables = {
  language: 'en',
  authorLabels: ['authors', 'reporting by', 'words', 'story', 'contributed by'],
  otherLabels: ['edited by', 'editor', 'editing by', 'photo', 'photos', 'photo by', 'photos by', 'photograph', 'photography', 'photography by', 'image', 'images', 'image by', 'video', 'video by', 'illustration', 'illustration by', 'graphics by', 'produced by', 'reviewed by', 'fact checked by', 'fact-checked by', 'translated by', 'source', 'updated', 'last updated', 'published', 'posted', 'updated by'],
  roleWords: ['editor', 'correspondent', 'reporter', 'writer', 'columnist', 'contributor', 'journalist', 'producer', 'intern', 'fellow', 'bureau chief', 'critic'],
  dateJoiners: ['on', 'at'],
  updatedWords: ['last updated', 'updated', 'last modified', 'modified', 'edited'],
  publishedWords: ['first published', 'originally published', 'published', 'posted', 'created'],
  monthFirstRegions: ['us', 'ph'],
};
