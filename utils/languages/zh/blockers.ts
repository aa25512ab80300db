/** What holds numbers in Chinese without being a quantity. */
import type { BlockerTable } from '../statistics-tables.ts';

export const blockers: BlockerTable = {
  names: `
class-name 世界500强 财富500强 中国500强 民企500强 民营企业500强 全球500强 世界五百强 亿万富翁 亿万富豪 百万富翁 千万富翁
name 五角大楼 五角大厦 沪深300 上证50 中证500 中证1000 科创50 创业板50 上证180 深证100 标普500 纳斯达克100 罗素2000 日经225 富时100 21世纪 二十一世纪 二十世纪 三里屯 五道口 九寨沟 三峡 三明市 三亚市 九龙 西双版纳 两融 两市 三大股指 双十一 双11 618 五险一金 两会 五一 十一黄金周 六安 四川 百度
name 三分球 三分线 罚球线 七局 五局三胜 七局四胜 三局两胜
unit-price 1美元兑 1欧元兑 1英镑兑
idiom 最后一公里 最后一百米 最后一米 第一公里 第一时间 一公里内 一一 一方面 另一方面 三心二意 一带一路 一体两翼 三位一体 四位一体 百分比 千方百计 万无一失 一以贯之 三足鼎立 五湖四海 一次性 独一无二 数一数二 二十四节气
list-counter 一是 二是 三是 四是 五是 六是 七是 八是 其一 其二 其三
event-name 十八大 十九大 二十大 十七大 十六大
idiom 一成不变 一波三折 一分为二 两全其美 三五成群 四面八方 七上八下 接二连三 举一反三 丢三落四 颠三倒四 朝三暮四 不三不四 八九不离十 十全十美 百发百中 千篇一律 千钧一发 万众一心 九死一生 三言两语 一石二鸟 一举两得 三番五次 三令五申 横七竖八 五花八门 百折不挠 一折腾
idiom 张三 李四 王五 之兆 征兆 预兆 前兆 吉兆 兆头
name 360度 180度 7×24小时 7x24小时 24/7 7/24小时
clock-time 半夜 两点半`,
  before: `
rate-denominator 每
id 如图 如表 见图 见表 附图 电话 热线 邮编 拨打 编号 代码 证号 账号 号码 房号 qq 微信 股票代码 证券代码 :86 许可证
clock-time 晚间 早间 午间 深夜 上午 下午 早上 晚上 凌晨 中午 傍晚 早晨 清晨 夜间 夜里 午后 今晚 当晚
ordinal 第 初
name 本报讯第 iphone ipad galaxy mate pura windows ios android ps`,
  after: `
place-name 公里处
name 月台 站台 次自强 次莒光 次区间车 次列车 次航班 次班机
enumeration-total 市 地 省 国 县 区 校 院 者 方 地区 大行业 大板块 大领域 大类 大产业 大洲 大指数 大股东 大战略 大工程 大任务 大举措 大区域 大平台
ordinal 届 代 世 章 条例 等奖 期工程 中全会 次会议 次全体会议 轮融资
name 世纪 号线 号楼 号文 号令 号院 号机 号店 号馆 号 后 带一路 公里精英赛 星级 线城市 维码 d打印 年代 字路口 里屯 翼 角洲 岁月 里桥 大股指
class-name 级企业 a级 级以上 级行业 级市场 级学科 级甲等 甲医院 类地区
list-counter 页
clock-time 时许 点钟 点整 点半 时整 时 点许
version 版 版本`,
  versus: '比',
  strokesAfter: '决赛 半决赛 月份 月 系列 号线 号 期 年级 小时 级',
};
