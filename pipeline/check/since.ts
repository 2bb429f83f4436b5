import type {Finding} from '../finding/finding.ts'
import type {BoundTranslation} from '../locale/passage.ts'
import type {Checked} from './evidence.ts'

/** Names of units in languages that changed; see `changedSince`. */
export type ChangedUnits = ReadonlySet<string>

const nameOf = (document: string, locale: string, key: string): string =>
  `${document}\u0000${locale}\u0000${key}`

/**
 * The units whose English or whose translation differs from an earlier version of the project, and
 * those that are new. A unit is known again by its key.
 */
export function changedSince(before: readonly Checked[], after: readonly Checked[]): ChangedUnits {
  const earlier = new Map(before.map((checked) => [checked.catalog.document, checked]))
  const changed = new Set<string>()
  for (const {catalog, translations} of after)
    for (const [locale, translation] of translations) {
      const old = earlier.get(catalog.document)?.translations.get(locale)
      const keys = new Set([...catalog.byKey.keys(), ...translation.resource.entries.keys()])
      for (const key of keys)
        if (!old || textsAt(key, old) !== textsAt(key, translation))
          changed.add(nameOf(catalog.document, locale, key))
    }
  return changed
}

/** The English and the texts that findings about a key are made from; absent texts are told from empty ones. */
function textsAt(key: string, {passages, resource}: BoundTranslation): string {
  const passage = passages.byKey.get(key)
  return JSON.stringify([passage?.source, passage?.text, resource.entries.get(key)?.text])
}

/** The findings about changed units; those about no unit (a broken file, the configuration) stay. */
export function onlyChanged(
  findings: readonly Finding[],
  changed: ChangedUnits,
): readonly Finding[] {
  return findings.filter(
    ({document, locale, key}) =>
      document === undefined ||
      locale === undefined ||
      key === undefined ||
      changed.has(nameOf(document, locale, key)),
  )
}
