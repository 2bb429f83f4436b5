import {describe, expect, it} from 'vitest'
import {anyJoining, citationsIn} from '../../pipeline/language/citations.ts'
import {languageOf, languages} from '../../pipeline/language/index.ts'
import {provisionSorts} from '../../pipeline/language/provision-sorts.ts'

/** The references of a text as `sort number`. */
const cited = (text: string, tag: string): readonly string[] =>
  citationsIn(text, languageOf(tag), anyJoining).map(
    ({sort, path}) => `${provisionSorts[sort].countsAs} ${path.join('.')}`,
  )

describe('a reference by the word of a rule, principle, clause, recital, book or schedule', () => {
  it.each([
    ['en', 'under recital 4 and regulation 6', ['point 4', 'point 6']],
    ['bg', 'съгласно правило 4 и съображения 5 и 6', ['point 4', 'point 5', 'point 6']],
    ['cs', 'podle pravidla 4 a doložky 5', ['point 4', 'point 5']],
    ['da', 'efter regel 4 og betragtning 5', ['point 4', 'point 5']],
    ['de', 'nach Regel 4, Erwägungsgrund 5 und Klausel 6', ['point 4', 'point 5', 'point 6']],
    ['el', 'σύμφωνα με τον κανόνα 4 και την αρχή 5', ['point 4', 'point 5']],
    ['es', 'según la regla 4 y la cláusula 5', ['point 4', 'point 5']],
    ['et', '4. reegli ja 5. põhimõtte kohaselt', ['point 4', 'point 5']],
    ['fi', '4 säännön ja 5 periaatteen mukaan', ['point 4', 'point 5']],
    ['fr', 'selon la règle 4 et les considérants 5 et 6', ['point 4', 'point 5', 'point 6']],
    ['ga', 'faoi riail 4', ['point 4']],
    ['hr', 'prema pravilu 4. i načelu 5.', ['point 4', 'point 5']],
    ['hu', 'a 4. szabály és az 5. alapelv szerint', ['point 4', 'point 5']],
    ['it', 'secondo la regola 4 e il considerando 5', ['point 4', 'point 5']],
    ['lt', 'pagal 4 taisyklę ir 5 principą', ['point 4', 'point 5']],
    ['lv', 'saskaņā ar 4. noteikumu un 5. principu', ['point 4', 'point 5']],
    ['mt', 'skont ir-regola 4', ['point 4']],
    ['nl', 'volgens regel 4 en overweging 5', ['point 4', 'point 5']],
    ['pl', 'zgodnie z regułą 4 i motywem 5', ['point 4', 'point 5']],
    ['pt', 'segundo a regra 4 e o considerando 5', ['point 4', 'point 5']],
    ['ro', 'potrivit regulii 4 și considerentului 5', ['point 4', 'point 5']],
    ['sk', 'podľa pravidla 4 a zásady 5', ['point 4', 'point 5']],
    ['sl', 'v skladu s pravilom 4 in načelom 5', ['point 4', 'point 5']],
    ['sv', 'enligt regel 4 och skäl 5', ['point 4', 'point 5']],
    ['ar', 'وفقا للقاعدة ٤ والمبدأ ٥', ['point 4', 'point 5']],
    ['zh-Hans', '根据规则4和原则5', ['point 4', 'point 5']],
    ['zh-Hant', '根據規則4', ['point 4']],
    ['ru', 'согласно правилу 4 и принципу 5', ['point 4', 'point 5']],
    ['be', 'паводле правіла 4', ['point 4']],
    ['uk', 'згідно з правилом 4 і принципом 5', ['point 4', 'point 5']],
    ['kk', '4-қағидатқа және 2-кітапқа сәйкес', ['point 4', 'book 2']],
    ['ky', '4-эрежеге ылайык', ['point 4']],
    ['uz', '4-qoidaga va 5-tamoyilga muvofiq', ['point 4', 'point 5']],
    ['tg', 'мувофиқи қоидаи 4', ['point 4']],
    ['az', 'qayda 4 və prinsip 5', ['point 4', 'point 5']],
    ['tr', '4. kural ve ilke 5 uyarınca', ['point 4', 'point 5']],
    ['hy', 'համաձայն 4-րդ կանոնի', ['point 4']],
    ['ka', 'წესის 4 და პრინციპის 5 მიხედვით', ['point 4', 'point 5']],
  ])('%s: %s', (tag, text, expected) => {
    expect(cited(text, tag)).toEqual(expected)
  })

  it.each(languages.map(({tag}) => tag))('%s: each word that is printed is referred to', (tag) => {
    const {forms} = languageOf(tag).labels
    const silent = forms.filter(({print, refer}) => print.includes('{n}') && refer.length === 0)
    const isSaid = (print: string): boolean => cited(print.replace('{n}', '4'), tag).length > 0
    expect(silent.filter(({print}) => !isSaid(print)).map(({print}) => print)).toEqual([])
  })
})
