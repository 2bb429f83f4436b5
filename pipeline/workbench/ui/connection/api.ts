import type {Api, ApiProblem} from '../../protocol.ts'

/** Why a call failed: what the server said, or that it did not answer (`status` 0). */
export class CallFailure extends Error {
  override readonly name = 'CallFailure'
  readonly status: number
  readonly hint: string

  /** @param status HTTP status; 0 where no answer came */
  constructor(status: number, message: string, hint: string) {
    super(message)
    this.status = status
    this.hint = hint
  }
}

/**
 * Call the workbench's server.
 *
 * @param name method and path
 * @param input query of a GET, JSON body of a POST
 * @throws CallFailure where the answer is not 200, or none came
 */
export async function call<Name extends keyof Api>(
  name: Name,
  input: Api[Name]['input'],
): Promise<Api[Name]['answer']> {
  const [method = 'GET', path = '/'] = name.split(' ')
  const response = await answered(method === 'GET' ? get(path, input) : post(path, input))
  const value: unknown = await response.json().catch(() => undefined)
  if (response.ok && isAnswer(name, value)) return value
  const {message, hint} = isProblem(value) ? value : {message: response.statusText, hint: ''}
  throw new CallFailure(response.status, message, hint)
}

/** Address of a file to download in a format of a translation tool. */
export function exportAddress(document: string, locale: string, format: string): string {
  return `/api/export?${new URLSearchParams({document, locale, format}).toString()}`
}

async function get(path: string, input: object): Promise<Response> {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(input)) {
    if (typeof value === 'string') query.set(key, value)
  }
  return fetch(query.size > 0 ? `${path}?${query.toString()}` : path)
}

async function post(path: string, input: object): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify(input),
  })
}

async function answered(waiting: Promise<Response>): Promise<Response> {
  try {
    return await waiting
  } catch (error) {
    throw new CallFailure(0, error instanceof Error ? error.message : String(error), '')
  }
}

// Server and page are of one package: what comes back with 200 has the type of the contract.
function isAnswer<Name extends keyof Api>(
  _name: Name,
  value: unknown,
): value is Api[Name]['answer'] {
  return typeof value === 'object' && value !== null
}

function isProblem(value: unknown): value is ApiProblem {
  return typeof value === 'object' && value !== null && 'message' in value && 'hint' in value
}
