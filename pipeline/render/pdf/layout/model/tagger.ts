import type {ElementId, ListNumbering, StructureElement} from './frame.ts'
import type {StructureBuilder} from './structure-builder.ts'

/** Where in the document's tree a row stands. */
export type RowPlace = {
  readonly kind: 'point' | 'heading' | 'block'
  /** 0 for what stands in no point */
  readonly depth: number
  readonly quoted: boolean
  /** of a point: how its label counts */
  readonly numbering?: ListNumbering
}

/** A language of a row, by its tag. */
export type RowLanguage = {readonly index: number; readonly tag: string}

/** Gives rows their places in the logical structure. */
export type Tagger = {
  /**
   * The element that the row's own stand in, for each language: a cell of the table, a section; for
   * points a list.
   */
  readonly open: (place: RowPlace, languages: readonly RowLanguage[]) => readonly ElementId[]
  /** Say that the body of a point has begun: deeper rows stand in it, where the layout nests them. */
  readonly enter: (place: RowPlace, body: ElementId) => void
}

const listOf = ({numbering = 'None'}: RowPlace): StructureElement => ({type: 'L', numbering})

/** Languages side by side are a table: a row for each row, a cell for each language. */
export function tableTagger(body: ElementId, structure: StructureBuilder): Tagger {
  return {
    open(place, languages) {
      const {kind, quoted} = place
      const row = structure.add({type: 'TR', parent: body})
      return languages.map(({tag}) => {
        const cell = structure.add({type: 'TD', parent: row, language: tag})
        const inner = quoted ? structure.add({type: 'BlockQuote', parent: cell}) : cell
        return kind === 'point' ? structure.add({...listOf(place), parent: inner}) : inner
      })
    },
    enter() {
      // A cell holds one row: nothing stands deeper in it.
    },
  }
}

/** Languages one below the other: each row is a division of its languages. */
export function stackedTagger(root: ElementId, structure: StructureBuilder): Tagger {
  return {
    open(place, languages) {
      const {kind, quoted} = place
      const division = structure.add({type: 'Div', parent: root})
      return languages.map(({tag}) => {
        const type = quoted ? 'BlockQuote' : 'Div'
        const own = structure.add({type, parent: division, language: tag})
        return kind === 'point' ? structure.add({...listOf(place), parent: own}) : own
      })
    },
    enter() {
      // Rows stand one after the other.
    },
  }
}

type ListLevel = {readonly depth: number; readonly list: ElementId; body: ElementId | undefined}

/** One language alone: lists nest as the points do. */
export function linearTagger(root: ElementId, structure: StructureBuilder): Tagger {
  let levels: ListLevel[] = []
  let quote: {readonly element: ElementId; readonly parent: ElementId} | undefined
  const bodyAt = (depth: number): ElementId =>
    levels.findLast((level) => level.depth <= depth && level.body !== undefined)?.body ?? root
  const quoted = (parent: ElementId): ElementId => {
    if (quote?.parent !== parent)
      quote = {element: structure.add({type: 'BlockQuote', parent}), parent}
    return quote.element
  }
  const listAt = (place: RowPlace): ElementId => {
    const {depth, quoted: isQuoted} = place
    const last = levels.at(-1)
    if (last?.depth === depth) return last.list
    const outer = bodyAt(depth - 1)
    const parent = isQuoted ? quoted(outer) : outer
    const element = structure.add({...listOf(place), parent})
    levels.push({depth, list: element, body: undefined})
    return element
  }
  return {
    open(place) {
      const {kind, depth, quoted: isQuoted} = place
      const deepest = kind === 'point' ? depth : Math.max(0, depth)
      levels = kind === 'heading' ? [] : levels.filter((level) => level.depth <= deepest)
      if (!isQuoted) quote = undefined
      if (kind === 'point') return [listAt(place)]
      const parent = bodyAt(depth)
      return [isQuoted ? quoted(parent) : parent]
    },
    enter({depth}, body) {
      const level = levels.at(-1)
      if (level?.depth === depth) level.body = body
    },
  }
}
