import {problem, type Attempt} from '../../finding/result.ts'
import type {Call} from './command.ts'

/**
 * The port that a call names with `--port`.
 *
 * @returns 0 where any that is free will do
 */
export function portOf(call: Call, usual: number): Attempt<number> {
  const asked = call.option('port') ?? String(usual)
  const port = Number(asked)
  const isPort = Number.isInteger(port) && port >= 0 && port <= 65_535
  return isPort
    ? {ok: true, value: port}
    : problem(`--port takes a number from 0 to 65535, not ${asked}`)
}
