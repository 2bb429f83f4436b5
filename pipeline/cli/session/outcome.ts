import type {Finding} from '../../finding/finding.ts'

/** How a command ended, whatever its findings say. */
export type Outcome =
  | {readonly kind: 'clean'}
  /** findings that fail, output out of date, or translations short of what is required */
  | {readonly kind: 'findings'}
  /** a merge left conflicts. git runs a command that is not found with code 1 or 127, so that this code is its own */
  | {readonly kind: 'conflicts'}
  /** wrong usage, wrong configuration or input that cannot be read */
  | {readonly kind: 'unusable'}
  /** a file changed while the command worked on it, and nothing was written: it can be run again */
  | {readonly kind: 'overtaken'; readonly file: string}
  /** a fault of Stele itself */
  | {readonly kind: 'fault'}

const codes: Readonly<Record<Outcome['kind'], number>> = {
  clean: 0,
  findings: 1,
  conflicts: 3,
  unusable: 2,
  overtaken: 2,
  fault: 70,
}

/** The process's exit code for an outcome: 0 clean, 1 findings, 2 unusable input, 3 conflicts of a merge, 70 our own fault. */
export function exitCode(outcome: Outcome): number {
  return codes[outcome.kind]
}

/** How a command ends whose changes could not be written; undefined where they could. */
export function outcomeOfFailures(failures: readonly Finding[]): Outcome | undefined {
  const [first] = failures
  if (!first) return undefined
  return first.rule === 'overtaken'
    ? {kind: 'overtaken', file: first.place.file}
    : {kind: 'unusable'}
}
