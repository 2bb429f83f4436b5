import type {Span} from '../../finding/place.ts'
import type {Language} from '../../language/model/types.ts'
import {unitRule, type Check, type OfferedEdit, type UnitFact} from '../rule/rule.ts'
import {trait} from '../text/traits.ts'

type PunctuationFormsFact = UnitFact & {readonly found: string; readonly preferred: string}

/** Punctuation in the form of another script: `,` in Arabic and Chinese, `，` and `Ａ` in Latin text. */
export const punctuationForms: Check = unitRule<PunctuationFormsFact>({
  kind: 'unit',
  id: 'punctuation-forms',
  when: (_, target) => (target & (trait.punctuation | trait.wide)) !== 0,
  *find({target}) {
    const {language} = target
    const forms = formsOf(language)
    if (!forms && (target.traits() & trait.wide) === 0) return
    if (!forms && !language.typography.spacesBetweenWords) return
    const pattern = forms?.pattern ?? wide
    const at: Span[] = []
    let first = ''
    for (const {0: mark, index} of target.prose().matchAll(pattern)) {
      if (first === '') first = mark
      at.push({start: index, end: index + mark.length})
    }
    if (at.length > 0)
      yield {
        found: first,
        preferred: forms?.preferred.get(first) ?? first.normalize('NFKC'),
        at,
        fact: first,
      }
  },
  say: ({found, preferred}) => ({
    message: `${found} has the form of another script`,
    hint: `Write ${preferred} instead`,
  }),
  fix: ({at = []}, {target: {text, language}}) =>
    // always has a place
    at.map((span) => replaced(span, text, formsOf(language))),
})

/** A wide mark of the script takes the space behind it along: it has its own. */
function replaced({start, end}: Span, text: string, forms: Forms | null): OfferedEdit {
  const mark = text.slice(start, end)
  const preferred = forms?.preferred.get(mark) ?? mark.normalize('NFKC')
  const isWide = /[\u3000-\u303F\uFF01-\uFF5E]/u.test(preferred)
  const spaces = isWide ? (/^ */u.exec(text.slice(end))?.[0].length ?? 0) : 0 // the pattern always matches
  return {start, end: end + spaces, text: preferred}
}

const wide = /[\uFF01-\uFF5E]/gu

type Forms = {readonly pattern: RegExp; readonly preferred: ReadonlyMap<string, string>}
const known = new WeakMap<Language, Forms | null>()

/** The ASCII marks that a language never writes beside its own letters; null where it writes them all. */
function formsOf(language: Language): Forms | null {
  const forms = known.get(language)
  if (forms !== undefined) return forms
  const preferred = new Map<string, string>()
  for (const [ascii, own] of Object.entries(language.typography.marks))
    if (!own.includes(ascii) && own[0] !== undefined) preferred.set(ascii, own[0])
  const made = preferred.size === 0 ? null : {preferred, pattern: patternOf(language, preferred)}
  known.set(language, made)
  return made
}

const scripts: Readonly<Record<string, string>> = {
  Hans: 'Han',
  Hant: 'Han',
  Jpan: 'Han}\\p{Script=Hiragana}\\p{Script=Katakana',
  Kore: 'Hangul',
}

/** One of the marks behind a letter of the script, with no digit or Latin letter behind it. */
function patternOf({script}: Language, preferred: ReadonlyMap<string, string>): RegExp {
  const letters = `\\p{Script=${scripts[script] ?? script}}\\p{M}`
  const marks = [...preferred.keys()].join('')
  return new RegExp(
    `(?<=[${letters}][)）”"»’\u0020]{0,1})[${marks}](?![\\p{N}A-Za-z${marks}/])`,
    'gu',
  )
}
