import type {Link} from 'mdast'
import {partsOf, type InlineElement, type InlinePart} from '../../../../document/inline/elements.ts'
import type {ChangedWords} from '../../../../document/model/changed-words.ts'
import type {Inline} from '../../../../document/model/types.ts'
import type {Language} from '../../../../language/model/types.ts'
import type {Tag, TaggedRun} from '../model/frame.ts'
import {tagOf} from '../model/tagger.ts'
import {itemAt} from '../../../../finding/assert.ts'
import type {TextStyle} from '../../text/model/types.ts'
import type {ChangeStyles} from '../model/options.ts'
import type {StyleCache} from '../model/style-cache.ts'

/** What inline content is set with. */
export type InlineContext = {
  readonly styles: StyleCache
  /** of the content: a marked word of another language is emphasised as the words around it */
  readonly language: Language
  /** what is printed for a footnote's mark */
  readonly noteMark: (identifier: string) => string
  /** where a link leads in this file or outside; undefined where nowhere */
  readonly target: (url: string) => string | undefined
  /** how changed words look, in an edition that compares two versions: then links have no line under them */
  readonly changes?: ChangeStyles
}

/** Inline content as runs of one style each. */
export const runsOf = (
  inline: Inline,
  base: TextStyle,
  context: InlineContext,
): readonly TaggedRun[] => partRuns(partsOf(inline), base, context)

function partRuns(
  parts: readonly InlinePart[],
  base: TextStyle,
  context: InlineContext,
): readonly TaggedRun[] {
  const {styles} = context
  return parts.flatMap((node): readonly TaggedRun[] => {
    switch (node.type) {
      case 'text':
        return [{text: node.value, style: base}]
      case 'emphasis':
        return runsOf(node.children, styles.of(base, emphasisOf(base, context)), context)
      case 'strong':
        return runsOf(node.children, styles.of(base, {bold: true}), context)
      case 'delete':
        return runsOf(node.children, styles.of(base, {strike: true}), context)
      case 'inlineCode': {
        const style = styles.of(base, codeOf(base))
        return [{text: node.value, style, tag: tagOf('Code', [])}]
      }
      case 'break':
        return [{text: '\n', style: base}]
      case 'link':
        return linkRuns(node, base, context)
      case 'image':
      case 'imageReference':
        // A picture without words in a line of text says nothing.
        return [{text: node.alt ?? '', style: styles.of(base, {italic: true})}]
      case 'footnoteReference':
        return [noteRun(node.identifier, base, context)]
      case 'change':
        return changeRuns(node, base, context)
      case 'element':
        return elementRuns(node, base, context)
      case 'unshown':
        return []
      case 'linkReference':
        return runsOf(node.children, base, context)
    }
  })
}

/** Changed words; a voice says by the attributes of their element what it is. */
function changeRuns(
  {change, language, children}: ChangedWords,
  base: TextStyle,
  context: InlineContext,
): readonly TaggedRun[] {
  const own = language === undefined ? {} : {language}
  const style = context.styles.of(base, {...context.changes?.[change], ...own})
  const tag = tagOf('Span', [], {
    ...own,
    decoration: change === 'added' ? 'Underline' : 'LineThrough',
  })
  return runsOf(children, style, context).map((run) => (run.tag ? run : {...run, tag}))
}

/** Scripts that have italics; emphasis in others is bold. */
const italics: ReadonlySet<string> = new Set(['Latn', 'Cyrl', 'Grek'])

function emphasisOf({italic}: TextStyle, {language}: InlineContext): Partial<TextStyle> {
  return italics.has(language.script) ? {italic: italic !== true} : {bold: true}
}

// Monospaced letters are larger on their body than those of the text.
const codeOf = ({size}: TextStyle): Partial<TextStyle> => ({mono: true, size: size * 0.92})

/** What the words of an HTML element stand in: the mark by itself, without its language. */
function styleOf(
  {name}: InlineElement,
  base: TextStyle,
  context: InlineContext,
): Partial<TextStyle> | undefined {
  // Most text is on the baseline.
  const {size, rise = 0} = base
  switch (name) {
    case 'sup':
      return {size: size * 0.66, rise: rise + size / 3}
    case 'sub':
      return {size: size * 0.66, rise: rise - size / 6}
    case 'small':
      return {size: size * 0.85}
    case 'code':
    case 'kbd':
    case 'samp':
      return codeOf(base)
    case 'b':
    case 'strong':
      return {bold: true}
    case 'cite':
    case 'dfn':
    case 'em':
    case 'i':
    case 'var':
      return emphasisOf(base, context)
    case 'ins':
    case 'u':
      return {underline: true}
    case 'del':
    case 's':
      return {strike: true}
    case 'mark':
      return {highlight: true}
    case 'abbr':
    case 'q':
    case 'span':
      return undefined
  }
}

/** The words of an HTML element; those of one that a reader must be told of are in an element of the structure. */
function elementRuns(
  element: InlineElement,
  base: TextStyle,
  context: InlineContext,
): readonly TaggedRun[] {
  const {name, children} = element
  const change = styleOf(element, base, context)
  const style = change ? context.styles.of(base, change) : base
  const runs = partRuns(name === 'q' ? quoted(children, context) : children, style, context)
  const tag = elementTag(element, style)
  return tag ? runs.map((run) => (run.tag ? run : {...run, tag})) : runs
}

function elementTag({name, lang, title}: InlineElement, {rise}: TextStyle): Tag | undefined {
  const language = lang === undefined ? {} : {language: lang}
  if (name === 'code' || name === 'kbd' || name === 'samp') return tagOf('Code', [], language)
  if ((name === 'sup' || name === 'sub') && rise !== undefined)
    return tagOf('Span', [], {...language, rise})
  if (title !== undefined) return tagOf('Span', [], {...language, expansion: title})
  return lang === undefined ? undefined : tagOf('Span', [], language)
}

/** Words in the quotation marks of their language, as browsers print `<q>`. */
function quoted(parts: readonly InlinePart[], {language}: InlineContext): readonly InlinePart[] {
  const [open, close] = itemAt(language.typography.quotes, 0)
  return [{type: 'text', value: open}, ...parts, {type: 'text', value: close}]
}

/** A link; what refers to a place in words is printed as the words that it is. */
function linkRuns(
  {children, url, data}: Link,
  base: TextStyle,
  context: InlineContext,
): readonly TaggedRun[] {
  const link = context.target(url)
  if (link === undefined) return runsOf(children, base, context)
  const tag = tagOf('Link', [])
  const isPlain = data?.isReference === true || context.changes !== undefined
  const style = isPlain ? base : context.styles.of(base, {underline: true})
  return runsOf(children, style, context).map((run) => ({...run, link, tag}))
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
