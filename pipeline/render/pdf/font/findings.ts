import type {Finding} from '../../../finding/finding.ts'
import {withFingerprint} from '../../../finding/fingerprint.ts'
import {startOf} from '../../../finding/place.ts'
import type {FaceFile} from './face.ts'

const configuration = 'pipeline.config.ts'

/** A finding for the package of a language's face that is not installed. */
export function notInstalled(name: string): Finding {
  return withFingerprint({
    rule: 'font-missing',
    severity: 'warning',
    message: `The font package ${name} is not installed.`,
    hint: `Run: npm install ${name}`,
    place: startOf(configuration),
  })
}

/** A finding for a font file that is broken, of another format, or not to be embedded. */
export function unusable({file, package: name}: FaceFile, reason: string): Finding {
  return withFingerprint({
    rule: 'font-unusable',
    severity: 'error',
    message: `The font file ${file}${name === '' ? '' : ` of ${name}`} cannot be used: ${reason}.`,
    hint: 'Name another file or package under "languages.<tag>.fonts" in pipeline.config.ts.',
    place: startOf(configuration),
  })
}

/** A finding for a font file of which parts are not what they were when it was made. */
export function damagedFile({file}: FaceFile, tables: readonly string[]): Finding {
  return withFingerprint({
    rule: 'font-damaged',
    severity: 'warning',
    message: `The font file ${file} is damaged: its checksums do not fit (${tables.join(', ')}).`,
    hint: 'Get the file again, or look at every page: letters may be missing or misshapen.',
    place: startOf(configuration),
  })
}
