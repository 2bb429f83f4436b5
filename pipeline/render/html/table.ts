import type {CellStatus, TableRow, TableUnit} from '../../edition/types.ts'
import {anchorsHtml, badge, cellLinks, changeClass} from './cell.ts'
import {citedAttribute} from './citation.ts'
import type {PageContext} from './context.ts'
import {anchor} from './markup.ts'
import {escaped, langAttributes} from '../shared/markup.ts'
import {union, type MentioningHtml, type Mentions} from './mentions.ts'
import {linkedHtml, type LinkedHtml} from './safe-html.ts'
import {inlineText} from '../../document/inline/inline.ts'
import {itemAt, valueOf} from '../../finding/assert.ts'
import {badgeHtml, changesHtml} from './status.ts'

/**
 * A row of a table as a row of the grid: in each language its cells side by side, each with the head of its column, which is
 * shown where the column of the language is too narrow for the table.
 *
 * @param before what its section has mentioned
 */
export function tableHtml(row: TableRow, before: Mentions, context: PageContext): MentioningHtml {
  const {key, line, depth, number} = row
  const {name, lines} = valueOf(context.tables, row.table)
  const heads = line === 0 ? undefined : itemAt(lines, 0)
  const columns = context.languages.map((language, column) => {
    const status = wholeStatus(row, column)
    const marked = status === undefined ? '' : ` data-s="${status}"`
    const badges = status === undefined ? '' : badgeHtml(status, language)
    let concepts = itemAt(before, column)
    const units = row.units.map((unit, at) => {
      const position = {row, heads, at, column, isMarked: status !== undefined}
      const made = unitHtml(unit, position, {context, mentioned: concepts})
      concepts = union(concepts, made.concepts)
      return made.html
    })
    const list =
      heads === undefined
        ? `<div class="cells">${units.join('')}</div>`
        : `<dl class="cells">${units.join('')}</dl>`
    const html = `<div class="c c${column}" ${langAttributes(language)}${marked}><div class="x">${badges}${list}</div></div>`
    return {html, concepts}
  })
  const anchors = row.units.map((unit, at) => {
    const own = at === 0 ? '' : `<i id="${escaped(unit.key)}"></i>`
    return own + anchorsHtml(unit, context)
  })
  const address =
    number === undefined
      ? ''
      : ` data-p="${escaped(number)}"${citedAttribute(row, context.languages)}`
  const kind = line === 0 ? 'line heads' : 'line'
  const cells = columns.map(({html}) => html).join('')
  const html = `<div class="r ${kind} ${name}${changeClass(row)} d${Math.min(depth, 4)}" id="${escaped(key)}"${address}>${anchors.join('')}${cells}</div>`
  return {html, mentions: columns.map(({concepts}) => concepts)}
}

/** The status of a row that is untranslated or out of date as a whole: one badge says it for all its cells. */
function wholeStatus({units}: TableRow, column: number): CellStatus | undefined {
  const all = new Set(units.map(({cells}) => cells[column]?.status))
  const [only] = all
  return all.size === 1 && (only === 'missing' || only === 'stale') ? only : undefined
}

type UnitPosition = {
  readonly row: TableRow
  /** of the columns; absent for the head itself */
  readonly heads: TableRow | undefined
  readonly at: number
  readonly column: number
  /** whether the row says its status once */
  readonly isMarked: boolean
}

function unitHtml(
  unit: TableUnit,
  position: UnitPosition,
  {context, mentioned}: {readonly context: PageContext; readonly mentioned: ReadonlySet<string>},
): LinkedHtml {
  const {row, heads, at, column, isMarked} = position
  const cell = itemAt(unit.cells, column)
  const language = itemAt(context.languages, column)
  const {html: words, concepts} = linkedHtml(cell.inline, cellLinks(cell, mentioned, context))
  // The number of a row is its address.
  const isNumber = at === 0 && row.number !== undefined
  const text =
    isNumber && !words.includes('<a')
      ? `<a class="k" href="${anchor(row.key)}">${words}</a>`
      : words
  const marked =
    (isMarked ? '' : badge(cell, column, context)) +
    text +
    changesHtml(cell, language, context.source)
  const align = row.align[at]
  const aligned = align ? ` class="to-${align}"` : ''
  const foreign = cell.language.tag === language.tag ? '' : ` ${langAttributes(cell.language)}`
  if (!heads) return {html: `<div${aligned}${foreign}>${marked}</div>`, concepts}
  const head = heads.units[at]?.cells[column]
  const headWords = head ? escaped(inlineText(head.inline)) : '' // a row may be longer than the head
  return {html: `<div${aligned}><dt>${headWords}</dt><dd${foreign}>${marked}</dd></div>`, concepts}
}
