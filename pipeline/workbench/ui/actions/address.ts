import {storedValue, storeValue} from '../store/preferences.ts'
import type {TranslationRow} from '../../protocol/rows.ts'

/** What an address of the page names. */
export type PlaceOnPage = {
  readonly document: string
  readonly locale: string
  /** key of a row */
  readonly key?: string
  /** permanent identity of a unit of that row: it wins over the key after a renumbering */
  readonly uid?: string
}

const name = 'stele.place'

/** The place that a fragment names, as `#code-of-conduct/ru/p8-2@x7o2gg33j2ld`. */
export function placeNamed(hash: string): PlaceOnPage | undefined {
  const [document, locale, row] = hash.replace(/^#/u, '').split('/').map(decoded)
  if (!document || !locale) return undefined
  const [key, uid] = row?.split('@') ?? [] // an address may name a translation alone
  return {document, locale, ...(key ? {key} : {}), ...(uid ? {uid} : {})}
}

/** The fragment that names a place. */
export function fragmentOf({document, locale, key, uid}: PlaceOnPage): string {
  const row = key === undefined ? [] : [uid === undefined ? key : `${key}@${uid}`]
  return `#${[document, locale, ...row].map(encodeURIComponent).join('/').replaceAll('%40', '@')}`
}

/** The place of the last visit to this project. */
export function lastPlace(project: string): PlaceOnPage | undefined {
  const value = storedValue(`${name}/${project}`)
  return typeof value === 'string' ? placeNamed(value) : undefined
}

/** Keep the place, in the address and for the next visit. */
export function rememberPlace(project: string, place: PlaceOnPage): void {
  const fragment = fragmentOf(place)
  history.replaceState(null, '', `${location.pathname}${fragment}`)
  storeValue(`${name}/${project}`, fragment)
}

/** The row that a place names; undefined where it names none of these. */
export function rowAt(
  rows: readonly TranslationRow[],
  {key, uid}: PlaceOnPage,
): TranslationRow | undefined {
  return (
    (uid === undefined
      ? undefined
      : rows.find(({units}) => units.some((unit) => unit.uid === uid))) ??
    rows.find((row) => row.key === key || row.units.some((unit) => unit.key === key))
  )
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
