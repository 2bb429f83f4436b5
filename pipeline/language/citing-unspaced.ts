import {once} from './model/once.ts'
import type {Citing} from './model/types.ts'

/*
 * How Chinese, Japanese and Korean prose cites: the act stands before the provision, an article before its paragraph.
 * Drafted from the wording of laws; not reviewed by speakers.
 */

const common = {
  plural: '',
  join: String.raw`(?:\s*[、,，]\s*(?:及|并|或)?\s*|\s*(?:和|及び|及|与|與|並びに|又は|或|或者|至|から|및|과|와|또는|부터)\s*|\s?[–—~〜～-]\s?)`,
  of: '(?!)',
  part: String.raw`\s?`,
  further: '(?!)',
  isActFirst: true,
} as const

const citing: Readonly<Record<string, () => Citing>> = {
  zh: once(() => ({
    ...common,
    own: '本(?:法|條例|条例|规定|規定|办法|辦法|公约|公約|宪章|憲章|协定|協定|条约|條約|准则|準則|守则|守則|规约|規約|章程|文件)',
    acts: '法|条例|條例|规定|規定|办法|辦法|公约|公約|宪章|憲章|协定|協定|协议|協議|条约|條約|法典|章程|规约|規約|决议|決議|宣言|议定书|議定書|标准|標準|规章|規章|细则|細則|指令|前条|前條|该条|該條|同条|同條|前款|前項|[》」』”]',
    amends: '修改|修正|删除|刪除|增加|增訂|替换|替換|废止|廢止',
  })),
  ja: once(() => ({
    ...common,
    own: '(?:この|本)(?:法律|法|条約|規約|憲章|規則|規程|協定|条例|指針|行動規範|文書|章|節)',
    acts: '法|法律|条約|憲章|規則|規程|規約|政令|省令|条例|協定|議定書|宣言|決議|指令|規格|憲法|令|前条|同条|次条|前項|同項|前章|前節|[」』”]',
    amends: '改正|改め|削除|削り|加え|追加|置き換え',
  })),
  ko: once(() => ({
    ...common,
    own: String.raw`(?:이|본)\s?(?:법률|법|조약|협약|규정|헌장|영|규칙|협정|지침|장|절)`,
    acts: String.raw`법|법률|조약|협약|헌장|헌법|규정|규칙|협정|의정서|선언|결의|지침|시행령|령|표준|같은\s?조|같은\s?법|동조|전조|앞|[」』”]`,
    amends: '개정|삭제|신설|추가|대체',
  })),
}

/** How prose cites in a language without spaces between words, or in Korean; undefined for others. */
export const citingUnspaced = (tag: string): Citing | undefined =>
  citing[tag.split('-', 1).join('')]?.()
