import type {Finding} from './finding.ts'

/** What an attempt returns: a value, with what there is to say of it, or the findings that keep it from one. */
export type Result<Value> =
  | {readonly ok: true; readonly value: Value; readonly findings: readonly Finding[]}
  | {readonly ok: false; readonly findings: readonly Finding[]}

/**
 * What an attempt returns that does not know the file, or has none: a value, or the problem that keeps it from
 * one. The caller, who knows where the value is, says so in a finding or on the terminal.
 */
export type Attempt<Value, Problem = string> =
  | {readonly ok: true; readonly value: Value}
  | {readonly ok: false; readonly problem: Problem}

/** What is wrong, and what to do: two sentences for people. */
export type Advice = {readonly message: string; readonly hint: string}

/** A value; findings say what is not as it should be all the same. */
export function success<Value>(value: Value, findings: readonly Finding[] = []): Result<Value> {
  return {ok: true, value, findings}
}

/** No value, for these findings; none where somebody else has reported them. */
export function failure(findings: readonly Finding[]): Result<never> {
  return {ok: false, findings}
}

/** No value, for this problem. */
export function problem<Problem>(what: Problem): Attempt<never, Problem> {
  return {ok: false, problem: what}
}
