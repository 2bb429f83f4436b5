import type {Finding} from '../finding/finding.ts'
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
  for (const {catalog, translations} of after) {
    const old = earlier.get(catalog.document)
    for (const [locale, translation] of translations) {
      const oldEntries = old?.translations.get(locale)?.resource.entries
      const keys = new Set([...catalog.byKey.keys(), ...translation.resource.entries.keys()])
      for (const key of keys) {
        const sameSource = old?.catalog.byKey.get(key)?.hash === catalog.byKey.get(key)?.hash
        const sameText = oldEntries?.get(key)?.text === translation.resource.entries.get(key)?.text
        if (!old || !sameSource || !sameText) changed.add(nameOf(catalog.document, locale, key))
      }
    }
  }
  return changed
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
