import {itemAt} from '../../../../finding/assert.ts'
import {wordsOfBoth} from '../../../../edition/comparison/words.ts'
import type {Cell} from '../../../../edition/types.ts'
import type {PreparedParagraph, TextStyle} from '../../text/model/types.ts'
import type {ElementType, Tag, TaggedRun} from '../model/frame.ts'
import {changeStyles, quiet, type ChangeStyles} from '../model/options.ts'
import {tagOf} from '../model/tagger.ts'
import type {TypesetLanguage} from '../model/tools.ts'
import type {DraftContext} from './draft-context.ts'
import type {RowStyle} from './row-style.ts'
import {bullet} from './label.ts'
import {inBrackets, joinMarkOf, marksBefore, marksOf} from './marks.ts'
import {remarkBeside, remarkTag} from './remark.ts'
import {runsOf, type InlineContext} from './runs.ts'
import {prepared, shrunk} from './text.ts'
import type {LabelDraft, TextDraft} from './types.ts'

/** A cell with what decides how it is set. */
export type CellInput = {
  readonly cell: Cell
  readonly key: string
  readonly number?: string
  readonly own: TypesetLanguage
  readonly rowStyle: RowStyle
  /** nesting of its point, from 0 */
  readonly depth: number
  /** whether its label already stands in another column, or above */
  readonly hidesLabel?: boolean
  /** whether the reader is told of its state in the margin beside it, not before its words */
  readonly isRemarkedBeside?: boolean
}

/** The base style of a cell: where the source stands in for a translation, the source's. */
export function styleOf(
  {cell, own, rowStyle}: Pick<CellInput, 'cell' | 'own' | 'rowStyle'>,
  {tools, shape}: DraftContext,
): TextStyle {
  const {styles, options} = tools
  const isOther = cell.language.tag !== own.language.tag
  const {scale} = cell.language.print
  const lighter = options.lighterTranslation === true && !own.language.isSource
  const isPlain = !isOther && !lighter && cell.status !== 'missing' && isPlainRowStyle(rowStyle)
  if (isPlain) return own.style
  const size = (isOther ? shape.size * scale : own.style.size) * rowStyle.size
  return styles.of(own.style, {
    size: Math.round(size * 100) / 100,
    ...(isOther ? {language: cell.language.tag} : {}),
    ...(rowStyle.bold ? {bold: true} : {}),
    ...(rowStyle.italic || cell.status === 'missing' ? {italic: true} : {}),
    ...(rowStyle.mono ? {mono: true} : {}),
    ...(rowStyle.smallCaps
      ? {features: [own.style.features, 'smcp'].filter(Boolean).join(' ')}
      : {}),
    ...(rowStyle.isQuiet || lighter ? {colour: quiet} : {}),
  })
}

const isPlainRowStyle = ({size, bold, italic, mono, isQuiet, smallCaps}: RowStyle): boolean =>
  size === 1 && !bold && !italic && !mono && !isQuiet && !smallCaps

/** A paragraph of a cell in an element of its own. */
export function paragraphOf(
  input: CellInput,
  type: ElementType,
  context: DraftContext,
): Pick<TextDraft, 'paragraph' | 'element' | 'isMarked' | 'beside'> {
  const runs = contentRuns(input, context)
  const remark = input.isRemarkedBeside === true ? remarkTag(input) : undefined
  const tags = [...(remark ? [remark] : []), ...tagsIn(runs)]
  const element = tagOf(type, tags, spoken(input))
  const paragraph = preparedFor(input, runs, context)
  const isMarked = runs.some((run) => run.link !== undefined || run.noteMark !== undefined)
  const beside = remark ? [remarkBeside(input, {element, remark}, context)] : []
  return {paragraph, element, isMarked, ...(beside.length > 0 ? {beside} : {})}
}

/** The elements of runs that have their own, each once, in reading order. */
function tagsIn(runs: readonly TaggedRun[]): readonly Tag[] {
  return [...new Set(runs.flatMap(({tag}) => (tag ? [tag] : [])))]
}

/** Right-to-left text stands in visual order on the page: its element says the words in order. */
function spoken({cell, own}: Pick<CellInput, 'cell' | 'own'>): {
  readonly actualText?: string
  readonly language?: string
} {
  const marks = marksOf(cell, own.language).map(inBrackets)
  const text = [...marks, cell.code ?? wordsOfBoth(cell.inline)].join('')
  return {
    ...(cell.language.direction === 'rtl' && text !== '' ? {actualText: text} : {}),
    ...(cell.status === 'missing' ? {language: cell.language.tag} : {}),
  }
}

