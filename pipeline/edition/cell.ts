import {inlineText, parseInline} from '../document/inline/inline.ts'
import {printLabel} from '../document/label/print.ts'
import type {Inline, Key, Label, Unit} from '../document/model/types.ts'
import {keyOf} from '../document/model/brand.ts'
import type {Language} from '../language/model/types.ts'
import {statusOf} from '../locale/status.ts'
import type {Status, Translation} from '../locale/types.ts'
import {changesBetween} from '../locale/changes.ts'
import type {Cell, CellStatus} from './types.ts'

/** One language of an edition; the source has no translation. */
export type Column = {
  readonly locale: string
  readonly language: Language
  readonly translation?: Translation
}

/** What stands in a row: a unit, or a number without text of its own. */
export type Content = {readonly unit?: Unit; readonly label?: Label; readonly isCode?: boolean}

/** The cells of one row, one for each column. */
export function cellsOf(
  content: Content,
  columns: readonly Column[],
  source: Language,
): readonly Cell[] {
  return columns.map((column) => cellOf(content, column, source))
}

function cellOf(
  {unit, label, isCode}: Content,
  {locale, language, translation}: Column,
  source: Language,
): Cell {
  const printed = label === undefined ? {} : {label: printLabel(label, language)}
  if (!translation || !unit) {
    const own = {language: language.tag, direction: language.direction, ...printed}
    const content = textOf(unit?.inline ?? [], unit?.text ?? '', isCode)
    return {
      locale,
      ...own,
      ...content,
      status: translation ? 'approved' : 'source',
      state: 'final',
      origin: 'human',
    }
  }
  const status = statusOf(unit, translation)
  const base = {
    locale,
    state: status.state,
    origin: status.origin,
    status: cellStatus(status),
    ...printed,
  }
  if (base.status === 'missing')
    return {
      ...base,
      language: source.tag,
      direction: source.direction,
      ...textOf(unit.inline, unit.text, isCode),
    }
  const own = {...base, language: language.tag, direction: language.direction}
  if (base.status === 'joined') return {...own, inline: [], ...joined(status)}
  const inline = isCode ? [] : parseInline(status.text)
  return {...own, ...textOf(inline, status.text, isCode), ...changed(unit, status)}
}

function textOf(
  inline: Inline,
  text: string,
  isCode: boolean | undefined,
): Pick<Cell, 'inline' | 'code'> {
  return isCode ? {inline: [], code: text} : {inline}
}

function cellStatus({missing, joinedInto, stale, state, origin}: Status): CellStatus {
  if (missing) return joinedInto === undefined ? 'missing' : 'joined'
  if (stale) return 'stale'
  if (state === 'reviewed' || state === 'final') return 'approved'
  return origin === 'machine' ? 'machine' : 'draft'
}

function joined({joinedInto}: Status): {readonly joinedInto?: Key} {
  return joinedInto === undefined ? {} : {joinedInto: keyOf(joinedInto)}
}

/** For a stale cell: how the English differs from what the translation was made from. */
function changed(unit: Unit, {stale, record}: Status): Pick<Cell, 'changes'> {
  const english = record?.english
  if (!stale || english === undefined) return {}
  return {changes: changesBetween(inlineText(parseInline(english)), inlineText(unit.inline))}
}
