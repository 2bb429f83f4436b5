import {stringifyInline} from '../../document/inline/inline.ts'
import {rowGroups} from '../../edition/cells.ts'
import {itemAt, present} from '../../finding/assert.ts'
import type {Edition, Row, TableRow} from '../../edition/types.ts'
import {anchorText} from './anchors.ts'
import {
  boldText,
  columnsOf,
  contentOf,
  labelled,
  markOf,
  pictureText,
  spokenIn,
  type MarkdownColumn,
} from './cell.ts'
import {patchOf} from './comparison.ts'
import {fenced} from './fence.ts'
import {notesText} from './notes.ts'
import {tableText} from './table.ts'

/** A parallel edition as sections: each unit in all languages one below the other. */
export function stackedText(edition: Edition): string {
  const columns = columnsOf(edition)
  const groups = rowGroups(edition.rows).flatMap((group) => {
    if (group.kind === 'table') return [stackedTable(group.lines, columns)]
    const {row} = group
    if (row.kind === 'rule') return []
    const texts = columns.map((column, at) => directed(groupText(row, at, column), row, at, column))
    return [`${texts.filter((text) => text !== '').join('\n\n')}\n`]
  })
  return `${groups.join('\n---\n\n')}${notesText(edition, columns)}`
}

/** GitHub takes the direction of a paragraph from its first letter, which is that of the language's tag. */
function directed(text: string, row: Row, at: number, column: MarkdownColumn): string {
  const {tag, direction} = spokenIn(row, at, column)
  return text === '' || direction === 'ltr'
    ? text
    : `<div lang="${tag}" dir="${direction}">\n\n${text}\n\n</div>`
}

function groupText(
  row: Exclude<Row, {kind: 'rule' | 'table'}>,
  at: number,
  column: MarkdownColumn,
): string {
  const tag = `**${column.language.language.autonym}**`
  const cell = row.cells[at]
  if (!cell) return ''
  if (row.kind === 'code') {
    const {codeChanges} = cell
    const code = codeChanges ? patchOf(codeChanges) : present(cell.code, 'the text of a code row')
    // Most code names no language.
    const language = codeChanges ? 'diff' : (row.codeLanguage ?? '')
    const mark = stringifyInline(markOf(cell, column).slice(0, 1))
    return `${tag} ${mark}`.trim() + `\n\n${fenced(code, language)}`
  }
  const content = contentOf(cell, column)
  const text = stringifyInline(content)
  if (text === '' && cell.label === undefined) return ''
  if (row.kind === 'title' || row.kind === 'heading') {
    const level = row.kind === 'title' ? 1 : row.level
    const words = labelled(cell, text).replaceAll(/\\?\n/gu, '<br>')
    // One heading a unit, or the outline would have each once for every language.
    return at === 0
      ? `${'#'.repeat(level)} ${anchorText(row.key, column.anchored)}${words}`
      : `${tag} ${[cell.label === undefined ? '' : `**${labelled(cell, '')}**`, boldText(content)].filter((part) => part !== '').join(' ')}`
  }
  const own = row.kind === 'image' ? pictureText(cell, row.url, column) : labelled(cell, text)
  const lines = `${anchorText(row.key, column.anchored)}${tag} ${own}`.split('\n')
  return row.quoted ? lines.map((line) => `> ${line}`).join('\n') : lines.join('\n')
}

/** A table in which each row is in all languages, one below the other; the first column names them. */
function stackedTable(lines: readonly TableRow[], columns: readonly MarkdownColumn[]): string {
  const texts = lines.flatMap((row) =>
    columns.map((column, at) => {
      const tag = `${anchorText(row.key, column.anchored)}**${column.language.tag}**`
      const cells = row.units.map((unit) => {
        const content = contentOf(itemAt(unit.cells, at), column)
        // Only the first row of a table in Markdown is a head.
        const text = row.line === 0 && at > 0 ? boldText(content) : stringifyInline(content)
        const {tag: own, direction} = itemAt(unit.cells, at).language
        return text === '' || direction === 'ltr'
          ? text
          : `<div lang="${own}" dir="${direction}">${text}</div>`
      })
      return [tag, ...cells]
    }),
  )
  return `${tableText(texts, [null, ...itemAt(lines, 0).align])}\n`
}
