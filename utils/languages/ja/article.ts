import type { ArticleTables } from '../article-tables.ts';

export const articleTables: ArticleTables = {
  language: 'ja',
  authorLabels: ['取材'],
  otherLabels: [
    '編集',
    '編集者',
    '構成',
    '校閲',
    '撮影',
    '写真',
    '画像',
    '動画',
    '監修',
    '翻訳',
    '提供',
    '配信',
    'デスク',
    '出典',
  ],
  roleWords: ['記者', '編集委員', '論説委員', '特派員', '編集長'],
  dateJoiners: [],
  updatedWords: ['更新日時', '更新日', '最終更新日', '最終更新', '更新'],
  publishedWords: ['公開日時', '公開日', '掲載日', '投稿日', '配信日', '公開', '掲載'],
  monthFirstRegions: [],
};
