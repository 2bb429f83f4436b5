import type {Finding} from '../finding/finding.ts'
import {withFingerprint} from '../finding/fingerprint.ts'
import {startOf} from '../finding/place.ts'

/**
 * The finding for a file that a call names and that is not there.
 *
 * @param file as the user named it
 */
export function noFile(file: string): Finding {
  return withFingerprint({
    rule: 'invalid-file',
    severity: 'error',
    message: `There is no file ${file}`,
    hint: 'Name an existing file; a relative path starts from the project folder',
    place: startOf(file),
  })
}
