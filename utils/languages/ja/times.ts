/** Time words of Japanese. */
import type { TimeTable } from '../statistics-tables.ts';

export const times: TimeTable = {
  year: '年度 年',
  decade: '代',
  fiscal: '年度',
  fiscalEnd: '月期',
  monthLinks: 'から',
  month: '月期 月分 月 月末',
  day: '日',
  clock: '時',
  minutes: '分',
  dayParts: '午前 午後 未明 早朝 夕方 夜',
  weekdays: `
1 月曜日 月曜
2 火曜日 火曜
3 水曜日 水曜
4 木曜日 木曜
5 金曜日 金曜
6 土曜日 土曜
7 日曜日 日曜`,
  words: `
Y0 今年1年間 今年1年 今年 本年 ことし
Y-1 昨年1年間 昨年1年 去年1年間 昨年 去年
Y-2 一昨年 おととし
Y+1 来年
Y+2 再来年
FY0 今年度 本年度 今期 当期
FY-1 昨年度
FY+1 来年度 来期
M0 今月 当月 本月
M-1 先月
M+1 来月
W0 今週
W-1 先週
W+1 来週
D0 今日 本日 きょう
D-1 昨日 きのう 昨夜 昨晩 昨夕 昨日夜 前夜
D-2 一昨日 おととい
D+1 明日 あす
L-1 前日
NOW 現在 現時点 足元
RECENT 最近
SAMED 同日 当日 この日
SAMEM 同月
SAMEY 同年
SAME 当時 同時期 同期 同年度
BASE 前年同期 前年同月 前年 前年度 前の年 前の年度
BASE:W-1 前週 前の週
BASE:PERIOD-1 前の月 前月 前期 前四半期
YEAR 通年
YTD 年初来 今年に入り
E2018 令和
E1988 平成
E1925 昭和
E1911 大正
E1867 明治
Q1 第1四半期 第一四半期
Q2 第2四半期 第二四半期
Q3 第3四半期 第三四半期
Q4 第4四半期 第四四半期
H1 上半期 上期 前半
H2 下半期 下期 後半
END 末 年末 度末
START 初め 年初 初頭 年明け
MID 半ば 中旬 上旬 下旬
FRAME 週1日 週2日 週3日 週4日 週5日 週6日 半年 半年間 近年 長年 数年 毎年 毎月 毎日`,
  before: `
LAST 過去 直近 ここ この この過去 直近の
NEXT 今後 向こう
PAST 約`,
  after: `
SINCE 以来 以降
BY までに まで
BASE 同期 同月
THAN 比 に比べ 比べ より と比べ 同期比 同月比
WITHIN 以内に 後 後に 以内
TOLD 時点の予想 時点の見通し
AGO 前
FRAME 続落 続伸 ぶり ぶりの ぶりに 連続 目 続けて 前の 余り前 生まれ
PAST 間 間で
NOW 時点 現在`,
};
