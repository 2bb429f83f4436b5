import {deserialize, serialize} from 'node:v8'
import type {Settings} from '../config/types.ts'
import {editionLanguageOf} from '../edition/language.ts'
import type {SiteDocument} from '../render/site/types.ts'

/** A language in place of its tables, which are most of what a site would keep of each document. */
type PackedLanguage = {readonly packedLanguage: string; readonly isConfigured: boolean}

type Languages = Pick<Settings, 'languages'>

/** What the site shows of a document as bytes, in which languages are their tags. */
export function packedSite(document: SiteDocument, {languages}: Languages): Uint8Array {
  return serialize(
    replaced(document, (value) => {
      if (!('autonym' in value) || !('tag' in value) || typeof value.tag !== 'string')
        return undefined
      const {tag} = value
      if (value === editionLanguageOf(tag)) return packed(tag, false)
      return value === editionLanguageOf(tag, languages[tag]) ? packed(tag, true) : undefined
    }),
  )
}

/** What `packedSite` made, with the same settings; undefined for other bytes. */
export function unpackedSite(bytes: Uint8Array, {languages}: Languages): SiteDocument | undefined {
  const found = replaced(deserialize(bytes), (value) => {
    if (!isPacked(value)) return undefined
    const {packedLanguage: tag, isConfigured} = value
    return editionLanguageOf(tag, isConfigured ? languages[tag] : undefined)
  })
  return isSiteDocument(found) ? found : undefined
}

const packed = (packedLanguage: string, isConfigured: boolean): PackedLanguage => ({
  packedLanguage,
  isConfigured,
})

const isPacked = (value: object): value is PackedLanguage => 'packedLanguage' in value

const isSiteDocument = (value: unknown): value is SiteDocument =>
  typeof value === 'object' && value !== null && 'edition' in value && 'editions' in value

/** Plain data with some of its objects replaced; what is one object in it stays one. */
function replaced(root: unknown, replace: (value: object) => object | undefined): unknown {
  const known = new Map<object, unknown>()
  const walk = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
    const before = known.get(value)
    if (before !== undefined) return before
    const made = replace(value) ?? inside(value) // most objects stay
    known.set(value, made)
    return made
  }
  const inside = (value: object): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (value instanceof Map)
      return new Map(
        Array.from(value, ([key, item]): [unknown, unknown] => [walk(key), walk(item)]),
      )
    if (value instanceof Set) return new Set(Array.from(value, walk))
    if (value instanceof RegExp) return value
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, walk(field)]))
  }
  return walk(root)
}
