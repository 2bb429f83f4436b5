import {define} from './define.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {measured, monthsOf, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Japanese. CLDR 48; 公用文作成の考え方 (文化審議会, 2022); 法令用語. */
export const ja: Language = define({
  tag: 'ja',
  name: 'Japanese',
  autonym: '日本語',
  script: 'Jpan',
  exemplars: '\u3005-\u3007\u4E00-\u9FFF\u3400-\u4DBF\u3041-\u3096\u30A1-\u30FA\u30FC',
  numbers: () => ({
    scales: valued('1000 千; 10000 万; 100000000 億; 1000000000000 兆'),
    halves: ['半'],
    times: {signs: [], hours: ['時'], minutes: ['分'], morning: ['午前'], afternoon: ['午後']},
    notNumbers: listed(
      '十分, 一般, 一部, 一定, 一致, 一切, 一時, 一方, 一緒, 一覧, 一貫, 一度, 一旦, 一種, 統一, 唯一, 同一, 均一, 第三者, 三者, 万一, 万が一, 万全, 万人, 千差万別, 四季, 八百, 2乗, 3乗, 一連, 一環, 一律, 一括, 一意, 一員, 二次, 百科, 四半期, 三角, 十字, 五感, 七夕, 10代',
    ),
    counters: listed(
      'つ, か, カ, ヶ, ケ, 個, 人, 名, 件, 回, 対, 種, 種類, 部, 枚, 本, 台, 冊, 点, 箇, 以上',
    ),
    isWhole: true,
    months: monthsOf('1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月'),
    measures: measured(
      'percent % ％ パーセント; dollar $ ドル; euro € ユーロ; pound £ ポンド; rouble ₽ ルーブル; tenge ₸ テンゲ; manat マナト; yuan ¥ 元 人民元; second 秒; minute 分; hour 時間 時; day 日 日間; week 週 週間; month 月 か月 カ月 ヶ月 ヵ月 箇月; year 年 年間 歳; kilometre km キロメートル; metre m メートル; kilogram kg キログラム; tonne トン; hectare ha ヘクタール',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | 第{n}条 | 第 {n} 条 | 第{n}条
      section | 第{n}節 | | 第{n}節
      chapter | 第{n}章 | | 第{n}章
      part | 第{n}部 | 第{n}編 | 第{n}部, 第{n}編
      title | 第{n}編 | 第{n}款 | 第{n}編, 第{n}款
      annex | 附属書{n} | 付属書{n}, 別紙{n} | 附属書{n}, 付属書{n}, 別紙{n}
      appendix | 付録{n} | 付録 {n} | 付録{n}
      point | 第{n}項 | 第{n}号 | 第{n}項, 第{n}号
      paragraph | 第{n}項 | {n}項 | 第{n}項
      subparagraph | 第{n}号 | | 第{n}号
      rule | 規則{n} | | 規則{n}
      principle | 原則{n} | | 原則{n}
      book | 第{n}巻 | | 第{n}巻
      schedule | 別表{n} | 別表第{n} | 別表{n}, 別表第{n}
      preamble | 前文 | |
      recital | 前文第{n}項 | | 前文第{n}項
    `),
    letters:
      'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン',
    letter: '（{n}）',
  }),
})
