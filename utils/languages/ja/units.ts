/** Units, counters and currencies of Japanese. */
import { signsBefore } from '../common/symbols.ts';
import type { UnitTable } from '../statistics-tables.ts';

export const units: UnitTable = {
  after: `
JPY 円 日本円
JPY*0.01 銭
JPY えん
USD ドル 米ドル どる アメリカドル
USD*0.01 セント
EUR ユーロ
GBP 英ポンド ポンド
CNY 元 人民元
KRW ウォン 韓国ウォン
TWD 台湾ドル 新台湾ドル
HKD 香港ドル
AUD 豪ドル オーストラリアドル
CAD カナダドル
SGD シンガポールドル
NZD ニュージーランドドル
CHF スイスフラン フラン
INR ルピー インドルピー
RUB ルーブル
THB バーツ
VND ドン
IDR ルピア
PHP ペソ フィリピンペソ
BRL レアル ブラジルレアル
MXN メキシコペソ
TRY トルコリラ リラ
ZAR ランド
SEK スウェーデンクローナ
NOK ノルウェークローネ
DKK デンマーククローネ
MYR リンギット
SAR リヤル
AED ディルハム
% % パーセント 百分比 プロ
%*10 割
{pp} パーセントポイント %ポイント
{pp}*0.01 ベーシスポイント ベーシス bp
{point} ポイント
{times} 倍
{rank} 位 番目 着
{person} 人 名 人分 人前
{household} 世帯 戸
{visit} 人回 延べ人
{share} 株
{count} 部門 部署 件 社 個 台 本 頭 匹 棟 店 店舗 校 か所 カ所 ヵ所 ケ所 箇所 ヶ所 回 種類 種 冊 枚 隻 機 便 点 つ 通 品 品目 曲 羽 基 室 部 部屋 両 艇 席 床 口 作 作品 袋 箱 缶 杯 束 組 チーム 団体 自治体 市町村 都道府県 カ国 か国 ヵ国 ヶ国 ケ国 地点 区画 例 試合 勝 敗 連覇 本塁打 安打 打数 打点 得点 票 議席 施設 病院 銘柄 項目 拠点 路線 駅 球団 問 ページ 編 話 巻 発 丁 膳 着物 足 玉 株式 駅分
km キロメートル km キロ粁
m メートル m
cm センチメートル センチ cm
ms ミリ秒
ms*0.001 マイクロ秒
ms*0.000001 ナノ秒
mm ミリメートル ミリ mm
um マイクロメートル マイクロ ミクロン
nm ナノメートル ナノ nm
[mi_i] マイル
[ft_i] フィート
[in_i] インチ
[yd_i] ヤード
[nmi_i] 海里
[ly] 光年
m2 平方メートル 平米 m2 m²
km2 平方キロメートル 平方キロ
cm2 平方センチメートル
mm2 平方ミリメートル
har ヘクタール
{ping} 坪
[sft_i] 平方フィート
[smi_us] 平方マイル
[acr_us] エーカー
m3 立方メートル 立米 m3
cm3 立方センチメートル cc
L リットル
mL ミリリットル ml
kL キロリットル
[gal_us] ガロン
[bbl_us] バレル
t トン
kg キログラム kg
t メートルトン
dm デシメートル
[cft_i] 立方フィート
{mu} ムー
TWD ニュー台湾ドル
CHF スイス・フラン
km キロ
g グラム
mg ミリグラム mg
ug マイクログラム
[lb_av] 重量ポンド
[oz_av] オンス
kW.h キロワット時 kwh
MW.h メガワット時
W ワット
kW キロワット kw
MW メガワット mw
GW ギガワット gw
V ボルト
Hz ヘルツ
MHz メガヘルツ
GHz ギガヘルツ
[HP] 馬力
Pa パスカル
hPa ヘクトパスカル hpa
Cel ℃ 度 度c 摂氏度 °c セ氏度
[degF] ℉ 華氏度 °f
K ケルビン
km/h 時速キロ キロメートル毎時
{bitcoin} ビットコイン btc
kbit キロビット
Mbit メガビット
NGN ナイラ
pm ピコメートル
PAB バルボア パナマ・バルボア パナマバルボア
By バイト
kBy キロバイト kb
MBy メガバイト mb
GBy ギガバイト gb
TBy テラバイト tb
bit ビット
kcal キロカロリー kcal
cal カロリー
dB デシベル db
a 年 年間 カ年 か年
a 歳 才 歳代
mo カ月 か月 ヵ月 ヶ月 ケ月 カ月間 か月間
wk 週間
d 日間 日
h 時間
min 分間 分
s 秒 秒間`,
  coins: `
h*0.016666666666666666 分
min*0.016666666666666666 秒
CNY*0.1 角
JPY*0.01 銭
USD*0.01 セント
EUR*0.01 セント ユーロセント
GBP*0.01 ペンス
%*1 分
%*0.1 厘
CNY*0.01 分`,
  coinJoiners: 'と',
  decimalJoiners: 'と',
  before: `
JPY ¥ jpy 日本円 \\
USD 米ドル $ us$ usd
EUR € eur
GBP £ gbp
${signsBefore}`,
  angles: '北緯 南緯 東経 西経 角度 傾斜 傾き 勾配 仰角 アルコール 度数 視野 視野角',
  bearings: '線 の角度 回転 のパノラマ 方向転換',
  per: '/ 毎',
  perBefore: `
h 時速 毎時
min 分速 毎分
s 秒速 毎秒`,
  rankBefore: '第',
  rankAfter: '位',
};
