import {condensed} from '../condensed.ts'
import type {ProgressLine} from '../summary.ts'
import {columnsOf, padded} from './columns.ts'
import type {Paint} from './paint.ts'

const barWidth = 20
const heads = ['document', 'locale', 'translated', '', 'units', 'reviewed', 'stale'] as const

/** How far each translation is, as a table with a bar for each line; nothing for no lines. */
export function progressTable(progress: readonly ProgressLine[], paint: Paint): string {
  if (progress.length === 0) return ''
  const rows = condensed(progress).map(({document, locale, units, translated, reviewed, stale}) => {
    const share = units === 0 ? 1 : translated / units
    // Only what is complete looks complete.
    const filled = Math.floor(share * barWidth)
    return [
      document,
      locale,
      '█'.repeat(filled) + '░'.repeat(barWidth - filled),
      `${Math.floor(share * 100)} %`,
      `${translated}/${units}`,
      String(reviewed),
      String(stale),
    ]
  })
  const widths = heads.map((head, column) =>
    Math.max(columnsOf(head), ...rows.map((row) => columnsOf(row[column] ?? ''))),
  )
  const lineOf = (row: readonly string[]): string =>
    row
      .map((cell, column) => {
        const text = padded(cell, widths[column] ?? 0, column < 3 ? 'end' : 'start')
        return column === 2 && cell.startsWith('█') ? paint('green', text) : text
      })
      .join('  ')
      .trimEnd()
  return `${[paint('dim', lineOf(heads)), ...rows.map(lineOf)].join('\n')}\n`
}
