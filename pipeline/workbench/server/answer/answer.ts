import type {Finding} from '../../../finding/finding.ts'
import {problem, type Attempt} from '../../../finding/result.ts'
import type {ApiProblem} from '../../protocol.ts'

/** Why a call is not answered, with the status of HTTP that says so. */
export type Refusal = ApiProblem & {readonly status: 400 | 404 | 409}

/** An answer, or why there is none. */
export type Answered<Value> = Attempt<Value, Refusal>

/** An answer. */
export function answered<Value>(value: Value): Answered<Value> {
  return {ok: true, value}
}

/** No answer. */
export function refusal(status: Refusal['status'], message: string, hint: string): Answered<never> {
  return problem({status, message, hint})
}

/** No answer, for what a finding says: files cannot be read or written. */
export function refusalFor(findings: readonly Finding[]): Answered<never> {
  return problem(refusalByFinding(findings))
}

/** Why there is no answer, as a finding says it. */
export function refusalByFinding([first]: readonly Finding[]): Refusal {
  if (!first)
    return {
      status: 409,
      message: 'The files of the project cannot be read',
      hint: 'Run stele check',
    }
  const {message, hint, place} = first
  return {status: 409, message: `${place.file}:${place.line}: ${message}`, hint}
}
