/** Simplified Chinese: how the trade states where an article comes from. */
import type { ProvenanceTables } from '../provenance-tables.ts';

export const provenanceTables: ProvenanceTables = {
  language: 'zh',
  spaced: false,
  credits: [
    { form: '[本文|文章|稿件|信息|新闻|内容|资讯|消息|稿](来源|出处|来自|源自)[于|自]:{source}', says: 'label', example: '本文来源：江畔日报 作者：陈默', source: '江畔日报' },
    { form: '[本文|文章|稿件|本文内容|内容](转载|转自|转载自|转载于|转载至|摘自|摘编自|节选自|选自|编自|原载|原载于|首发于|首发|刊载于|原发于):{source}', says: 'taken-from', example: '本文转载自：江畔日报', source: '江畔日报' },
    { form: '(本文|文章|稿件|本文内容|内容|全文|本篇)(转载自|转自|转载于|摘自|摘编自|节选自|选自|编自|来源于|来源自|来自|源自|出自)[微信公众号|公众号|微信公号|公号]{source}', says: 'taken-from', example: '本文转自微信公众号“江畔夜读”', source: '江畔夜读' },
    { form: '(本文|文章|稿件|原文|此文)[最早|最初|首先|原](首发于|首发|刊于|原载于|原载|刊载于|发表于|发表在|刊登于|刊登在|见于|载于)[微信公众号|公众号|微信公号|公号]{source}', says: 'first-published', example: '本文原载于《江畔日报》2021年3月2日', source: '江畔日报' },
  ],
  originalTitles: [
    { form: '(本文原标题|本文原题|文章原标题|原标题|原文标题|原题|原文题目|原标题为|原题为):{title}', example: '（原标题：江畔小城的早市）', title: '江畔小城的早市' },
    { form: '(本文原标题|文章原标题|原标题为|原题为|原标题|原题){title}', example: '原标题《江畔小城的早市》', title: '江畔小城的早市' },
  ],
  counter: [],
  furniture: [
    { line: '相关阅读…', takes: 'end', example: '相关阅读' },
  ],
  nameEnds: ['作者', '编辑', '责任编辑', '责编', '记者', '时间', '日期', '发布', '浏览', '点击', '阅读', '字号', '字体', '评论', '分享', '原标题', '原文', '版权', '图片', '摄影', '撰文', '声明', '通讯员'],
  selfNames: ['本站', '本网', '本站原创', '原创', '本报', '本刊', '本网站', '本报讯', '本网讯', '本站讯', '自采', '本台'],
  notNames: ['网络', '互联网', '网络整理', '互联网整理', '未知', '不详', '综合', '网友投稿', '转载', '其他', '其它', '佚名', '网上', '网络转载', '原文链接'],
  authorLabels: ['作者', '文', '撰文', '记者', '采写', '撰稿', '来稿'],
  editorLabels: ['责任编辑', '责编', '编辑', '编审', '值班编辑', '审核'],
  datelineEnds: ['电', '讯', '消息', '报道'],
  outletEndings: ['日报', '晚报', '网', '时报', '早报', '周刊', '社', '电视台', '新闻', '客户端', '晨报', '商报', '都市报', '快报', '青年报', '报', '在线', '杂志', '财经'],
  commonWords: [],
  tellingCharacters: '',
  months: [],
};
