import {printRoman, readRoman} from '../../../language/roman.ts'
import {latin, latinLetter} from '../../label/letters.ts'
import {lineColumn} from './depth.ts'
import type {Repair} from './repairs.ts'

/** A list that is open while lines are read: where it stands, how it counts, and its last number. */
export type CountingList = {
  readonly column: number
  readonly style: 'decimal' | 'letter' | 'capital' | 'roman' | 'capital roman'
  readonly value: number
  /** the last label as written */
  readonly written: string
}

/** No list is open. */
export const noLists: readonly CountingList[] = []

const labelled =
  /^(?<indent>[ \t]*)(?<label>#|\d{1,3}|[a-zA-Z]|[ivx]{1,5}|[IVX]{1,5})(?<close>[.)])[ \t]+\S/u

/** Labels that nearly every list of them begins with. */
const firsts: Readonly<Record<string, CountingList['style']>> = {
  a: 'letter',
  A: 'capital',
  i: 'roman',
  I: 'capital roman',
}

/** A line as it is read for labels that count on, and whether a blank line stands before it. */
type Line = {readonly start: number; readonly content: string; readonly isApart: boolean}

/**
 * Write out the labels that count on by themselves, as Pandoc's lists have them: `#.` is the next of its list, and
 * `i. i. i.` is i, ii, iii, as `1. 1. 1.` is in Markdown.
 *
 * @returns the lists that are open behind the line, and the change to it
 */
export function countOn(
  {start, content, isApart}: Line,
  lists: readonly CountingList[],
): {readonly lists: readonly CountingList[]; readonly repairs: readonly Repair[]} {
  const groups = labelled.exec(content)?.groups
  if (!groups) return {lists: isApart ? behindText(content, lists) : lists, repairs: []}
  const {indent = '', label = '', close = ''} = groups // the pattern has all three
  const column = lineColumn(indent, indent.length)
  const open = lists.filter((list) => list.column < column)
  const same = lists.find((list) => list.column === column)
  const list = isCounted(label, same)
    ? {...same, value: same.value + 1}
    : listFrom(label, column, same)
  const at = start + indent.length
  const insert = nameOf(list) + close
  const isWritten = label !== '#' && !isCounted(label, same)
  return {
    lists: [...open, list],
    repairs: isWritten ? [] : [{start: at, end: at + label.length + 1, insert, kind: 'mark'}],
  }
}

/** Whether a label stands for the next number of the list that is open at its column. */
const isCounted = (label: string, same: CountingList | undefined): same is CountingList =>
  same !== undefined && (label === '#' || (label === same.written && Object.hasOwn(firsts, label)))

/** The list that a label goes on with, or begins. */
function listFrom(label: string, column: number, same: CountingList | undefined): CountingList {
  if (/^[\d#]/u.test(label))
    return {column, style: 'decimal', value: label === '#' ? 1 : Number(label), written: label}
  // `i.` behind `h.` is a letter.
  const isNext = same && same.style !== 'decimal' && placeOf(label, same.style) === same.value + 1
  const own = firsts[label] ?? (/^\p{Lu}/u.test(label) ? 'capital' : 'letter') // the first was not seen
  const style = isNext ? same.style : own
  return {column, style, value: placeOf(label, style), written: label}
}

/** The place of a label in its list; 0 where it is none of that style. */
const placeOf = (label: string, style: CountingList['style']): number =>
  style.endsWith('roman')
    ? (readRoman(label) ?? 0) // no numeral
    : latin.indexOf(label.toLowerCase()) + 1

function nameOf({style, value}: CountingList): string {
  switch (style) {
    case 'decimal':
      return String(value)
    case 'letter':
      return latinLetter(value)
    case 'capital':
      return latinLetter(value).toUpperCase()
    case 'roman':
      return printRoman(value)
    case 'capital roman':
      return printRoman(value).toUpperCase()
  }
}

/** A paragraph of its own ends the lists that do not stand to its left. */
const behindText = (content: string, lists: readonly CountingList[]): readonly CountingList[] => {
  const column = lineColumn(content, content.search(/[^ \t]|$/u))
  return content.trim() === '' ? lists : lists.filter((list) => list.column < column)
}
