import {inlineText, parseInline} from '../document/inline/inline.ts'
import {printLabel} from '../document/label/print.ts'
import type {Inline, Label, Unit} from '../document/model/types.ts'
import type {Language} from '../language/model/types.ts'
import {statusOf} from '../locale/status.ts'
import type {Status, Translation} from '../locale/types.ts'
import {changesBetween} from '../locale/changes.ts'
import type {Address, Cell, CellStatus} from './types.ts'

/** One language of an edition; the source has no translation. */
export type Column = {
  readonly language: Language
  readonly translation?: Translation
}

/** What stands in a row: a unit, or a number without text of its own. */
export type Content = {readonly unit?: Unit; readonly label?: Label; readonly isCode?: boolean}

/** What cells are made from besides their content. */
export type CellInput = {
  readonly columns: readonly Column[]
  /** shown where a translation is missing */
  readonly source: Language
  readonly addresses: ReadonlyMap<string, Address>
}

/** The cells of one row, one for each column. */
export function cellsOf(content: Content, input: CellInput): readonly Cell[] {
  return input.columns.map((column) => cellOf(content, column, input))
}

/** The words that a cell of a unit shows: the translation's, or the source's where there is none. */
export function shownInline(unit: Unit, {translation}: Column): Inline {
  if (!translation) return unit.inline
  const {text, missing} = statusOf(unit, translation)
  return missing ? unit.inline : parseInline(text)
}

function cellOf(
  {unit, label, isCode}: Content,
  {language, translation}: Column,
  {source, addresses}: CellInput,
): Cell {
  const printed = label === undefined ? {} : {label: printLabel(label, language)}
  if (!translation || !unit) {
    const content = textOf(unit?.inline ?? [], unit?.text ?? '', isCode)
    return {
      language,
      ...printed,
      ...content,
      status: translation ? 'approved' : 'source',
      state: 'final',
      origin: 'human',
    }
  }
  const status = statusOf(unit, translation)
  const base = {
    state: status.state,
    origin: status.origin,
    status: cellStatus(status),
    ...printed,
  }
  if (base.status === 'missing')
    return {...base, language: source, ...textOf(unit.inline, unit.text, isCode)}
  const own = {...base, language}
  if (base.status === 'joined') return {...own, inline: [], ...joined(status, addresses)}
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

function joined({joinedInto}: Status, addresses: CellInput['addresses']): Pick<Cell, 'joinedInto'> {
  const address = joinedInto === undefined ? undefined : addresses.get(joinedInto)
  return address ? {joinedInto: address} : {}
}

/** For a stale cell: how the English differs from what the translation was made from. */
function changed(unit: Unit, {stale, record}: Status): Pick<Cell, 'changes'> {
  const english = record?.english
  if (!stale || english === undefined) return {}
  return {changes: changesBetween(inlineText(parseInline(english)), inlineText(unit.inline))}
}
