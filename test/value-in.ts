import type {Attempt, Result} from '../pipeline/finding/result.ts'

/** The value of an attempt that must succeed; else the test fails with what kept it from one. */
export function valueIn<Value>(attempt: Result<Value> | Attempt<Value, unknown>): Value {
  if (attempt.ok) return attempt.value
  throw new Error(JSON.stringify('problem' in attempt ? attempt.problem : attempt.findings))
}
