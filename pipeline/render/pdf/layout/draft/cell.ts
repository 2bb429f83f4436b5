import {inlineText} from '../../../../document/inline/text.ts'
import type {Cell} from '../../../../edition/types.ts'
import type {PreparedParagraph, StyledRun, TextStyle} from '../../text/model/types.ts'
import type {ElementId, ElementType} from '../model/frame.ts'
import {printOf, quiet} from '../model/options.ts'
import type {LanguageSetting} from '../model/setting.ts'
import type {DraftSetting} from './draft-setting.ts'
import type {Look} from './look.ts'
import {bullet} from './label.ts'
import {marksOf} from './marks.ts'
import {runsOf, type RunSetting} from './runs.ts'
import {prepared, shrunk} from './text.ts'
import type {LabelDraft, TextDraft} from './types.ts'

/** A cell with what decides how it is set. */
export type CellInput = {
  readonly cell: Cell
  readonly key: string
  readonly number?: string
  readonly own: LanguageSetting
  readonly look: Look
  /** what its element stands in */
  readonly parent: ElementId
  /** nesting of its point, from 0 */
  readonly depth: number
  /** whether its label already stands in another column, or above */
  readonly hidesLabel?: boolean
}

/** The base style of a cell: where the source stands in for a translation, the source's. */
export function styleOf(
  {cell, own, look}: Pick<CellInput, 'cell' | 'own' | 'look'>,
  {setting, shape}: DraftSetting,
): TextStyle {
  const {book, options} = setting
  const isOther = cell.language !== own.language.tag
  const {scale} = printOf(cell.language, options)
  const lighter = options.lighterTranslation === true && !own.language.isSource
  const isPlain = !isOther && !lighter && cell.status !== 'missing' && isPlainLook(look)
  if (isPlain) return own.style
  const size = (isOther ? shape.size * scale : own.style.size) * look.size
  return book.of(own.style, {
    size: Math.round(size * 100) / 100,
    ...(isOther ? {language: cell.language} : {}),
    ...(look.bold ? {bold: true} : {}),
    ...(look.italic || cell.status === 'missing' ? {italic: true} : {}),
    ...(look.mono ? {mono: true} : {}),
    ...(look.isQuiet || lighter ? {colour: quiet} : {}),
  })
}

const isPlainLook = ({size, bold, italic, mono, isQuiet}: Look): boolean =>
  size === 1 && !bold && !italic && !mono && !isQuiet

/** A paragraph of a cell in an element of its own. */
export function paragraphOf(
  input: CellInput,
  type: ElementType,
  draft: DraftSetting,
): Pick<TextDraft, 'paragraph' | 'element' | 'isMarked'> {
  const {cell, parent} = input
  const {structure} = draft.setting
  const element = structure.add({type, parent, ...spoken(cell)})
  const runs = contentRuns(input, element, draft)
  const paragraph = preparedFor(input, runs, draft)
  const isMarked = runs.some((run) => run.link !== undefined || run.noteMark !== undefined)
  return {paragraph, element, isMarked}
}

/** Right-to-left text stands in visual order on the page: its element says the words in order. */
function spoken(cell: Cell): {readonly actualText?: string; readonly language?: string} {
  const text = cell.code ?? inlineText(cell.inline)
  return {
    ...(cell.direction === 'rtl' && text !== '' ? {actualText: text} : {}),
    ...(cell.status === 'missing' ? {language: cell.language} : {}),
  }
}

function preparedFor(
  {cell, key, number}: CellInput,
  runs: readonly StyledRun[],
  {setting}: DraftSetting,
): PreparedParagraph {
  const subject = {
    document: setting.edition.document,
    locale: cell.locale,
    key,
    ...(number === undefined ? {} : {number}),
  }
  return prepared({runs, language: cell.language, direction: cell.direction, subject}, setting)
}

function contentRuns(
  input: CellInput,
  element: ElementId,
  draft: DraftSetting,
): readonly StyledRun[] {
  const {cell, own, key} = input
  const {setting, links} = draft
  const {structure, book} = setting
  const style = styleOf(input, draft)
  const marks = marksOf(cell, own.language, style, draft)
  if (cell.code !== undefined)
    return [
      ...marks,
      {
        text: cell.code.replaceAll('\t', '    '),
        style,
        structureId: String(structure.add({type: 'Code', parent: element})),
      },
    ]
  const context: RunSetting = {
    book,
    element: (type) => structure.add({type, parent: element}),
    noteMark: (identifier) => links.noteMark(identifier, own.index),
    target: (url) => links.target(url, own.index),
    linked: (text, base) =>
      links.linked(text, base, {
        language: own.index,
        own: key,
        element: () => structure.add({type: 'Link', parent: element}),
      }),
  }
  return [...marks, ...runsOf(cell.inline, style, context)]
}

/** A cell of text. */
export function textDraft(input: CellInput, type: ElementType, draft: DraftSetting): TextDraft {
  const {own, look, depth} = input
  return {
    kind: 'text',
    ...paragraphOf(input, type, draft),
    align: look.align ?? draft.setting.options.align ?? 'justified',
    hyphenate: look.hyphenate && (draft.setting.options.hyphenate ?? true),
    mayDivide: look.mono !== true && (draft.setting.options.hyphenate ?? true),
    indent: indentAt(own, depth),
    endIndent: 0,
  }
}

/** Where the text of a depth begins: each level stands in by its labels; the first one's hang out. */
export function indentAt(own: LanguageSetting, depth: number): number {
  return own.hangs.slice(1, depth + 1).reduce((sum, hang) => sum + hang, 0)
}

/** A point: its label hanging beside it, its text in the body of a list item. */
export function pointDraft(
  input: CellInput,
  draft: DraftSetting,
): TextDraft & {readonly body: ElementId} {
  const {parent, own, depth} = input
  const {structure} = draft.setting
  const item = structure.add({type: 'LI', parent})
  const isHidden = input.hidesLabel === true || (own.hidesLabels && depth === 0)
  const label = isHidden ? {} : {label: labelDraft(input, item, draft)}
  const body = structure.add({type: 'LBody', parent: item})
  return {...textDraft({...input, parent: body}, 'P', draft), ...label, body}
}

function labelDraft(input: CellInput, parent: ElementId, draft: DraftSetting): LabelDraft {
  const {own, depth, cell} = input
  const {setting} = draft
  const text = cell.label ?? bullet
  const style = setting.book.of(styleOf(input, draft), {
    size: own.style.size,
    language: own.style.language,
    italic: false,
  })
  const {direction} = own.language
  const spokenLabel = direction === 'rtl' ? {actualText: text} : {}
  const element = setting.structure.add({type: 'Lbl', parent, ...spokenLabel})
  const runs = [{text, style}]
  const line = shrunk(prepared({runs, language: style.language, direction}, setting))
  return {line, width: line.width, element, hang: own.hangs[depth] ?? 0}
}
