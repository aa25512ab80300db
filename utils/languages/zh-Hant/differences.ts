/** Rows that traditional Chinese has besides, or reads otherwise than, simplified Chinese. They stand before the shared rows and so win. */

/** 元 alone is the currency of the place the text speaks of. */
export const units = `
LOCAL 元 圓
LOCAL*1 塊 蚊 塊錢
LOCAL*100000000 個億
CNY 元人民幣 人民幣
TWD 元新台幣 新台幣 新臺幣 台幣
HKD 港元 港幣 港紙 元港幣
MOP 澳門元 澳門幣 葡幣
USD 美元 美金
KRW 韓元 韓圜
{ping} 坪
[sft_i] 平方呎 平方英呎 方呎
[ft_i] 呎 英呎
[in_i] 吋 英吋
{jin} 台斤
har 公頃
{count} 間 棟 輛 隻 檔 支 宗 幢 伙 班 席 處 樁 起 件 戶次 顆 尊 張 架次 項
{person} 人 名 位 員
% 厘
{count} 支安打 縣市 夜 晚 記 房次 桌
{count} 口
MW 百萬瓦
GW 吉瓦
kW.h 度電
%*10 成 折
`;

export const unitsBefore = `
HKD $
TWD 新台幣 新臺幣 台幣 nt$ ntd$
HKD 港幣 港元 hk$
MOP 澳門幣 mop$
USD 美金 us$
`;

/** `currency telling words …`: what a text about the place speaks of. */
export const localCurrencies = `
TWD 新台幣 新臺幣 台幣 台灣 臺灣 台北 臺北 新北 高雄 台中 臺中 台南 臺南 桃園 行政院 立法院 金管會 主計總處 台股 台積電 內政部 縣市 立委 經濟部 勞動部
HKD 恒生 公屋 居屋 訪港 廉署 運輸署 食環署 港交所 全港 本港 港人 油塘 觀塘 旺角 銅鑼灣 中環 尖沙咀 沙田 荃灣 屯門 元朗 將軍澳 灣仔 深水埗 北角 葵涌 大埔 天水圍 九龍城 鰂魚涌 柴灣 消防處 入境處 醫管局 屋苑 呎價 按揭 港島 港元 港幣 香港 本港 恒指 恆指 港股 .hk 九龍 新界 港府 特首 金管局 強積金 港鐵 立法會
MOP 澳門 澳門元 澳門幣
CNY 人民幣 中國 北京 上海 深圳
`;

export const boundsBefore = `
> 升穿 逾 超逾 突破 站上 高逾
< 跌穿 跌破 失守
<~ 近 將近 逼近
~ 約 大約 估 約莫
>= 至少
`;

export const cuesBefore = `
is 半日報 全日報 早段報 午市報 收市報 現報 暫報
takes 套現 沽出 售出 斥資 砸 募得 募集 獲利 虧損 賺進 慘賠 賠 裁員 開罰 罰 補助 核撥 編列 撥款 挹注 加碼 買超 賣超 狂掃 進帳 入帳 撤資 標得 得標 捐出 查獲 逮捕 起獲 引進 招募 釋出 湧入 吸金 新增
up 季增 月增 增 增長 成長 上漲 大漲 調升 調高 調漲 上修 勁揚 揚升 攀升 飆升 彈升 收漲 狂飆 多賺 漲 升 多
down 季減 月減 減 衰退 下跌 大跌 調降 調低 下修 重挫 挫跌 收黑 收跌 下滑 滑落 賺少 少賺 低 跌 降
upto 擴增至 擴增到 擴至 調升至 調高至 上修至 升至 增至 漲至 上看
downto 調降至 調低至 下修至 降至 減至 跌至
is 報 錄得 收報 達 為 落在 介於 來到 僅 約為 共計 合計 總計 是
yoy 年 按年 較去年同期 較上年同期 比去年同期 較前一年 比前一年
mom 按月 較上月 比上月 較前月 按季
real 實質
nominal 名目
skip 臨時估計 修訂估計 初步估計 的臨時估計 的修訂估計 的初步估計
forecast 預估 預計 預料 料 恐 恐將 恐達 可望 上看 估 估計 預期 料將
`;

