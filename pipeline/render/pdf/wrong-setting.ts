import type {Finding} from '../../finding/finding.ts'
import {withFingerprint} from '../../finding/fingerprint.ts'
import {startOf} from '../../finding/place.ts'

/** An error for a setting whose fault only shows with the edition or with the file that it names. */
export function wrongSetting(message: string, hint: string): Finding {
  return withFingerprint({
    rule: 'configuration',
    severity: 'error',
    message,
    hint,
    place: startOf('pipeline.config.ts'),
  })
}
