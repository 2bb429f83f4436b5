import {statementOf} from '../../../../edition/notice.ts'
import type {EditionLanguage} from '../../../../edition/types.ts'
import {textDraft} from '../draft/cell.ts'
import type {DraftContext} from '../draft/draft-context.ts'
import type {RowStyle} from '../draft/row-style.ts'
import {taggedCell, type DraftedRow, type RowDraft} from '../draft/types.ts'
import type {Sheet} from '../paginate/paginate.ts'
import {imprintOf} from './colophon.ts'
import {wordsCell} from './notice.ts'

const title: RowStyle = {
  size: 2,
  leading: 1.75,
  before: 2.2,
  bold: true,
  align: 'ragged',
  hyphenate: false,
  keepWithNext: false,
}
const status: RowStyle = {
  size: 0.95,
  leading: 1,
  before: 0.6,
  italic: true,
  isQuiet: true,
  align: 'ragged',
  hyphenate: false,
  keepWithNext: false,
}
const imprint: RowStyle = {...status, size: 0.88, before: 3, italic: false}

/** The title in every language, each with the statement of how far its text may be trusted. */
export function titlePageRows(context: DraftContext): readonly DraftedRow[] {
  const {languages, tools} = context
  const titles = languages.flatMap(({language, index}) => [
    lineRow(
      language.title,
      index === 0 ? title : {...title, size: 1.5, leading: 1.4},
      index,
      context,
    ),
    lineRow(statusOf(language), status, index, context),
  ])
  const [first] = languages
  const about = first ? imprintOf(tools.edition, first.language) : ''
  return [...titles, lineRow(about, imprint, 0, context)].filter((row) => row !== undefined)
}

/** How many passages are translated, and the notices. */
function statusOf(language: EditionLanguage): string {
  const {isSource, words, progress} = language
  const notice = statementOf(language)
  const counted = words['unitsTranslated']
  if (isSource || progress.missing > 0 || counted === undefined) return notice
  return `${counted} ${notice}`.trim()
}

function lineRow(
  text: string,
  rowStyle: RowStyle,
  index: number,
  context: DraftContext,
): DraftedRow | undefined {
  const own = context.languages[index]
  if (text === '' || !own) return undefined
  const cell = wordsCell(text, own.language)
  const made = textDraft({cell, key: 'title-page', own, rowStyle, depth: 0}, 'P', context)
  const row: RowDraft = {
    cells: [made],
    languages: [index],
    names: [],
    leadings: [own.leading * rowStyle.leading],
    before: context.shape.leading * rowStyle.before,
    keepWithNext: false,
    holds: 0,
    bookmarks: [],
  }
  const cells = [taggedCell(made, own.language.tag)]
  return {drafts: [row], tagged: {kind: 'block', depth: 0, quoted: false, cells}}
}

/** A title page stands a little above the middle of its sheet. */
export function shiftedDown(sheet: Sheet): Sheet {
  const shift = Math.max(0, sheet.room - sheet.used) * 0.3
  const parts = sheet.parts.map((part) => ({...part, down: part.down + shift}))
  return {...sheet, parts, used: sheet.used + shift}
}
