import {
  baselineOf,
  printBaseline,
  readBaseline,
  type BaselineAcceptance,
  type Baseline,
} from '../../check/baseline.ts'
import type {FilePath, Files} from '../../files/files.ts'
import type {Finding} from '../../finding/finding.ts'
import {failure, success, type Result} from '../../finding/result.ts'
import {withFingerprint} from '../../finding/fingerprint.ts'
import {startOf} from '../../finding/place.ts'
import type {CheckedProject} from './project.ts'

/**
 * Read a baseline from the project folder.
 *
 * @param mayBeAbsent whether an absent file is an empty baseline or a finding
 * @returns findings where it cannot be read; then nothing is accepted, and nothing may overwrite it
 */
export async function loadBaseline(
  files: Files,
  file: FilePath,
  mayBeAbsent: boolean,
): Promise<Result<Baseline>> {
  const read = await files.read(file)
  switch (read.kind) {
    case 'text':
      return readBaseline(read.text, file)
    case 'unreadable':
      return failure([read.finding])
    case 'absent':
      return mayBeAbsent ? success([]) : failure([absent(file)])
  }
}

/**
 * Write the findings of today as the baseline.
 *
 * @returns how many findings it accepts now, or a finding where it could not be written
 */
export async function writeBaseline(
  files: Files,
  file: FilePath,
  {findings, evidence}: CheckedProject,
  acceptance: BaselineAcceptance,
): Promise<Result<number>> {
  const baseline = baselineOf(findings, evidence, acceptance)
  const failures = await files.apply(new Map([[file, printBaseline(baseline)]]))
  return failures.length === 0 ? success(baseline.length) : failure(failures)
}

function absent(file: FilePath): Finding {
  return withFingerprint({
    rule: 'invalid-file',
    severity: 'error',
    message: `The baseline ${file} does not exist`,
    hint: 'Write it from the findings of today with --update-baseline',
    place: startOf(file),
  })
}
