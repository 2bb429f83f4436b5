import type {Finding} from '../../finding/finding.ts'
import {startOf} from '../../finding/place.ts'
import type {LoadedDocument} from '../../project/load.ts'

/** Renderers know units, not files: a finding about a text is placed where the text is. */
export function placed(
  finding: Finding,
  {document, catalog, translations}: LoadedDocument,
): Finding {
  const {key, locale, setting} = finding
  if (setting) return finding
  const translation = locale === undefined ? undefined : translations.get(locale)
  const ofText =
    key === undefined
      ? undefined
      : (translation?.resource.entries.get(key)?.place ?? catalog.byKey.get(key)?.place)
  // What is about no unit is about the whole document.
  return {...finding, place: ofText ?? startOf(document.file)}
}
