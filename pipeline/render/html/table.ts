import type {CellStatus, EditionLanguage, TableRow, TableUnit} from '../../edition/types.ts'
import {anchorsHtml, badge, cellLinks} from './cell.ts'
import type {PageContext} from './context.ts'
import {escaped, langAttributes} from '../shared/markup.ts'
import {safeHtml} from './safe-html.ts'
import {badgeHtml, changesHtml} from './status.ts'

/** A table as one row of the grid: the whole table in each language. */
export function tableHtml(row: TableRow, context: PageContext): string {
  const {key, rows, depth} = row
  const tables = context.languages.map((language, column) => {
    const [head = [], ...body] = rows.map((units, line) =>
      units.map((unit, at) => unitHtml(unit, {row, line, at, column}, context)),
    )
    const inner = `<thead>${lineHtml(head)}</thead><tbody>${body.map(lineHtml).join('')}</tbody>`
    const whole = wholeStatus(row, column)
    const badges = whole === undefined ? '' : badgeHtml(whole, language)
    return `<div class="c c${column}" ${langAttributes(language)}><div class="x scroll" ${scroller(language)}>${badges}<table>${inner}</table></div></div>`
  })
  const anchors = rows.flatMap((units, line) =>
    units.map((unit, at) => {
      const own = line === 0 && at === 0 ? '' : `<i id="${escaped(unit.key)}"></i>`
      return own + anchorsHtml(unit, context)
    }),
  )
  return `<div class="r table d${Math.min(depth, 4)}" id="${escaped(key)}">${anchors.join('')}${tables.join('')}</div>`
}

/** The status of a table that is untranslated or out of date as a whole: one badge says it for all its cells. */
function wholeStatus({rows}: TableRow, column: number): CellStatus | undefined {
  const all = new Set(rows.flatMap((units) => units.map(({cells}) => cells[column]?.status)))
  const [only] = all
  return all.size === 1 && (only === 'missing' || only === 'stale') ? only : undefined
}

type UnitPosition = {
  readonly row: TableRow
  readonly line: number
  readonly at: number
  readonly column: number
}

function unitHtml(
  {cells}: TableUnit,
  {row, line, at, column}: UnitPosition,
  context: PageContext,
): string {
  const cell = cells[column]
  const language = context.languages[column]
  if (!cell || !language) return '<td></td>'
  const text = safeHtml(cell.inline, cellLinks(cell, column, context))
  const changes = changesHtml(cell, language, context.source)
  const isMarkedOnce = wholeStatus(row, column) !== undefined
  const html = (isMarkedOnce ? '' : badge(cell, column, context)) + text + changes
  const align = row.align[at]
  const aligned = align ? ` class="to-${align}"` : ''
  const foreign = cell.language.tag === language.tag ? '' : ` ${langAttributes(cell.language)}`
  // An empty corner of a table does not head a column.
  return line === 0 && text !== ''
    ? `<th scope="col"${aligned}${foreign}>${html}</th>`
    : `<td${aligned}${foreign}>${html}</td>`
}

const lineHtml = (cells: readonly string[]): string => `<tr>${cells.join('')}</tr>`

/** A wide table scrolls sideways, by the keyboard too. */
function scroller({words}: EditionLanguage): string {
  return `role="group" tabindex="0" aria-label="${escaped(words['table'] ?? 'Table')}"`
}
