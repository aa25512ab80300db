/** What holds numbers in Japanese without being a quantity. */
import type { BlockerTable } from '../statistics-tables.ts';

export const blockers: BlockerTable = {
  names: `
name 360度 180度 台前半 台後半
name 1カ月平均 1か月平均 1ヵ月平均 1ヶ月平均 1年平均 1日平均 1週間平均 1人平均 1世帯平均
unit-price 1ドル= 1ユーロ= 1ポンド= 1ドル＝ 1ユーロ＝
name 1キロ当たり 1キロあたり 1平方メートル当たり 1リットル当たり 1リットルあたり
name 1株あたり 1株当たり 一株当たり 1人あたり 1人当たり 一人当たり 1世帯あたり 1世帯当たり
name 1ドル 1ユーロ 1ポンド 1人民元
name 日経平均225 日経225 s&p500 s&p_500 topix500 ナスダック100 東証1部 東証2部 東証一部 第三者委 第三者委員会 一般社団法人 一級建築士 捜査一課 捜査二課 捜査1課 捜査2課 捜査3課 捜査4課 四十七都道府県 三井住友 三菱ufj 二十四節気 八十二銀行 七十七銀行 百五銀行 千代田区 三が日
event-name 3.11 9.11 2.26事件 東日本大震災
idiom 一つ 一人ひとり 一人一人 一日も早く 十人十色 一石二鳥 二の舞 三日月 四苦八苦 七転び八起き 百も承知`,
  before: `
id 町 丁目 番地 電話 電話番号 tel 郵便番号 〒 番号 コード 証券コード 受付番号 型番 問い合わせ 内線
clock-time 午前 午後 深夜 早朝 正午
ordinal 第 築
name iphone ipad galaxy pixel windows ios android ps playstation 生後 戦後 平成 国道 県道 捜査 震度 レベル ステージ フェーズ`,
  after: `
ordinal 回表 回裏 回の表 回の裏 回を投げ 回途中 回無失点 回に先制 回に一挙 回に逆転 回に勝ち越し 回に追加点 回に同点 次内閣 期生 回目 年目 人目 代目 度目 軍 次 期 弾 章 条 項 回国会 回総会 回大会 号機 次世界大戦 次産業 部作 日目 番
name 号車 号線 世紀 丁目 番地 号室 番線 級建築士 課 階建て 代 階 つ星 部上場 部市場 権 号 年生 年物 泊 人制 食 月号 分間スピーチ 年代
class-name 級 類 等 種免許
clock-time 時 時頃 時ごろ 時半 時過ぎ 時から 時間目`,
  versus: '対',
  strokesAfter: '月号 月期 月 系 世代 決勝 年生 号線',
};
