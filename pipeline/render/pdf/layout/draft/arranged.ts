import {itemAt} from '../../../../finding/assert.ts'
import type {RowName, RunningNames} from '../model/box.ts'
import type {DraftContext} from './draft-context.ts'
import type {RowBrackets} from './brackets.ts'
import type {RowStyle} from './row-style.ts'
import type {CellDraft, RowDraft} from './types.ts'

/** What the languages of a row share. */
export type Shared = Pick<RowDraft, 'names' | 'before' | 'keepWithNext' | 'bookmarks'> & {
  readonly rowStyle: RowStyle
  readonly running: RunningNames | undefined
  /** languages one below the other need no bracket: another language stands between the rows */
  readonly brackets?: RowBrackets | undefined
}

/** Cells side by side in one row, or one below the other. */
export function arrangedRows(
  cells: readonly CellDraft[],
  given: Shared,
  {arrangement, languages, shape}: DraftContext,
): readonly RowDraft[] {
  const {rowStyle, before, names, keepWithNext, bookmarks, running, brackets} = given
  const shown = {
    ...(running === undefined ? {} : {running: [running]}),
    ...(rowStyle.opensPage === true ? {opensPage: true} : {}),
    ...(rowStyle.isMarginal === true ? {isMarginal: true} : {}),
  }
  const apparatus = rowStyle.isApparatus === true ? {isApparatus: true} : {}
  if (!arrangement.isStacked)
    return [
      {
        cells,
        languages: languages.map(({index}) => index),
        names,
        leadings: languages.map(({leading}) => leading * rowStyle.leading),
        before,
        keepWithNext,
        holds: 0,
        bookmarks,
        ...shown,
        ...apparatus,
        ...(brackets ? {brackets} : {}),
      },
    ]
  return cells.map((cell, index) => ({
    cells: [cell],
    languages: [index],
    names: names.filter((_, at) => at === index).map(({name}) => ({name, column: 0})),
    leadings: [itemAt(languages, index).leading * rowStyle.leading],
    before:
      index === 0
        ? before + shape.leading * 0.35
        : shape.leading * (rowStyle.betweenLanguages ?? 0.18), // close in most rows
    // The languages of a heading stay together, and with what follows.
    keepWithNext,
    holds: cells.length - 1 - index,
    bookmarks: index === 0 ? bookmarks : [],
    ...(index === 0 ? shown : {}),
    ...apparatus,
  }))
}

/** Names by which a row can be reached, one for each language where each stands in its own place. */
export function namesOf(
  key: string,
  {links, arrangement, languages}: DraftContext,
): readonly RowName[] {
  const names = languages.map(({index}) => ({
    name: links.nameOf(key, index),
    column: itemAt(arrangement.columnOf, index),
  }))
  return names.filter(({name}, index) => names.findIndex((other) => other.name === name) === index)
}
