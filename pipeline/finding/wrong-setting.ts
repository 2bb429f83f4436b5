import type {Finding} from './finding.ts'
import {withFingerprint} from './fingerprint.ts'
import {startOf} from './place.ts'

/** An error of the configuration whose line is not known: what it says does not fit the project, its files or an edition. */
export function wrongSetting(message: string, hint: string): Finding {
  return withFingerprint({
    rule: 'configuration',
    severity: 'error',
    message,
    hint,
    place: startOf('pipeline.config.ts'),
  })
}
