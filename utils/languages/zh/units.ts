/** Units, classifiers and currencies of Chinese. */
import { signsBefore } from '../common/symbols.ts';
import type { UnitTable } from '../statistics-tables.ts';

export const units: UnitTable = {
  after: `
CNY 元 元人民币 人民币 个亿元 元钱
USD 美元 美金 美圆 元美元 元美金
HKD 港元 港币 元港币
TWD 新台币 元新台币 台币
EUR 欧元 元欧元
JPY 日元 日圆 元日元 元日币
GBP 英镑 元英镑
KRW 韩元
RUB 卢布
AUD 澳元
CAD 加元 加拿大元
SGD 新加坡元 新元
CHF 瑞士法郎
USD*0.01 美分
EUR*0.01 欧分
INR 卢比 印度卢比
THB 泰铢
VND 越南盾
MOP 澳门元
CNY*100000000 个亿
CNY*1 块 块钱
CNY*0.1 角 毛 毛钱
CNY*0.01 分钱
HKD*0.1 毫 毫子
HKD 蚊
% % 个百分比
%*0.1 ‰
%*10 成 折
{pp} 个百分点 百分点 个点 pct pp pcts
{pp}*0.01 个基点 基点 bp bps
{times} 倍
{rank}|<= 强
{point} 点 分
{magnitude} 级
{person} 人 名 位 个人 口人 名人 员
{person}*10000 万人口
{visit} 人次
{household} 户 家庭
{share} 股
cd/m2 尼特
{GT} 总吨
{count} 局 票 记录 部委 场次 车位 席次 胜 负 记 像素 口 张 个 家 只 件 项 台 套 辆 架 艘 部 座 栋 幢 所 处 条 份 笔 宗 例 起 次 届 期 篇 场 门 类 种 款 批次 列 班 趟 家次 台次 件次 辆次 架次 艘次 列次 车次 对 枚 颗 株 棵 头 匹 羽 尾 本 册 支 枝 根 片 块 扇 把 瓶 箱 桶 袋 盒 包 粒 副 床 席 盏 卷 幅 封 首 集 宗次 单 手 笔次 标箱 标准箱 项次 间 层 车 把次 家庭 样 道 顶 轮 组 队 支队 班次 箱次 款次 株次 座次 块次 辆份 台份 床位 组次 人份 剂 剂次 针 针次 粒次 届次 面
{mu} 亩
{jin} 斤 市斤
{liang} 两 兩
km 公里 千米 km
m 米 公尺 m
dm 分米
cm 厘米 公分 cm
mm 毫米 mm
um 微米
nm 纳米 nm
[nmi_i] 海里
[mi_i] 英里
[ft_i] 英尺
[in_i] 英寸 寸 吋
[ly] 光年
m2 平方米 平米 平方 平方公尺 ㎡
km2 平方公里 平方千米
cm2 平方厘米
mm2 平方毫米
har 公顷
m3 立方米 立方 方 m³
cm3 立方厘米
L 升 公升
mL 毫升 ml
t 吨 公吨
kg 公斤 千克 kg
g 克
mg 毫克 mg
ug 微克
ug/m3 微克/立方米 微克每立方米
mg/m3 毫克/立方米
[oz_tr] 盎司
[bbl_us] 桶油 桶原油
{tce} 吨标准煤
kW.h 千瓦时 度电
MW.h 兆瓦时
kW 千瓦 kW
MW 兆瓦 MW
GW 吉瓦 GW
W 瓦 瓦特 W
kW.h kWh
V 伏
kV 千伏 kV
Hz 赫兹 Hz
MHz 兆赫 MHz
kHz kHz
GHz 吉赫 GHz
Pa 帕
hPa 百帕
MPa 兆帕
Cel ℃ 摄氏度 度 °c
[degF] ℉ 华氏度
km/h 公里/小时 公里每小时 千米/小时 千米每小时 km/h
m/s 米/秒 米每秒
dB 分贝
kcal 千卡 大卡
J 焦耳
bit 比特
kbit 千比特
Mbit 兆比特
{bitcoin} 个比特币 比特币
NGN 奈拉
kBy 千字节
MHz 兆赫兹
By 字节
MBy 兆字节 mb
GBy gb
TBy tb
mA.h 毫安时 毫安 mAh
a 年 周年 年份
a 岁 周岁
mo 个月 个多月
wk 周 个星期 星期
d 天 日 个工作日 个交易日 昼夜
h 小时 个小时 个多小时
min 分钟 分多钟 分半钟
s 秒 秒钟`,
  coins: `
h*0.016666666666666666 分钟 分
min*0.016666666666666666 秒钟 秒
CNY*0.1 角 毛
CNY*0.01 分
USD*0.01 美分 分
HKD*0.1 毫 角
LOCAL*0.1 毫 毛 角
LOCAL*0.01 分
{jin}*0.1 两
EUR*0.01 欧分
JPY*0.01 日本钱 日元钱 日本銭 钱
GBP*0.01 便士`,
  coinJoiners: '又 零',
  before: `
CNY 人民币 ¥ rmb cny
USD 美元 us$ $ usd
HKD 港币 hk$ hkd
TWD 新台币 nt$
EUR 欧元 € eur
GBP £ gbp
JPY 日元 jpy
${signsBefore}`,
  angles:
    '测角 北纬 南纬 东经 西经 纬度 经度 倾斜 倾角 角度 坡度 夹角 仰角 俯角 旋转 转角 白酒 酒精 啤酒 米酒 高度酒 低度酒 近视 视角 镜片',
  bearings: '线 角 转弯 大转弯 转身 全景 旋转 无死角 环绕 近视 白酒 酒',
  below: `
[oz_tr] 盎司
[bbl_us] 桶`,
  words:
    '根据 位于 位居 位列 本次 本届 本轮 本报 本周 本月 本年 本公司 本期 本场 台湾 台风 对于 对此 起来 面对 名为 门户 部署 所有 所以 项目组 条例 场均 级别',
  per: '/ 每',
  steps: `
min 分 秒`,
  perBefore: `
h 时速 每小时
s 秒速`,
  rankBefore: '第',
  rankTop: '前',
  rankAfter: '位 名',
};