function preparedFor(
  {cell, own, key, number}: CellInput,
  runs: readonly TaggedRun[],
  {tools}: DraftContext,
): PreparedParagraph {
  const subject = {
    document: tools.edition.document,
    locale: own.language.tag,
    key,
    ...(number === undefined ? {} : {number}),
  }
  return prepared(
    {runs, language: cell.language.tag, direction: cell.language.direction, subject},
    tools,
  )
}

function contentRuns(input: CellInput, context: DraftContext): readonly TaggedRun[] {
  const {cell, own} = input
  const {tools, links} = context
  const {styles} = tools
  const style = styleOf(input, context)
  const isBeside = input.isRemarkedBeside === true
  const marks = (isBeside ? joinMarkOf : marksBefore)(cell, own.language, style, context)
  const changes = tools.edition.comparison ? changeStyles(tools.options.colour) : undefined
  if (cell.code !== undefined) return [...marks, ...codeRuns(cell, style, {styles, changes})]
  const inline: InlineContext = {
    styles,
    language: cell.language,
    noteMark: (identifier) => links.noteMark(identifier, own.index),
    target: (url) => links.target(url, own.index),
    ...(changes ? {changes} : {}),
  }
  return [...marks, ...runsOf(cell.inline, style, inline)]
}

type CodeContext = Pick<InlineContext, 'styles'> & {readonly changes: ChangeStyles | undefined}

/** Lines of code; in a comparison those of both versions. */
function codeRuns(
  {code = '', codeChanges}: Cell, // asked of code alone
  style: TextStyle,
  {styles, changes}: CodeContext,
): readonly TaggedRun[] {
  const tag = tagOf('Code', [])
  const run = (text: string, own: TextStyle): TaggedRun => ({
    text: text.replaceAll('\t', '    '),
    style: own,
    tag,
  })
  if (!codeChanges || !changes) return [run(code, style)]
  return codeChanges.map(({kind, text}, index) => {
    const end = index < codeChanges.length - 1 ? '\n' : ''
    return run(text + end, kind === 'same' ? style : styles.of(style, changes[kind]))
  })
}

/** A cell of text. */
export function textDraft(input: CellInput, type: ElementType, context: DraftContext): TextDraft {
  const {own, rowStyle, depth} = input
  return {
    kind: 'text',
    ...paragraphOf(input, type, context),
    align: rowStyle.align ?? context.tools.options.align ?? 'justified',
    hyphenate: rowStyle.hyphenate && (context.tools.options.hyphenate ?? true),
    mayDivide: rowStyle.mono !== true && (context.tools.options.hyphenate ?? true),
    indent: indentAt(own, depth),
    endIndent: 0,
  }
}

/** Where the text of a depth begins: each level stands in by its labels; the first one's hang out. */
export function indentAt(own: TypesetLanguage, depth: number): number {
  return own.hangs.slice(1, depth + 1).reduce((sum, hang) => sum + hang, 0)
}

/** A point: its label hanging beside its text. */
export function pointDraft(input: CellInput, context: DraftContext): TextDraft {
  const {own, depth} = input
  const isHidden = input.hidesLabel === true || (own.hidesLabels && depth === 0)
  const label = isHidden ? {} : {label: labelDraft(input, context)}
  return {...textDraft(input, 'P', context), ...label}
}

function labelDraft(input: CellInput, context: DraftContext): LabelDraft {
  const {own, depth, cell} = input
  const {tools} = context
  const text = cell.label ?? bullet
  const style = tools.styles.of(styleOf(input, context), {
    size: own.style.size,
    language: own.style.language,
    italic: false,
    ...(cell.isRemoved ? changeStyles(tools.options.colour).removed : {}),
  })
  const {direction} = own.language
  const spokenLabel = direction === 'rtl' ? {actualText: text} : {}
  const element = tagOf('Lbl', [], spokenLabel)
  const runs = [{text, style}]
  const line = shrunk(prepared({runs, language: style.language, direction}, tools))
  return {line, width: line.width, element, hang: itemAt(own.hangs, depth)}
}
