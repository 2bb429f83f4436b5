/** How a command ended, told apart from how its findings read. */
export type Outcome =
  | {readonly kind: 'clean'}
  /** findings that fail, output out of date, or translations short of what is required */
  | {readonly kind: 'findings'}
  /** a merge left conflicts. git runs a command that is not found with code 1 or 127, so that this code is its own */
  | {readonly kind: 'conflicts'}
  /** wrong usage, wrong configuration or input that cannot be read */
  | {readonly kind: 'unusable'}
  /** a fault of Stele itself */
  | {readonly kind: 'fault'}

const codes: Readonly<Record<Outcome['kind'], number>> = {
  clean: 0,
  findings: 1,
  conflicts: 3,
  unusable: 2,
  fault: 70,
}

/** The process's exit code for an outcome: 0 clean, 1 findings, 2 unusable input, 3 conflicts of a merge, 70 our own fault. */
export function exitCode(outcome: Outcome): number {
  return codes[outcome.kind]
}