export const cuesAfter = `
up 成長 的成長 增長 升幅
skip 居首 居冠 居末 居次 緊追在後
down 衰退
`;

export const cuesAnywhere = `
forecast 上修 下修
plain 恒指 恆指 指數 指標 指定 指引 指令 指揮 期指 指南 指導 名稱 簡稱 俗稱 職稱 稱為 號稱 對稱 高於預期 低於預期 好於預期 不及預期 符合預期 超預期 遜於預期 預期低 預期高 較預期 比預期 勝預期 遜預期 該行預期 兩岸 兩地 兩黨 兩會 一般 一直 一樣 第三方 九龍 三重 五股 六都 七堵 八里 百貨 萬華 千萬別 萬一 一定 行為 國有 數據 證據 根據地
plain 重估 評估 低估 高估 臨時估計 修訂估計 初步估計 初值估計 估計數字
forecast 料今年 料明年 料全年 料首季 料下半年 料上半年 預估 預料 可望 估計 預測 預計 預期 料將
yoy 按年 較去年同期 較去年同月 較上年同期 較上年同月 比去年同期 比去年同月
source 根據 據 依據
says 指出 表示 顯示 公布 透露 強調 指 稱 說明 發布 統計 認為
`;

export const timeWords = `
D+1 明起
D0 今起
E1911 民國
Q1 第一季 首季 一季 第1季 q1
PERIOD-1 上季 前一季 前季
Q2 第二季 第2季 二季 q2
Q3 第三季 第3季 三季 q3
Q4 第四季 第4季 四季 q4
Y0 今年 本年 本年度 今年度
Y-1 去年 上年 去年度
M-1 上月 上個月
D-1 昨 昨收 昨晨 昨夜
NOW 目前 現時 截至目前 至今 現在 當前 現階段
RECENT 近日 日前 近期 最近
YTD 今年以來 年初至今 今年迄今 年初迄今 今年至今
SAME 同期
SAMED 當天 當日 同日
SAMEY 當年
`;

export const names = `
name 九龍城 九龍 三重 五股 七堵 八里 西雙版納 滬深300 標普500 道瓊 日經225 那斯達克100 台灣50 元大台灣50 台指期
event-name 九合一選舉
`;

export const suffixes =
  '營收 獲利 盈餘 毛利 純益 淨利 稅後純益 總資產 資產 房價 租金 票房 人數 薪資 時薪 月薪 年薪 出口 進口 外資 股息 股利 殖利率 市佔 佔地 面積 用地 樓價 樓面價 呎價 目標價 結餘 收益 供款 賬戶 產能 成交量 成交值 總值 出貨量 訂單 預算 補助 罰鍰 罰款 案件 病例 死亡 確診 住宅 單位';
export const rates =
  '本益比 股價淨值比 毛利率 失業率 殖利率 利率 通膨率 稅率 回報 回報率 投資收益 正回報 良率 投票率 支持率 空置率 出租率';
export const growth = '調幅 年增率 成長率 增長率 漲幅 升幅 年增 增幅';
export const falls = '年減率 跌幅 降幅 減幅';

export const implied = `
LOCAL 營收 獲利 盈餘 預算 房價 樓價 沽出 售出 豪宅 成交 營業額 市值 淨利 純益 金額 總價 售價 罰款 資金 帳面獲利
{person} 民眾 學生 居民 旅客 遊客 會員 用戶 員工 人口 勞工
`;

export const breakers =
  '查獲 查扣 起獲 拍板 核定 錄得 指 預估 估計 公布 根據 顯示 表示 指出 使得 讓 令 另 亦 已於 較 比';
