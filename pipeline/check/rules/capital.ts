import {itemAt} from '../../finding/assert.ts'
import type {ReadText} from '../text/read-text.ts'
import type {Catalog, Unit} from '../../document/model/types.ts'
import {unitRule, type Check, type DocumentPair, type UnitFact} from '../rule/rule.ts'

/** A small letter at the start where the English begins with a capital. */
export const capital: Check = unitRule<UnitFact & {readonly letter: string}>({
  kind: 'unit',
  id: 'capital',
  *find({unit, source, target, within}) {
    const {hasCase} = target.language.typography
    // Items of a list, cells and descriptions of pictures do not begin with a capital in many languages.
    if (!isSentence(unit)) return
    if (!hasCase || !source.language.typography.hasCase) return
    const found = firstLetter(target)
    if (!found || !isSmall(found.letter)) return
    // A remark in brackets in place of the text: `(weggefallen)`.
    if (isRemark.test(target.text) && !isRemark.test(source.text)) return
    const wanted = firstLetter(source)
    if (!wanted || isSmall(wanted.letter)) return
    // A word that the English has too is a name or a term: `**search** komutu`.
    if (source.words().some(({text}) => text === found.word)) return
    // So is one that the English writes small elsewhere in the document: `apt (Debian)`.
    if (isNameIn(within.catalog, found.word)) return
    // A sentence that runs on from the unit before goes on in small letters.
    if (runsOn(unit, within)) return
    const {letter, at} = found
    yield {letter, at: [{start: at, end: at + letter.length}], fact: letter}
  },
  say: ({letter}) => ({
    message: `The text begins with a small ${letter}, the English with a capital`,
    hint: `Begin with ${letter.toUpperCase()}`,
  }),
})

const isRemark = /^\s*[(\uFF08[][^()\uFF08\uFF09[\]]*[)\uFF09\]]\s*$/u

/** Whether a unit is a heading, a paragraph or a numbered point; bullets are not. */
const isSentence = ({kind, number}: Unit): boolean =>
  kind === 'title' ||
  kind === 'heading' ||
  kind === 'paragraph' ||
  (kind === 'point' && number !== undefined)

// Behind quotation marks, brackets and marks that open a sentence; `v1.2`, `@name` and `x.y` are names.
const start =
  /^[\s"'“”„«»‘’‚‹›「『([¿¡]*(?<word>\p{L}[\p{L}\p{M}]*)(?![\p{L}\p{M}\p{N}_@/]|\.\p{L})/u
const isSmall = (letter: string): boolean =>
  letter !== letter.toUpperCase() && letter === letter.toLowerCase()

type First = {readonly letter: string; readonly word: string; readonly at: number}

/** The letter that a text begins with; none where it begins with a number, code or an address. */
function firstLetter(passage: ReadText): First | undefined {
  const {text} = passage
  // What begins with code, an address or a link begins with a name.
  if (/^[*_~]*[`<[]/u.test(text)) return undefined
  const prose = passage.prose()
  const found = start.exec(prose.replace(/^\uFFFC+/u, (blots) => ' '.repeat(blots.length)))
  const word = found?.groups?.['word']
  if (!found || word === undefined) return undefined
  const at = found[0].length - word.length
  return {letter: itemAt(Array.from(word), 0), word, at}
}

/** Whether a text of the English begins with a word of Latin letters as it is, small. */
const isNameIn = ({units}: Catalog, word: string): boolean =>
  /^[a-z]+$/u.test(word) && units.some(({text}) => text.startsWith(`${word} `) || text === word)

/** Whether the unit before leaves its sentence open: no full stop, no heading. */
function runsOn(unit: Unit, {catalog, passageOf}: DocumentPair): boolean {
  const before = catalog.units[catalog.units.indexOf(unit) - 1]
  if (!before || before.kind === 'title' || before.kind === 'heading') return false
  const {text, standing} = passageOf(before)
  return standing !== 'missing' && !/[.!?…।։۔]["'»”’)*_\]]*\s*$/u.test(text)
}
