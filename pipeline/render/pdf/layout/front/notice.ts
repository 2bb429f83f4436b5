import {statementOf} from '../../../../edition/notice.ts'
import type {Cell, EditionLanguage} from '../../../../edition/types.ts'
import {itemAt} from '../../../../finding/assert.ts'
import {textDraft} from '../draft/cell.ts'
import {arrangedRows} from '../draft/arranged.ts'
import type {DraftContext} from '../draft/draft-context.ts'
import {notice as noticeStyle, type RowStyle} from '../draft/row-style.ts'
import {taggedCell, type DraftedRow} from '../draft/types.ts'

/** Words of the interface as a cell of an edition. */
export function wordsCell(text: string, {language}: EditionLanguage): Cell {
  const inline = text === '' ? [] : [{type: 'text' as const, value: text}]
  return {language, inline, status: 'source', state: 'final', origin: 'human'}
}

/** A row of words of the interface, in each language its own; none where no language says anything. */
export function wordsRow(
  texts: readonly string[],
  rowStyle: RowStyle,
  context: DraftContext,
): readonly DraftedRow[] {
  if (texts.every((text) => text === '')) return []
  const {languages, shape} = context
  const cells = languages.map((own, index) => {
    const cell = wordsCell(itemAt(texts, index), own.language)
    return textDraft({cell, key: 'notice', own, rowStyle, depth: 0}, 'P', context)
  })
  const before = rowStyle.before * shape.leading
  const {keepWithNext} = rowStyle
  const drafts = arrangedRows(
    cells,
    {rowStyle, before, names: [], keepWithNext, bookmarks: [], running: undefined},
    context,
  )
  const tagged = cells.map((cell, index) => taggedCell(cell, itemAt(languages, index).language.tag))
  return [{drafts, tagged: {kind: 'block', depth: 0, quoted: false, cells: tagged}}]
}

/** What readers must be told of each language, under the title. */
export function noticeRow(context: DraftContext): readonly DraftedRow[] {
  return wordsRow(
    context.languages.map(({language}) => statementOf(language)),
    noticeStyle,
    context,
  )
}
