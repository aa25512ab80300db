import type { ArticleTables } from '../article-tables.ts';

export const articleTables: ArticleTables = {
  language: 'zh-Hant',
  authorLabels: ['圖文', '採訪撰文', '執筆'],
  otherLabels: ['責任編輯', '責編', '編輯', '核稿編輯', '審稿編輯', '主編', '總編輯', '校對', '監製', '攝影', '圖片', '圖', '影片', '剪輯', '設計', '製圖', '翻譯', '核稿', '審稿', '來源', '更新', '更新時間'],
  roleWords: ['記者', '編輯', '特派員', '評論員'],
  dateJoiners: [],
  updatedWords: ['更新於', '更新時間', '最後更新', '最新更新', '修改時間'],
  publishedWords: ['發布於', '發佈於', '發布時間', '發佈時間', '發表於', '發表時間', '出版時間', '上架時間'],
  monthFirstRegions: [],
};
