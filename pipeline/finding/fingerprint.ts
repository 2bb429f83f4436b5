import {createHash} from 'node:crypto'
import type {Finding} from './finding.ts'
import {categoryOf} from './rules.ts'

/**
 * Complete a finding with the category of its rule and with a fingerprint of rule, document, locale, unit and what was found.
 *
 * @param finding the finding; its unit is named by `uid`, else by `key`, else by its file
 * @param fact what was found, in a form that does not change with the wording of the message
 *   or its line; defaults to the message
 * @returns the finding with 16 hex digits that stay the same when lines move
 */
export function withFingerprint(
  finding: Omit<Finding, 'fingerprint' | 'category'>,
  fact?: string,
): Finding {
  const unit = finding.uid ?? finding.key ?? finding.place.file
  const parts = [
    finding.rule,
    finding.document ?? '', // about no document
    finding.locale ?? '', // about no locale
    unit,
    fact ?? finding.message,
  ]
  const fingerprint = createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 16)
  return {...finding, category: categoryOf(finding.rule), fingerprint}
}
