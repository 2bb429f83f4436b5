import {hasHalfBehind} from '../../language/reading/scale.ts'
import type {NumberFound} from '../../language/number-reading.ts'
import type {Language} from '../../language/model/types.ts'
import type {ReadText} from './read-text.ts'

/** Numbers of which a decade (*the 1990s*) may be named by its two last digits too: `años 90`, `'90`, `90-е`. */
export function withDecades(
  numbers: readonly NumberFound[],
  source: ReadText,
): readonly NumberFound[] {
  return numbers.map((number) => {
    const decade = decadeOf(number, source)
    return decade === undefined ? number : {...number, also: [...(number.also ?? []), decade]} // it has none yet
  })
}

/** The last two digits of a decade, *the 1990s*. */
const decadeOf = ({value, end}: NumberFound, {text}: ReadText): string | undefined =>
  /^(?:1[89]|20)\d0$/u.test(value) && /^['’]?(?:s|ies)\b/u.test(text.slice(end, end + 5))
    ? value.slice(2)
    : undefined

/** Whether the translation says `half` where the English has *50 %*. */
export function isHalf({value, end}: NumberFound, source: ReadText, target: ReadText): boolean {
  if (value !== '50' || !/^\s?%/u.test(source.text.slice(end, end + 2))) return false
  if (target.numberWords().some((word) => word.value === '2' || word.value === '0.5')) return true
  return /半/u.test(target.prose())
}

/** How many letters of a number word a compound has for certain: `dw` of `dwa` and `dwuczęściowy`. */
const stemOfNumber = 2
/** Words of tens differ later: `sechzig` and `sechs`. */
const stemOfDecade = 4

/**
 * Whether a word of the translation begins as a number word does where the English has a compound (*2-part*) or a
 * decade (*1940s*, `lata czterdzieste`).
 */
export function beginsWord(number: NumberFound, source: ReadText, target: ReadText): boolean {
  const decade = decadeOf(number, source)
  const isCompound =
    /^\d{1,2}$/u.test(number.value) &&
    /^[-‑]\p{L}/u.test(source.text.slice(number.end, number.end + 2))
  if (decade === undefined && !isCompound) return false
  const length = decade === undefined ? stemOfNumber : stemOfDecade
  const stems = Object.entries(target.language.numbers.words).flatMap(([word, worth]) =>
    String(worth) === (decade ?? number.value) && word.length > stemOfNumber // the number of a compound
      ? [word.slice(0, length)]
      : [],
  )
  return target
    .words()
    .some(({lower}) => lower.length > longestNumber && stems.some((stem) => lower.startsWith(stem)))
}

/** A compound is longer than a number word. */
const longestNumber = 6

/** How many letters of the name of a measure a compound has for certain. */
const stemLength = 5

/** Whether a word of the translation joins a number with its measure: `sedmiminutové` for *7-minute*. */
export function isInCompound(
  {value, start}: NumberFound,
  source: ReadText,
  target: ReadText,
): boolean {
  if (!/^\d{1,2}$/u.test(value)) return false
  const measure = source.amounts().find((amount) => amount.start === start)?.measure
  const names = measure === undefined ? undefined : target.language.numbers.measures[measure]
  if (!names) return false
  const stems = names.flatMap((name) =>
    name.length >= stemLength ? [withoutMarks(name.replace(/\*$/u, '')).slice(0, stemLength)] : [],
  )
  return target
    .words()
    .some(({lower}) => stems.some((stem) => withoutMarks(lower).indexOf(stem) >= 3))
}

/** Letters without their marks: `zweiminütig` is of `Minute`. */
const withoutMarks = (word: string): string => word.normalize('NFD').replaceAll(/\p{M}/gu, '')

/** Values of the ordinals of labels in a text: `السيناريو الثاني` for *Scenario #2*, and *second* for `2番目`. */
export function ordinalsIn(passage: ReadText): readonly string[] {
  const {language} = passage
  const {ordinals} = language.labels
  if (!language.typography.spacesBetweenWords)
    return Object.entries(ordinals).flatMap(([word, value]) =>
      word.length > 1 && passage.prose().includes(word) ? [String(value)] : [],
    )
  const known = knownOrdinals(ordinals)
  const words = passage.words().map(({lower}) => bareAlef(lower))
  return words.flatMap((word, index) => {
    // The longest first: `vigésimo quinto`, `الخامسة والعشرون`.
    for (let length = mostInOrdinal; length > 1; length--) {
      const value = known.get(words.slice(index, index + length).join(' '))
      if (value !== undefined && index + length <= words.length) return [String(value)]
    }
    const value = known.get(word) ?? known.get(word.replace(ending, ''))
    return value === undefined ? [] : [String(value)]
  })
}

/** How many words an ordinal has at most: `la vingt et unième`. */
const mostInOrdinal = 4

type OrdinalWords = Language['labels']['ordinals']
const ordinalsByWord = new WeakMap<OrdinalWords, ReadonlyMap<string, number>>()

/** The ordinals of a language by their words, and by the stems of those that are inflected: `tret` for `tretí`. */
function knownOrdinals(ordinals: OrdinalWords): ReadonlyMap<string, number> {
  const found = ordinalsByWord.get(ordinals)
  if (found) return found
  const made = new Map(Object.entries(ordinals).map(([word, value]) => [bareAlef(word), value]))
  for (const [word, value] of Object.entries(ordinals)) {
    const stem = word.replace(ending, '')
    if (stem !== word && stem.length >= stemOfOrdinal && !made.has(stem)) made.set(stem, value)
  }
  ordinalsByWord.set(ordinals, made)
  return made
}

const stemOfOrdinal = 4
/** What adjectives end in, in languages that inflect them: `tretiu`, `третьего`, `trzeciej`. */
const ending =
  /(?:[aeiouyáéíóúýąęě]+(?:go|ho|mu|j|m|ch|mi|h)?|[аеиоуыюяіїє]+(?:го|му|й|м|х|ми)?|ь[аеиюя][а-я]{0,2})$/u

/** Arabic alef without its sign, as many write it: `الاول` for `الأول`. */
const bareAlef = (word: string): string => word.replaceAll(/[أإآ]/gu, 'ا')

/** Values that a text has in words, with the halves that words behind them add: `tre anni e mezzo` is 3 and 3.5. */
export const valuesInWords = (passage: ReadText): readonly string[] =>
  passage.numberWords().flatMap(({value, end}) => {
    if (value === threeQuarters) return [value, '3', '4']
    const behind = passage
      .prose()
      .slice(end, end + farthestHalf)
      .toLowerCase()
    return /^\d+$/u.test(value) && hasHalfBehind(behind, passage.language)
      ? [value, `${value}.5`]
      : [value]
  })

/** One word in some languages, `háromnegyed`. */
const threeQuarters = '0.75'

/** How far behind a number the words are looked for that add a half, in UTF-16 units. */
const farthestHalf = 40

const numerators = ['one', 'two', 'three', 'four', 'five', 'six', 'seven']
const denominators: Readonly<Record<string, string>> = {
  third: '3',
  quarter: '4',
  fourth: '4',
  fifth: '5',
  sixth: '6',
  eighth: '8',
  tenth: '10',
}
const fraction = new RegExp(
  `(?<![A-Za-z])(?<over>${numerators.join('|')})[\\s-](?<under>${Object.keys(denominators).join('|')})s?(?![A-Za-z])`,
  'giu',
)

/** The values in the fractions of an English text, *three quarters* as 3 and 4; none in other languages. */
export function fractionValuesIn({language, text}: ReadText): readonly string[] {
  if (!language.tag.startsWith('en')) return []
  return [...text.matchAll(fraction)].flatMap(({groups}) => {
    const over = numerators.indexOf((groups?.['over'] ?? '').toLowerCase()) // the group is in each match
    const under = denominators[(groups?.['under'] ?? '').toLowerCase()] // the group is in each match
    return under === undefined ? [] : [String(over + 1), under]
  })
}
