/** How a command ended, told apart from how its findings read. */
export type Outcome =
  | {readonly kind: 'clean'}
  /** findings that fail, output out of date, or translations short of what is required */
  | {readonly kind: 'findings'}
  /** wrong usage, wrong configuration or input that cannot be read */
  | {readonly kind: 'unusable'}
  /** a fault of Stele itself */
  | {readonly kind: 'fault'}

const codes: Readonly<Record<Outcome['kind'], number>> = {
  clean: 0,
  findings: 1,
  unusable: 2,
  fault: 70,
}

/** The process's exit code for an outcome: 0 clean, 1 findings, 2 unusable input, 70 our own fault. */
export function exitCode(outcome: Outcome): number {
  return codes[outcome.kind]
}
