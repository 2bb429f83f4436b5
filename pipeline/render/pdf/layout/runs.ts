import type {Inline} from '../../../document/types.ts'
import type {Pt, StyledRun, TextStyle} from '../text/types.ts'

/** Marks of footnotes by identifier: what is printed. */
export type NoteMarks = ReadonlyMap<string, string>

/** Styles are told by identity: one of each kind for a base style. */
export type StyleBook = {readonly of: (base: TextStyle, change: Partial<TextStyle>) => TextStyle}

/** A book of styles for one document. */
export function createStyleBook(): StyleBook {
  const known = new Map<TextStyle, Map<string, TextStyle>>()
  return {
    of(base, change) {
      const made = known.get(base) ?? new Map<string, TextStyle>()
      known.set(base, made)
      const name = JSON.stringify(change)
      const style = made.get(name) ?? {...base, ...change}
      made.set(name, style)
      return style
    },
  }
}

/** Inline content as runs of one style each; what cannot be set as text (HTML) is left out. */
export function runsOf(
  inline: Inline,
  base: TextStyle,
  book: StyleBook,
  marks: NoteMarks,
): readonly StyledRun[] {
  return inline.flatMap((node): readonly StyledRun[] => {
    switch (node.type) {
      case 'text':
        return [{text: node.value, style: base}]
      case 'emphasis':
        return runsOf(node.children, book.of(base, {italic: base.italic !== true}), book, marks)
      case 'strong':
        return runsOf(node.children, book.of(base, {bold: true}), book, marks)
      case 'delete':
        return runsOf(node.children, book.of(base, {strike: true}), book, marks)
      case 'inlineCode':
        return [{text: node.value, style: book.of(base, {mono: true})}]
      case 'break':
        return [{text: '\n', style: base}]
      case 'link':
        return runsOf(node.children, base, book, marks).map((run) => ({...run, link: node.url}))
      case 'image':
        return [{text: node.alt ?? '', style: book.of(base, {italic: true})}]
      case 'footnoteReference': {
        const text = marks.get(node.identifier.toLowerCase()) ?? node.identifier
        return [{text, style: raised(base, book), noteMark: node.identifier}]
      }
      case 'html':
      case 'imageReference':
        return []
      case 'linkReference':
        return runsOf(node.children, base, book, marks)
    }
  })
}

/** A superscript: two thirds of the size, a third of it above the line. */
function raised(base: TextStyle, book: StyleBook): TextStyle {
  const rise: Pt = base.size / 3
  return book.of(base, {size: base.size * 0.66, rise})
}
