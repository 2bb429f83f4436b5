import type {Edition} from '../../../../edition/types.ts'
import {unitsIn} from '../../../../edition/cells.ts'
import {itemAt} from '../../../../finding/assert.ts'
import {numeralIn} from '../../../../language/numerals.ts'

/** Names of places, and what leads to them. */
export type EditionLinks = {
  /** name of the place where a unit stands in a language */
  readonly nameOf: (key: string, language: number) => string
  /** where a link leads: an address, or `#` and a place's name; undefined where nowhere */
  readonly target: (url: string, language: number) => string | undefined
  readonly noteMark: (identifier: string, language: number) => string
}

/** Addresses that a reader may follow from a file: no scripts. */
const safe = /^(?:https?:|mailto:|ftp:)/iu
const scheme = /^[a-z][a-z0-9+.-]*:/iu

/**
 * The places of an edition.
 *
 * @param isApart whether a unit stands in another place in each language: on another page, or below
 */
export function linksOf(edition: Edition, isApart: boolean): EditionLinks {
  const keys = rowsOfKeys(edition)
  const marks = new Map(
    edition.notes.map(({identifier, index}) => [identifier.toLowerCase(), index]),
  )
  const nameOf = (key: string, language: number): string =>
    isApart && language > 0 ? `${key}.${itemAt(edition.languages, language).tag}` : key
  const target = (url: string, language: number): string | undefined => {
    if (!url.startsWith('#')) return safe.test(url) || !scheme.test(url) ? url : undefined
    const name = decoded(url.slice(1))
    const key = keys.get(name) ?? edition.formerKeys.get(name)
    return key === undefined ? undefined : `#${nameOf(key, language)}`
  }
  return {
    nameOf,
    target,
    noteMark(identifier, language) {
      const index = marks.get(identifier.toLowerCase())
      const own = edition.languages[language]
      return index === undefined || !own ? identifier : numeralIn(own.language, index)
    },
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The key of the row that each unit is in: the cells of a table are where their row is. */
function rowsOfKeys({rows, notes}: Edition): ReadonlyMap<string, string> {
  return new Map(
    [...rows, ...notes].flatMap((row) =>
      'key' in row ? unitsIn(row).map(({key}) => [key, row.key] as const) : [],
    ),
  )
}
