import type { ArticleTables } from '../article-tables.ts';

export const articleTables: ArticleTables = {
  language: 'ko',
  authorLabels: ['글쓴이'],
  otherLabels: ['편집', '편집자', '데스크', '사진', '영상', '촬영', '그래픽', '번역', '제공', '출처', '감수'],
  roleWords: ['기자', '특파원', '논설위원', '편집위원', '선임기자'],
  dateJoiners: [],
  updatedWords: ['최종수정', '최종', '수정', '업데이트'],
  publishedWords: ['입력', '등록', '게재', '승인', '작성'],
  monthFirstRegions: [],
};
