/** Japanese: words by which what is no outlet's name, and what is the house's own, is told from a name. */
import type { NameWords } from '../name-words.ts';

export const nameWords: NameWords = {
  roles:
    '記者 編集者 編集長 編集委員 論説委員 特派員 ライター カメラマン 教授 准教授 研究員 アナウンサー 評論家 担当'.split(
      ' ',
    ),
  generic:
    '朝刊 夕刊 付 紙面 本紙 ニュース 国内 国際 海外 社会 経済 政治 スポーツ 芸能 エンタメ 地域 速報 最新 特集 主要 トップ 記事 ランキング 写真 動画 コラム 話題 生活 科学 文化 新着 一覧 おすすめ 人気'.split(
      ' ',
    ),
  actions: [
    '続きを',
    '詳しく',
    'シェア',
    'フォロー',
    '登録',
    'ログイン',
    '印刷',
    '保存',
    '購読',
    '会員',
    '無料',
    'クリック',
    'ダウンロード',
    '共有',
    '投稿',
  ],
  academies: ['大学', '大学院', '高等学校', '研究所'],
  departments: ['部', '課', '局', '室', '委員会', '学部', '学科', 'センター'],
  authorities: ['省', '庁', '局', '統計局'],
  accounts: ['公式アカウント', '公式サイト', 'アプリ', 'メールマガジン', 'チャンネル', 'ブログ'],
  editions: ['紙面', '朝刊', '夕刊', '電子版', '誌面'],
  joiners: [],
  parters: [],
  helpers: [],
  legalForms: [],
  byWords: [],
  agencies: ['通信社'],
  pictured: ['撮影', '写す', '提供'],
  staffWords: [],
};
