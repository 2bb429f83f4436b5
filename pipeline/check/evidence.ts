import {hashOf} from '../document/model/hash.ts'
import type {Catalog} from '../document/model/types.ts'
import type {Finding} from '../finding/finding.ts'
import type {BoundTranslation} from '../locale/passage.ts'

/** A document with the translations that were checked. */
export type Checked = {
  readonly catalog: Catalog
  readonly translations: ReadonlyMap<string, BoundTranslation>
}

/** The texts that a finding was made from, as one hash of 16 hex digits; they changed where it did. */
export type Evidence = (finding: Finding) => string

/** The evidence of findings about these documents; of a finding without a unit, its message. */
export function evidenceOf(documents: readonly Checked[]): Evidence {
  const byDocument = new Map(documents.map((checked) => [checked.catalog.document, checked]))
  return ({document, locale, key, message}) => {
    const checked = byDocument.get(document ?? '') // a finding about no document has only its message
    if (!checked || key === undefined) return hashOf(message)
    const translation = locale === undefined ? undefined : checked.translations.get(locale)
    const english =
      translation?.passages.byKey.get(key)?.english ?? checked.catalog.byKey.get(key)?.text
    const text = translation?.resource.entries.get(key)?.text
    // A finding may be about a key without English, or without a text: what is absent is empty.
    return hashOf(`${english ?? ''}\u0001${text ?? ''}`)
  }
}
