import {asConfigured} from '../../check/settings.ts'
import type {Settings} from '../../config/types.ts'
import type {Finding} from '../../finding/finding.ts'
import type {LoadedDocument} from '../../project/load.ts'

/** Renderers know units, not files: a finding about a text is placed where the text stands. */
function placed(finding: Finding, {catalog, translations}: LoadedDocument): Finding {
  const {key, locale} = finding
  if (key === undefined) return finding
  const translation = locale === undefined ? undefined : translations.get(locale)
  const place = translation?.resource.entries.get(key)?.place ?? catalog.byKey.get(key)?.place
  return place ? {...finding, place} : finding
}

/** Findings at their places, with the severities that the configuration sets. */
export function configured(
  findings: readonly Finding[],
  loaded: LoadedDocument,
  {check}: Settings,
): readonly Finding[] {
  return findings.flatMap(
    // None: the configuration switches the rule off.
    (finding) => asConfigured(placed(finding, loaded), check, loaded.document.id) ?? [],
  )
}
