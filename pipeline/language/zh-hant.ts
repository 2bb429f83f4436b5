import {define} from './define.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {measured, monthsOf, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Chinese in traditional characters. CLDR 48; 中央法規標準法; 公文書橫式書寫數字使用原則; Law Drafting of Hong Kong. */
export const zhHant: Language = define({
  tag: 'zh-Hant',
  name: 'Chinese (traditional)',
  autonym: '繁體中文',
  script: 'Hant',
  exemplars: '\u3005-\u3007\u4E00-\u9FFF\u3400-\u4DBF',
  numbers: () => ({
    scales: valued('1000 千; 10000 萬; 100000000 億; 1000000000000 兆'),
    halves: ['半'],
    times: {
      signs: [],
      hours: ['時', '點'],
      minutes: ['分'],
      morning: listed('上午, 早上, 凌晨'),
      afternoon: listed('下午, 晚上'),
    },
    notNumbers: listed(
      '十分, 一般, 一定, 一致, 一切, 一旦, 一起, 一樣, 一直, 一些, 一方面, 一部分, 一經, 一系列, 統一, 唯一, 同一, 單一, 萬一, 千萬, 千方百計, 百科, 四季, 四處, 四周, 三角, 五官, 七夕, 八卦, 十字, 十足, 萬國, 萬能, 萬維, 百姓, 百般, 百分, 千兆, 進一步, 另一方面',
    ),
    counters: listed('個, 名, 人, 項, 次, 份, 位, 家, 種, 條, 部, 件'),
    isWhole: true,
    months: monthsOf('一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月'),
    measures: measured(
      'percent % ％ 百分 百分比 成; dollar $ 美元 元 ＄ 美金; euro € 歐元; pound £ 英鎊 ￡; rouble ₽ 盧布; tenge ₸ 堅戈 騰格; manat 馬納特; yuan ¥ ￥ 元 人民幣; second 秒; minute 分鐘 分; hour 小時 時; day 日 天; week 週 星期 周 禮拜; month 月; year 年 歲 週年; kilometre 公里 千米 km; metre 公尺 米 m; kilogram 公斤 千克 kg; tonne 噸 公噸; hectare 公頃',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | 第{n}條 | 第 {n} 條 | 第{n}條, 第 {n} 條
      section | 第{n}節 | | 第{n}節
      chapter | 第{n}章 | | 第{n}章
      part | 第{n}部分 | 第{n}編, 第{n}篇 | 第{n}部分, 第{n}編, 第{n}篇
      title | 第{n}編 | | 第{n}編
      annex | 附件{n} | 附錄{n}, 附件 {n} | 附件{n}, 附錄{n}
      appendix | 附錄{n} | 附錄 {n} | 附錄{n}
      point | 第{n}點 | 第{n}目 | 第{n}點, 第{n}目
      paragraph | 第{n}項 | 第{n}款 | 第{n}項, 第{n}款, 第 {n} 項, 第 {n} 款
      subparagraph | 第{n}款 | | 第{n}款
      rule | 規則{n} | | 規則{n}, 規則 {n}, 規則第{n}條
      principle | 原則{n} | | 原則{n}, 原則 {n}
      book | 第{n}卷 | 第{n}冊 | 第{n}卷
      schedule | 附表{n} | | 附表{n}
      preamble | 序言 | |
      recital | 序言第{n}段 | | 序言第{n}段
    `),
    letters: 'abcdefghijklmnopqrstuvwxyz',
    letter: '（{n}）',
  }),
})
