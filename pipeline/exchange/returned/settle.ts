import {alignedTable, hasSameWords, resolved, codeTableOf} from '../codes/resolve.ts'
import type {ReturnedUnit} from '../model/types.ts'

/** A unit that came back, with the codes of both texts as Markdown. */
export type SettledUnit = Omit<ReturnedUnit, 'inline'> & {
  /** codes of the translation that nothing explains; they are left out of it */
  readonly unknownCodes: readonly string[]
}

/**
 * Give the codes of a unit the Markdown of the English that it translates.
 *
 * @param english the texts that the unit may have been made from, today's first
 */
export function settled({inline, ...item}: ReturnedUnit, english: readonly string[]): SettledUnit {
  if (!inline) return {...item, unknownCodes: []}
  const own = codeTableOf(inline.source, inline.target)
  for (const text of english) {
    const table = alignedTable(inline.source, text)
    if (!table) continue
    const {markdown, unknown} = resolved(inline.target, table, own)
    return {...item, source: text, target: markdown, unknownCodes: unknown}
  }
  const source = english.find((text) => hasSameWords(inline.source, text))
  const {markdown, unknown} = resolved(inline.target, own)
  return {
    ...item,
    ...(source === undefined ? {} : {source}),
    target: markdown,
    unknownCodes: unknown,
  }
}

/** Whether a unit shows an English text, codes in the tool's own form or dropped. */
export function shows({source, inline}: ReturnedUnit, english: string): boolean {
  if (inline) return hasSameWords(inline.source, english)
  return source !== undefined && even(source) === even(english)
}

const even = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim().normalize('NFC')
