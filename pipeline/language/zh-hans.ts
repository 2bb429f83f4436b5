import {define} from './define.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {monthsOf, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Chinese in simplified characters. CLDR 48; GB/T 15834, GB/T 15835; 立法技术规范; United Nations editions. */
export const zhHans: Language = define({
  tag: 'zh-Hans',
  name: 'Chinese (simplified)',
  autonym: '简体中文',
  script: 'Hans',
  exemplars: '\u3005-\u3007\u4E00-\u9FFF\u3400-\u4DBF',
  numbers: () => ({
    isWhole: true,
    scales: valued('1000 千; 10000 万; 100000000 亿; 1000000000000 万亿'),
    halves: ['半'],
    times: {
      signs: [],
      hours: ['时', '点'],
      minutes: ['分'],
      morning: listed('上午, 早上, 凌晨'),
      afternoon: listed('下午, 晚上'),
    },
    notNumbers: listed(
      '十分, 一般, 一定, 一致, 一切, 一旦, 一起, 一样, 一直, 一些, 一方面, 一部分, 一经, 一系列, 统一, 唯一, 同一, 单一, 万一, 千万, 千方百计, 百科, 四季, 四处, 四周, 三角, 五官, 七夕, 八卦, 十字, 十足, 万国, 万能, 万维, 百姓, 百般, 百分, 千兆, 进一步, 另一方面',
    ),
    counters: listed('个, 名, 人, 项, 次, 份, 位, 家, 种, 条, 部, 件'),
    decimal: '.',
    group: [',', ' ', '\u00A0', '\u202F', '\u2009'],
    words: {},
    months: monthsOf('一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月'),
    measures: {
      percent: listed('%, ％, 百分, 百分比, 成'),
      dollar: listed('$, 美元, 元, ＄, 美金'),
      euro: ['€', '欧元'],
      pound: ['£', '英镑', '￡'],
      rouble: ['₽', '卢布'],
      tenge: ['₸', '坚戈', '腾格'],
      manat: ['马纳特'],
      yuan: ['¥', '￥', '元', '人民币'],
      second: ['秒'],
      minute: ['分钟', '分'],
      hour: ['小时', '时'],
      day: ['日', '天'],
      week: ['周', '星期', '礼拜'],
      month: ['月'],
      year: ['年', '岁', '周年'],
      kilometre: ['公里', '千米', 'km'],
      metre: ['米', 'm'],
      kilogram: ['公斤', '千克', 'kg'],
      tonne: ['吨'],
      hectare: ['公顷'],
    },
  }),
  labels: () => ({
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
      ...labelForms(`
        appendix | 附录{n} | 附录 {n} | 附录{n}
        title | 第{n}编 | | 第{n}编
        paragraph | 第{n}款 | 第{n}段 | 第{n}款, 第{n}段
        subparagraph | 第{n}项 | | 第{n}项
        rule | 规则{n} | | 规则{n}, 规则 {n}, 规则第{n}条
        principle | 原则{n} | | 原则{n}, 原则 {n}
        book | 第{n}卷 | | 第{n}卷
        schedule | 附表{n} | | 附表{n}
        preamble | 序言 | |
        recital | 序言第{n}段 | | 序言第{n}段
      `),
    ],
    letters: 'abcdefghijklmnopqrstuvwxyz',
    letter: '（{n}）',
  }),
  meaning: () => ({
    negation: {
      words: listed(`
        不得, 不能, 不可, 不应, 不许, 不准, 无权, 决不, 绝不
      `),
      except: listed(`
        不得超过, 不得多于, 不得少于, 不得低于, 不得高于, 不得晚于, 不得迟于, 不得早于, 不能超过, 不应超过, 不可超过,
        不得不, 不能不, 不可不, 不可理喻, 不可抗力, 不可或缺, 不准确, 不得已, 可能不, 不能确定, 不应用, 不可靠, 不可用, 不可见, 不可逆,
        不同, 不断, 不仅, 不但, 不论, 不管, 不过, 不少, 不久, 不可分割, 不可剥夺, 不可侵犯, 不安全, 非常, 非洲, 未来, 无论, 无不, 除非, 不只, 不单,
        不止, 不等, 不超过, 不少于, 不迟于, 不晚于, 不早于, 不低于, 不高于, 不多于, 差不多, 不妨, 无非, 是否, 不断地, 不时, 并非不, 莫不, 不分, 从不,
        不一, 不足, 不良, 不利, 不法, 非法, 非政府, 不人道, 无条件, 无线, 不动产, 不幸, 不可分, 不可侵, 不可剥
      `),
    },
    halfNegation: {
      words: listed(`
        只, 仅, 才, 除了, 失败, 独立于,
        不, 无, 没,
        不, 没, 无, 未, 非, 勿, 否, 莫, 禁止, 严禁, 取缔, 避免, 免于, 免受, 免遭, 拒绝, 缺乏, 杜绝, 除非
      `),
      except: listed(`
        不同, 不断, 不仅, 不但, 不论, 不管, 不过, 不少, 不久, 不可分割, 不可剥夺, 不可侵犯, 不安全, 非常, 非洲, 未来, 无论, 无不, 除非, 不只, 不单,
        不止, 不等, 不超过, 不少于, 不迟于, 不晚于, 不早于, 不低于, 不高于, 不多于, 差不多, 不妨, 无非, 是否, 不断地, 不时, 并非不, 莫不, 不分, 从不,
        不一, 不足, 不良, 不利, 不法, 非法, 非政府, 不人道, 无条件, 无线, 不动产, 不幸, 不可分, 不可侵, 不可剥
      `),
    },
    force: {
      obligation: {
        words: listed('应当, 必须, 须, 应, 必需, 承诺, 方可, 方能, 才可'),
        except: listed(
          '应用, 响应, 相应, 适应, 供应, 反应, 对应, 效应, 应对, 回应, 应答, 须知, 答应, 应急',
        ),
      },
      permission: {
        words: ['可以', '可', '得以', '有权'],
        except: listed(
          '方可, 才可, 可见, 可能, 可靠, 可用, 可读, 可信, 可选, 可行, 可持续, 许可, 认可, 不可或缺, 不可, 可移植, 可执行, 可访问, 可识别, 可扩展, 可变, 可逆, 可重复, 可比, 可观, 可控, 可怕, 可惜, 尽可能, 可是',
        ),
      },
      recommendation: {words: ['宜', '建议', '推荐']},
    },
    halfForce: {
      obligation: {
        words: listed(`
        应当, 应该, 应, 须, 必须, 必需, 务必, 承诺, 一定要, 需要, 需, 要, 得以保障, 责任, 义务, 强制, 有义务, 不得不, 只有, 必要, 不得, 不可,
        不能, 不应, 保证, 才, 仅, 只, 唯
      `),
      },
      permission: {
        words: listed(
          '可以, 可, 得以, 得, 有权, 能够, 能, 允许, 许可, 准许, 自由, 权利, 权, 可能, 可选, 会, 行, 选择',
        ),
      },
      recommendation: {words: listed('宜, 建议, 应该, 应当, 应, 推荐, 最好, 鼓励, 需要')},
    },
  }),
})
