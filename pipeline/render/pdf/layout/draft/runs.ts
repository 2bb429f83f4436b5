import type {Inline} from '../../../../document/model/types.ts'
import {languageOf} from '../../../../language/index.ts'
import type {TaggedRun} from '../model/frame.ts'
import {tagOf} from '../model/tagger.ts'
import type {TextStyle} from '../../text/model/types.ts'
import type {StyleCache} from '../model/style-cache.ts'

/** What inline content is set with. */
export type InlineContext = {
  readonly styles: StyleCache
  /** what is printed for a footnote's mark */
  readonly noteMark: (identifier: string) => string
  /** where a link leads in this file or outside; undefined where nowhere */
  readonly target: (url: string) => string | undefined
  /** text with its references to other points as links */
  readonly linked: (text: string, style: TextStyle) => readonly TaggedRun[]
}

/** Inline content as runs of one style each; HTML tags are left out, the text between them stays. */
export function runsOf(
  inline: Inline,
  base: TextStyle,
  context: InlineContext,
): readonly TaggedRun[] {
  const {styles} = context
  return inline.flatMap((node): readonly TaggedRun[] => {
    switch (node.type) {
      case 'text':
        return context.linked(node.value, base)
      case 'emphasis':
        return runsOf(node.children, styles.of(base, emphasisOf(base)), context)
      case 'strong':
        return runsOf(node.children, styles.of(base, {bold: true}), context)
      case 'delete':
        return runsOf(node.children, styles.of(base, {strike: true}), context)
      case 'inlineCode': {
        // Monospaced letters are larger on their body than those of the text.
        const style = styles.of(base, {mono: true, size: base.size * 0.92})
        return [{text: node.value, style, tag: tagOf('Code', [])}]
      }
      case 'break':
        return [{text: '\n', style: base}]
      case 'link':
        return linkRuns(node.children, node.url, base, context)
      case 'image':
      case 'imageReference':
        // A picture without words in a line of text says nothing.
        return [{text: node.alt ?? '', style: styles.of(base, {italic: true})}]
      case 'footnoteReference':
        return [noteRun(node.identifier, base, context)]
      case 'html':
        return []
      case 'linkReference':
        return runsOf(node.children, base, context)
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
  context: InlineContext,
): readonly TaggedRun[] {
  const link = context.target(url)
  if (link === undefined) return runsOf(inline, base, context)
  const tag = tagOf('Link', [])
  // A link holds no other links.
  const inner: InlineContext = {...context, linked: (text, style) => [{text, style}]}
  const style = context.styles.of(base, {underline: true})
  return runsOf(inline, style, inner).map((run) => ({...run, link, tag}))
}

/** A superscript: two thirds of the size, a third of it above the line. */
function noteRun(identifier: string, base: TextStyle, context: InlineContext): TaggedRun {
  const style = context.styles.of(base, {size: base.size * 0.66, rise: base.size / 3})
  const text = context.noteMark(identifier)
  return {
    text,
    style,
    noteMark: identifier.toLowerCase(),
    tag: tagOf('Link', []),
  }
}
