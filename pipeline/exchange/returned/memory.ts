import type {Key} from '../../document/model/types.ts'
import type {Passage} from '../../locale/passage.ts'
import {readLabel} from '../../document/label/read.ts'
import {languageOf} from '../../language/index.ts'
import {present} from '../../finding/assert.ts'
import {alignedTable} from '../codes/resolve.ts'
import {piecesOf} from '../codes/markdown.ts'
import type {ReturnedPiece, ReturnedUnit} from '../model/types.ts'
import {weakest} from './claims.ts'
import {settled, type SettledUnit} from './settle.ts'
import {wordList, wordsBetweenCodes} from './words.ts'

/** Units that a memory fills. */
export type Composed = {
  readonly items: ReadonlyMap<Key, SettledUnit>
  /** texts of the file that no unit has taken */
  readonly strays: readonly ReturnedUnit[]
}

/** What memories are read with. */
export type MemoryLanguages = {readonly language: string; readonly locale: string}

/** A sentence, or a whole unit, in both languages. */
type Pair = {
  readonly item: ReturnedUnit
  readonly words: readonly string[]
  readonly source: readonly ReturnedPiece[]
  readonly target: readonly ReturnedPiece[]
  /** what was printed before the English: `2`, `a`; absent where nothing was */
  readonly label?: string
}

/**
 * Fill units from texts that are smaller than a unit: a translation memory has sentences, a CAT tool may
 * give each sentence an entry. A unit is filled where the memory has all of its English, word for
 * word. A text with two translations is not used: the memory does not know which one is meant here.
 */
export function fromMemory(
  passages: readonly Passage[],
  texts: readonly ReturnedUnit[],
  languages: MemoryLanguages,
): Composed {
  const memory = memoryOf(texts, languages)
  const used = new Set<ReturnedUnit>()
  const items = new Map<Key, SettledUnit>()
  const {spacesBetweenWords} = languageOf(languages.locale).typography
  for (const passage of passages) {
    const pairs = coverOf(passage, memory)
    const item = pairs && joined(passage, pairs, spacesBetweenWords ? ' ' : '')
    if (!item) continue
    items.set(passage.unit.key, item)
    for (const pair of pairs) used.add(pair.item)
  }
  return {items, strays: texts.filter((item) => !used.has(item))}
}

type Memory = ReadonlyMap<string, readonly Pair[]>

/** The pairs of a file by the first word of their English, the longest first. */
function memoryOf(texts: readonly ReturnedUnit[], languages: MemoryLanguages): Memory {
  const byWords = new Map<string, Pair | undefined>()
  for (const item of texts)
    for (const pair of pairsOf(item, languages)) {
      const name = pair.words.join(' ')
      const known = byWords.get(name)
      const isOther = byWords.has(name) && known?.item.target !== item.target
      byWords.set(name, isOther ? undefined : (known ?? pair))
    }
  const byFirst = new Map<string, Pair[]>()
  for (const pair of byWords.values()) {
    const first = pair?.words[0]
    if (!pair || first === undefined) continue
    const list = byFirst.get(first)
    if (list) list.push(pair)
    else byFirst.set(first, [pair])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}

/** A text of the file as a pair; with a label also as the text behind it. */
function pairsOf(item: ReturnedUnit, {language, locale}: MemoryLanguages): readonly Pair[] {
  const {source, target, inline, gaps, sourceHash, claim} = item
  if (source === undefined || target === undefined || gaps !== undefined) return []
  // What went out stale or as a draft, and was not confirmed, need not translate the English beside it.
  if (sourceHash !== undefined && claim?.confirms === false) return []
  const whole: Pair = {
    item,
    words: wordsBetweenCodes(inline?.source ?? source),
    source: inline?.source ?? returnedPieces(source),
    target: inline?.target ?? returnedPieces(target),
  }
  const label = inline ? undefined : readLabel(source, languageOf(language))
  if (!label) return [whole]
  const rest = source.slice(label.length)
  // The label of the translation is printed by Stele; where none is read, the text has none.
  const translated = target.slice(readLabel(target, languageOf(locale))?.length ?? 0)
  const behind: Pair = {
    item,
    words: wordsBetweenCodes(rest),
    source: returnedPieces(rest),
    target: returnedPieces(translated),
    label: wordList(label.text).join(' '),
  }
  return [whole, behind]
}

const returnedPieces = (markdown: string): readonly ReturnedPiece[] =>
  piecesOf(markdown).map((piece) =>
    piece.kind === 'text'
      ? piece
      : {kind: piece.kind, id: String(piece.id), raw: piece.raw, name: piece.raw},
  )

/** The pairs that make up the English of a unit; undefined where some of it is in none. */
function coverOf({english, unit}: Passage, memory: Memory): readonly Pair[] | undefined {
  const words = wordsBetweenCodes(english)
  if (words.length === 0) return undefined
  const isMine = ({label, words: {length}}: Pair): boolean =>
    label === undefined || (length === words.length && unit.number?.split('.').at(-1) === label)
  const hopeless = new Set<number>()
  const from = (at: number): readonly Pair[] | undefined => {
    if (at === words.length) return []
    if (hopeless.has(at)) return undefined
    for (const pair of memory.get(present(words[at], 'a word of the unit')) ?? NONE) {
      if (!isMine(pair) || pair.words.some((word, index) => word !== words[at + index])) continue
      const rest = from(at + pair.words.length)
      if (rest) return [pair, ...rest]
    }
    hopeless.add(at)
    return undefined
  }
  return from(0)
}

const NONE: readonly Pair[] = []

/** The translation of a unit from its pairs; undefined where signs or codes of the English differ. */
function joined(
  {english}: Passage,
  pairs: readonly Pair[],
  blank: string,
): SettledUnit | undefined {
  const inline = {
    source: chained(
      pairs.map(({source}) => source),
      ' ',
    ),
    target: chained(
      pairs.map(({target}) => target),
      blank,
    ),
  }
  if (!alignedTable(inline.source, english)) return undefined
  const {item} = present(pairs[0], 'the first pair of a unit')
  const claims = pairs.flatMap((pair) => (pair.item.claim ? [pair.item.claim] : []))
  const claim = weakest(claims)
  return settled(
    {
      inline,
      place: item.place,
      origin: pairs.length > 1 ? 'memory' : (item.origin ?? 'import'),
      copyCounts: pairs.every((pair) => pair.item.copyCounts),
      ...(claim === undefined ? {} : {claim}),
      ...(pairs.length === 1 && item.note !== undefined ? {note: item.note} : {}),
    },
    [english],
  )
}

/** The pieces of several texts; each keeps the ids of its codes apart from those of the others. */
function chained(
  texts: readonly (readonly ReturnedPiece[])[],
  blank: string,
): readonly ReturnedPiece[] {
  return texts.flatMap((pieces, index) => {
    const own = pieces.map((piece) =>
      piece.kind === 'text' ? piece : {...piece, id: `${index}/${piece.id}`},
    )
    return index === 0 || blank === '' ? own : [{kind: 'text' as const, text: blank}, ...own]
  })
}
