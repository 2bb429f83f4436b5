import {hashOf} from '../document/model/hash.ts'
import type {Catalog} from '../document/model/types.ts'
import type {Finding} from '../finding/finding.ts'
import type {Translation} from '../locale/types.ts'

/** A document with the translations that were checked. */
export type Checked = {
  readonly catalog: Catalog
  readonly translations: ReadonlyMap<string, Translation>
}

/** The texts that a finding was made from, as one hash of 16 hex digits; they changed where it did. */
export type Evidence = (finding: Finding) => string

/** The evidence of findings about these documents; of a finding without a unit, its message. */
export function evidenceOf(documents: readonly Checked[]): Evidence {
  const byDocument = new Map(documents.map((checked) => [checked.catalog.document, checked]))
  return ({document, locale, key, message}) => {
    const checked = byDocument.get(document ?? '')
    if (!checked || key === undefined) return hashOf(message)
    const source = checked.catalog.byKey.get(key)?.text ?? ''
    const entries = checked.translations.get(locale ?? '')?.resource.entries
    return hashOf(`${source}\u0001${entries?.get(key)?.text ?? ''}`)
  }
}
