import type {Finding} from '../../../finding/finding.ts'
import type {ProjectFinding} from '../../protocol/project.ts'

/** A finding as the page shows it beside no row. */
export function projectFinding(finding: Finding): ProjectFinding {
  const {rule, severity, message, hint, place, document, locale, key, number} = finding
  return {
    rule,
    severity,
    message,
    hint,
    file: place.file,
    line: place.line,
    ...(document === undefined ? {} : {document}),
    ...(locale === undefined ? {} : {locale}),
    ...(key === undefined ? {} : {key}),
    ...(number === undefined ? {} : {number}),
  }
}
