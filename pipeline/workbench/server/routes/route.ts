import type {z} from 'zod'
import type {Api} from '../../protocol.ts'
import {refusal, type Answered} from '../answer/answer.ts'
import type {Workbench} from '../state/workbench.ts'

/** One call of the API, whatever goes in and comes out. */
export type Route = {
  /** @param raw the query of a GET, or the JSON of a POST, of which nothing is known */
  readonly answer: (workbench: Workbench, raw: unknown) => Promise<Answered<unknown>>
}

/**
 * A call of the API.
 *
 * @param schema of what goes in; what does not fit is refusal
 */
export function route<Name extends keyof Api>(
  schema: z.ZodType<Api[Name]['input']>,
  answer: (
    workbench: Workbench,
    input: Api[Name]['input'],
  ) => Promise<Answered<Api[Name]['answer']>>,
): Route {
  return {
    answer: async (workbench, raw) => {
      const read = schema.safeParse(raw)
      if (read.success) return answer(workbench, read.data)
      const [issue] = read.error.issues
      const where = issue?.path.join('.') ?? '' // nothing is known of the place
      return refusal(
        400,
        `The call is not of the expected shape${where === '' ? '' : ` at ${where}`}`,
        issue?.message ?? 'See the types of the protocol', // zod always has an issue
      )
    },
  }
}

/** Calls of the API, by method and path. */
export type RouteTable<Name extends keyof Api> = Readonly<Record<Name, Route>>
