import {itemAt, present} from '../../../finding/assert.ts'
import type {Nodes} from 'mdast'
import {lineStarts, positionAt, type Span} from '../../../finding/place.ts'
import {once} from '../../../language/model/once.ts'
import type {Language} from '../../../language/model/types.ts'
import {raised} from '../../label/raised.ts'
import type {SourceText} from '../source/normalise.ts'

/** What reading blocks needs besides the tree. Offsets are of the normalised text. */
export type Reader = {
  readonly source: SourceText
  readonly language: Language
  /** offset at which the content of a line begins, behind indentation and quotation marks */
  readonly contentStart: (line: number) => number
  readonly lineEnd: (line: number) => number
  /** column counted from 1, tabs to the next multiple of four */
  readonly columnAt: (offset: number) => number
  readonly fileOffset: (offset: number) => number
  /** the raised numbers that stand behind a word or mark (`¹`): signs of notes that are written by hand */
  readonly noteSigns: () => ReadonlySet<string>
}

/** Ready a source for reading in a language. */
export function readerOf(source: SourceText, language: Language): Reader {
  const {text} = source
  const starts = lineStarts(text)
  return {
    source,
    language,
    contentStart: (line) => {
      const indent = /^[ \t>]*/u
      const start = starts[line - 1] ?? text.length
      // It always matches.
      return start + (indent.exec(text.slice(start, start + 200))?.[0].length ?? 0)
    },
    lineEnd: (line) => {
      const next = starts[line] ?? text.length
      // It always matches.
      return next - (/[\r\n]{0,2}$/u.exec(text.slice(Math.max(0, next - 2), next))?.[0].length ?? 0)
    },
    columnAt: (offset) => {
      const start = itemAt(starts, positionAt(starts, offset).line - 1)
      let column = 0
      for (let at = start; at < offset; at++) column += text[at] === '\t' ? 4 - (column % 4) : 1
      return column + 1
    },
    fileOffset: (offset) => source.spanIn({start: offset, end: offset}).start,
    noteSigns: once(() => noteSignsIn(text)),
  }
}

/** A unit such as `dm³` is shorter than a word. */
const noteSign =
  /(?:\p{L}{3}|[.,;:!?)”»’])(?:<sup>(?<tagged>\d{1,3})<\/sup>|(?<raised>[⁰¹²³⁴-⁹]{1,3}))/giu

const noteSignsIn = (text: string): ReadonlySet<string> =>
  new Set(
    Array.from(text.matchAll(noteSign), ({groups}) => {
      const {tagged, raised: sign} = groups ?? {} // one of the two matched
      return sign ?? raised(present(tagged, 'a raised number'))
    }),
  )

/** The span of a node in the normalised text. */
export const offsetsOf = (node: Nodes): Span => ({
  // What was made here, as by joining, has no position of its own.
  start: node.position?.start.offset ?? 0,
  // The same.
  end: node.position?.end.offset ?? 0,
})

/** The span of a node in the file's text. */
export const spanOf = (node: Nodes, reader: Reader): Span => reader.source.spanIn(offsetsOf(node))
