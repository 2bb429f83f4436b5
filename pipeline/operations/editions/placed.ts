import type {Finding} from '../../finding/finding.ts'
import type {LoadedDocument} from '../../project/load.ts'

/** Renderers know units, not files: a finding about a text is placed where the text is. */
export function placed(finding: Finding, {catalog, translations}: LoadedDocument): Finding {
  const {key, locale} = finding
  if (key === undefined) return finding
  const translation = locale === undefined ? undefined : translations.get(locale)
  const place = translation?.resource.entries.get(key)?.place ?? catalog.byKey.get(key)?.place
  return place ? {...finding, place} : finding
}
