import type {LabelFound} from '../../label/types.ts'
import type {Mark} from './types.ts'

/** Numbers above this are years until their neighbours say otherwise. */
export const highestNumber = 999

/** What a draft keeps of a label that was read. */
export const listMark = (found: LabelFound): Mark => ({
  text: found.text,
  written: {
    before: found.before,
    numeral: found.numeral,
    after: found.after,
    close: found.close,
    enclosure: found.enclosure,
    ...(found.word ? {word: found.word} : {}),
  },
  readings: found.readings,
  ...(found.sort ? {sort: found.sort} : {}),
  shape: shapeOf(found),
  isWeak: isWeak(found),
  ...(found.isDoubtful ? {isDoubtful: true} : {}),
  isUnspaced: found.unspaced,
})

/** The mark of a Markdown list's item: `8.`, `8)`. */
export const itemMark = (text: string, value: number): Mark => ({
  text,
  written: {
    before: '',
    numeral: text.slice(0, -1),
    after: text.slice(-1),
    close: text.slice(-1),
    enclosure: text.endsWith('.') ? 'stop' : 'bracket',
  },
  readings: [{series: 'decimal', value, path: [String(value)], suffix: ''}],
  shape: text.endsWith('.') ? 'stop' : 'bracket',
  isWeak: false,
  isUnspaced: false,
})

/** Alike in one sequence: the label's word, or what stands around its number. */
function shapeOf({sort, word, numeral, enclosure, text, closed}: LabelFound): string {
  // `§ 3` stands under articles in some laws and above none; `Parágrafo único` is the only `§` of its article.
  if (text.includes('§') || (word === 'paragraph' && /^\p{L}{4,}/u.test(numeral))) return 'sign'
  if (sort) return sort
  if (enclosure === 'bare' && closed) return 'wide'
  // `1°.` stands under `1.` in Dutch law.
  if (enclosure === 'stop' && /[º°ª]/u.test(text)) return 'ordinal'
  return enclosure === 'stop' && !text.endsWith('.') ? `stop ${text.slice(-1)}` : enclosure
}

/** Whether a label needs neighbours to be believed: letters, bare numbers, years, words in prose. */
function isWeak({enclosure, closed, readings, isDoubtful}: LabelFound): boolean {
  const [reading] = readings
  if (enclosure === 'word') return !closed || isDoubtful === true
  if (enclosure === 'bare') return !closed
  if (enclosure === 'dash' || enclosure === 'raised') return true
  const isLettered = reading !== undefined && /^\p{L}/u.test(reading.path.join('.'))
  return reading?.series !== 'decimal' || isLettered || reading.value > highestNumber
}
