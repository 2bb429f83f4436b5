import {itemAt} from '../../finding/assert.ts'
import {condensed} from '../condensed.ts'
import type {ProgressLine} from '../summary.ts'
import {joined, shownLines, nothing, shown, styled, type Shown} from '../shown.ts'
import {visible} from '../visible.ts'
import {terminalWidth, padded} from './columns.ts'

const barWidth = 20
const heads = ['document', 'locale', 'translated', '', 'units', 'reviewed', 'stale'] as const

/** How far each translation is, as a table with a bar for each line; nothing for no lines. */
export function progressTable(progress: readonly ProgressLine[]): Shown {
  if (progress.length === 0) return nothing
  const rows = condensed(progress).map(cellsOf)
  const widths = heads.map((head, column) =>
    Math.max(terminalWidth(head), ...rows.map((row) => terminalWidth(itemAt(row, column)))),
  )
  const lineOf = (row: readonly string[]): string =>
    row
      .map((cell, column) => padded(cell, itemAt(widths, column), column < 3 ? 'end' : 'start'))
      .join('  ')
      .trimEnd()
  return shownLines([styled('dim', lineOf(heads)), ...rows.map((row) => withGreenBar(lineOf(row)))])
}

/** The cells of a line, as they are shown. */
function cellsOf({document, locale, units, translated, reviewed, stale}: ProgressLine): string[] {
  const share = units === 0 ? 1 : translated / units
  // Only what is complete looks complete.
  const filled = Math.floor(share * barWidth)
  return [
    visible(document),
    visible(locale),
    '█'.repeat(filled) + '░'.repeat(barWidth - filled),
    `${Math.floor(share * 100)} %`,
    `${translated}/${units}`,
    String(reviewed),
    String(stale),
  ]
}

/** A line whose bar is green as far as it is filled. */
function withGreenBar(line: string): Shown {
  const [, before, bar, after] = /^(.*?)(█+░*)(.*)$/u.exec(line) ?? [] // no bar
  // A bar of nothing has no colour.
  if (before === undefined || bar === undefined || after === undefined) return shown`${line}`
  return joined([before, styled('green', bar), after], '')
}
