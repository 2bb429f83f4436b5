import type {Span} from '../../finding/place.ts'
import type {ReadText} from './reading.ts'

/** A quotation with its marks; depth 0 stands in no other. */
export type Quotation = Span & {
  readonly open: string
  readonly close: string
  readonly depth: number
}

/** The quotations of a text, and the marks that open or close nothing. */
export type Quotations = {readonly pairs: readonly Quotation[]; readonly unpaired: readonly Span[]}

/** Marks that may close what each mark opens, whatever the language. */
const closing: Readonly<Record<string, string>> = {
  '“': '”“„',
  '”': '”“',
  '„': '“”"',
  '«': '»',
  '»': '«»',
  '‘': '’‘',
  '‚': '‘’',
  '‹': '›',
  '›': '‹›',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '"': '"',
}
const marks = /["“”„«»‘’‚‹›「」『』《》〈〉]/gu
const deepest = 8
const wordBehind = /[\p{L}\p{M}\p{N}]/u

/** Match the quotation marks of a text with one another. */
export function quotationsIn(passage: ReadText): Quotations {
  const prose = passage.prose()
  const pairs: Quotation[] = []
  const unpaired: Span[] = []
  const open: {readonly mark: string; readonly at: number}[] = []
  // Straight marks open and close in turn, where they are as many as that takes.
  const isStraightEven = countOf(prose.replaceAll(gershayim, ''), '"') % 2 === 0
  let isStraightOpen = false
  for (const {0: mark, index} of prose.matchAll(marks)) {
    if (isApostrophe(mark, prose, index) || isGershayim(mark, prose, index)) continue
    // A mark that is spoken of: `(")`.
    if (/^[(（].[)）]$/u.test(prose.slice(index - 1, index + 2))) continue
    // Nobody quotes so deep: what stands open there will never be closed.
    for (const {at} of open.splice(0, Math.max(0, open.length - deepest)))
      unpaired.push({start: at, end: at + 1})
    const turn = mark === '"' && isStraightEven
    const from =
      turn && !isStraightOpen
        ? -1
        : open.findLastIndex(({mark: other}) =>
            turn ? other === '"' : closes(mark, other, prose, index),
          )
    if (turn) isStraightOpen = !isStraightOpen
    const opener = from < 0 ? undefined : open[from]
    if (opener) {
      for (const {at} of open.splice(from).slice(1)) unpaired.push({start: at, end: at + 1})
      const depth = from
      pairs.push({open: opener.mark, close: mark, depth, start: opener.at, end: index + 1})
    } else if (turn || opens(mark, prose, index)) open.push({mark, at: index})
    else unpaired.push({start: index, end: index + 1})
  }
  for (const {at} of open) unpaired.push({start: at, end: at + 1})
  // A lone single mark is an apostrophe, whatever stands beside it.
  return {pairs, unpaired: unpaired.filter(({start}) => !/[‘’‚]/u.test(prose[start] ?? ''))}
}

/** `דוא"ל`: the mark before the last letter of a Hebrew abbreviation or letter number. */
const gershayim = /(?<=\p{Script=Hebrew})["”](?=\p{Script=Hebrew}(?!\p{Script=Hebrew}))/gu

function isGershayim(mark: string, prose: string, index: number): boolean {
  return (
    (mark === '"' || mark === '”') &&
    /\p{Script=Hebrew}$/u.test(prose.slice(Math.max(0, index - 1), index)) &&
    /^\p{Script=Hebrew}(?!\p{Script=Hebrew})/u.test(prose.slice(index + 1, index + 3))
  )
}

const countOf = (text: string, mark: string): number => text.split(mark).length - 1

function isApostrophe(mark: string, prose: string, index: number): boolean {
  return (
    (mark === '’' || mark === '‘') &&
    wordBehind.test(prose.charAt(index + 1)) &&
    wordBehind.test(prose.charAt(index - 1))
  )
}

/** Whether a mark closes an open one: `“` opens in English and closes in German. */
function closes(mark: string, opener: string, prose: string, index: number): boolean {
  if (!(closing[opener] ?? '').includes(mark)) return false // nothing closes a mark that does not open
  if (mark !== opener && !(mark === '“' && opener === '“')) return true
  // The same mark twice closes where no word follows at once.
  return !wordBehind.test(prose[index + 1] ?? '')
}

const opens = (mark: string, prose: string, index: number): boolean =>
  closing[mark] !== undefined &&
  (mark === '"' || mark === '”' || mark === '»' || mark === '›'
    ? !/[\s\u00A0\u202F]/u.test(prose[index + 1] ?? ' ')
    : true)
