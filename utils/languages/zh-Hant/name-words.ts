/** Traditional Chinese: words by which what is no outlet's name, and what is the house's own, is told from a name. */
import type { NameWords } from '../name-words.ts';

export const nameWords: NameWords = {
  roles: '記者 編輯 主編 總編 評論員 特約記者 實習生 研究員 教授 副教授 講師 博士 分析師 主持人 攝影師 撰稿人'.split(
    ' ',
  ),
  generic:
    '新聞 資訊 即時 要聞 國內 國際 社會 財經 體育 娛樂 科技 熱門 焦點 最新 今日 頭條 首頁 文章 轉載 原創 獨家 綜合 專題 影音 影片 圖片 生活 政治 地方 兩岸 更多 推薦 中心 頻道 報導'.split(
      ' ',
    ),
  actions: [
    '點擊',
    '點此',
    '追蹤',
    '訂閱',
    '分享',
    '列印',
    '下載',
    '加入',
    '登入',
    '註冊',
    '收藏',
    '留言',
    '發布時間',
    '閱讀',
    '查看',
    '展開',
    '返回',
  ],
  academies: ['大學', '學院', '學校'],
  departments: ['學院', '處', '部', '辦公室', '系', '中心', '委員會', '科', '局', '廳', '圖書館', '醫院', '研究所'],
  authorities: ['統計處', '委員會', '部', '局'],
  accounts: ['粉絲專頁', '臉書', '電子報', 'app', '官方帳號', '頻道', '部落格'],
  editions: ['紙本', '印刷版', '電子版'],
  joiners: [],
  parters: [],
  helpers: [],
  legalForms: [],
  byWords: [],
  agencies: ['通訊社'],
  pictured: ['攝', '供圖', '圖'],
  staffWords: [],
};
