import type {Inline} from '../../../../document/model/types.ts'
import {languageOf} from '../../../../language/index.ts'
import type {ElementId, ElementType} from '../model/frame.ts'
import type {StyledRun, TextStyle} from '../../text/model/types.ts'
import type {StyleBook} from '../model/style-book.ts'

/** What inline content is set with. */
export type RunSetting = {
  readonly book: StyleBook
  /** an element below the paragraph's own */
  readonly element: (type: ElementType) => ElementId
  /** what is printed for a footnote's mark */
  readonly noteMark: (identifier: string) => string
  /** where a link leads in this file or outside; undefined where nowhere */
  readonly target: (url: string) => string | undefined
  /** text with its references to other points as links */
  readonly linked: (text: string, style: TextStyle) => readonly StyledRun[]
}

/** Inline content as runs of one style each; HTML tags are left out, the text between them stays. */
export function runsOf(inline: Inline, base: TextStyle, setting: RunSetting): readonly StyledRun[] {
  const {book} = setting
  return inline.flatMap((node): readonly StyledRun[] => {
    switch (node.type) {
      case 'text':
        return setting.linked(node.value, base)
      case 'emphasis':
        return runsOf(node.children, book.of(base, emphasisOf(base)), setting)
      case 'strong':
        return runsOf(node.children, book.of(base, {bold: true}), setting)
      case 'delete':
        return runsOf(node.children, book.of(base, {strike: true}), setting)
      case 'inlineCode': {
        // Monospaced letters are larger on their body than those of the text.
        const style = book.of(base, {mono: true, size: base.size * 0.92})
        return [{text: node.value, style, structureId: String(setting.element('Code'))}]
      }
      case 'break':
        return [{text: '\n', style: base}]
      case 'link':
        return linkRuns(node.children, node.url, base, setting)
      case 'image':
        return [{text: node.alt ?? '', style: book.of(base, {italic: true})}]
      case 'footnoteReference':
        return [noteRun(node.identifier, base, setting)]
      case 'html':
        return []
      case 'imageReference':
        return [{text: node.alt ?? '', style: book.of(base, {italic: true})}]
      case 'linkReference':
        return runsOf(node.children, base, setting)
    }
  })
}

/** Scripts that have italics; emphasis in others is bold. */
const italics: ReadonlySet<string> = new Set(['Latn', 'Cyrl', 'Grek'])

function emphasisOf({language, italic}: TextStyle): Partial<TextStyle> {
  return italics.has(languageOf(language).script) ? {italic: italic !== true} : {bold: true}
}

function linkRuns(
  inline: Inline,
  url: string,
  base: TextStyle,
  setting: RunSetting,
): readonly StyledRun[] {
  const link = setting.target(url)
  if (link === undefined) return runsOf(inline, base, setting)
  const structureId = String(setting.element('Link'))
  // Inside a link there are no others.
  const inner: RunSetting = {...setting, linked: (text, style) => [{text, style}]}
  const style = setting.book.of(base, {underline: true})
  return runsOf(inline, style, inner).map((run) => ({...run, link, structureId}))
}

/** A superscript: two thirds of the size, a third of it above the line. */
function noteRun(identifier: string, base: TextStyle, setting: RunSetting): StyledRun {
  const style = setting.book.of(base, {size: base.size * 0.66, rise: base.size / 3})
  const text = setting.noteMark(identifier)
  return {
    text,
    style,
    noteMark: identifier.toLowerCase(),
    structureId: String(setting.element('Link')),
  }
}
