import type {Edition} from '../../../../edition/types.ts'
import {itemAt} from '../../../../finding/assert.ts'
import type {Language} from '../../../../language/model/types.ts'
import {numeralIn} from '../../../../language/numerals.ts'
import {referencesIn} from '../../../../language/references.ts'
import type {TextStyle} from '../../text/model/types.ts'
import type {TaggedRun} from '../model/frame.ts'
import {tagOf} from '../model/tagger.ts'

/** Where a text with references stands. */
export type LinkContext = {
  /** of the column */
  readonly language: number
  /** of the words, whose references are read */
  readonly spoken: Language
  /** key of the unit, which no reference of its own text leads to */
  readonly own: string
}

/** Names of places, and what leads to them. */
export type EditionLinks = {
  /** name of the place where a unit stands in a language */
  readonly nameOf: (key: string, language: number) => string
  /** where a link leads: an address, or `#` and a place's name; undefined where nowhere */
  readonly target: (url: string, language: number) => string | undefined
  readonly noteMark: (identifier: string, language: number) => string
  /** text with its references to numbered points as links */
  readonly linked: (text: string, style: TextStyle, context: LinkContext) => readonly TaggedRun[]
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
  const keys = keysOf(edition)
  const numbered = numbersOf(edition)
  const marks = new Map(
    edition.notes.map(({identifier, index}) => [identifier.toLowerCase(), index]),
  )
  const nameOf = (key: string, language: number): string =>
    isApart && language > 0 ? `${key}.${itemAt(edition.languages, language).tag}` : key
  const target = (url: string, language: number): string | undefined => {
    if (!url.startsWith('#')) return safe.test(url) || !scheme.test(url) ? url : undefined
    const name = decoded(url.slice(1))
    const key = keys.has(name) ? name : edition.formerKeys.get(name)
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
    linked(text, style, {language, spoken, own}) {
      if (numbered.size === 0) return [{text, style}]
      const references = referencesIn(text, spoken)
      const runs: TaggedRun[] = []
      let from = 0
      for (const {sort, number, start, end} of references) {
        const key = numbered.get(`${sort} ${number}`) ?? numbered.get(number)
        if (key === undefined || key === own || start < from) continue
        if (start > from) runs.push({text: text.slice(from, start), style})
        const link = `#${nameOf(key, language)}`
        runs.push({text: text.slice(start, end), style, link, tag: tagOf('Link', [])})
        from = end
      }
      if (from < text.length) runs.push({text: text.slice(from), style})
      return runs
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

function keysOf({rows, notes}: Edition): ReadonlySet<string> {
  return new Set([...rows, ...notes].flatMap((row) => ('key' in row ? [row.key] : [])))
}

/**
 * Keys by number, and by what the number counts where a heading says so; numbers that two places
 * bear lead nowhere.
 */
function numbersOf({rows}: Edition): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>()
  for (const row of rows) {
    if (!('number' in row)) continue
    const number = row.number.toLowerCase()
    const sort = row.kind === 'heading' ? row.label?.sort : 'point'
    const names =
      sort === undefined
        ? [number]
        : sort === 'point'
          ? [number, `point ${number}`]
          : [`${sort} ${number}`]
    for (const name of names) found.set(name, found.has(name) ? undefined : row.key)
  }
  return found
}
