import {define} from './define.ts'
import type {Language} from './types.ts'

export const zhHans: Language = define({
  tag: 'zh-Hans',
  name: 'Chinese (simplified)',
  autonym: '简体中文',
  script: 'Hans',
  exemplars: '\u3005-\u3007\u4E00-\u9FFF\u3400-\u4DBF',
  numbers: {decimal: '.', group: [','], words: {}},
  labels: {
    forms: [
      {sort: 'article', print: '第{n}条', read: [], refer: ['第 ?{n} ?条']},
      {
        sort: 'point',
        print: '第{n}点',
        read: ['第{n}款', '第{n}项'],
        refer: ['第 ?{n} ?(?:点|款|项|段)'],
      },
      {sort: 'section', print: '第{n}节', read: [], refer: ['第 ?{n} ?节']},
      {sort: 'chapter', print: '第{n}章', read: [], refer: ['第 ?{n} ?章']},
      {sort: 'part', print: '第{n}部分', read: ['第{n}编'], refer: ['第 ?{n} ?(?:部分|编)']},
      {sort: 'annex', print: '附件{n}', read: ['附录{n}'], refer: ['附[件录] ?{n}']},
    ],
    letters: 'abcdefghijklmnopqrstuvwxyz',
    letter: '（{n}）',
  },
  meaning: {
    negation: {words: ['不', '不得', '无', '没有', '未', '非', '勿', '禁止']},
    force: {
      obligation: {words: ['应', '应当', '须', '必须', '承诺']},
      permission: {words: ['可', '可以', '得以', '有权']},
      prohibition: {words: ['不得', '禁止', '严禁']},
      recommendation: {words: ['宜', '建议']},
    },
  },
})
