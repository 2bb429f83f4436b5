import {timingSafeEqual} from 'node:crypto'

/** What a request says of where it is from. */
export type RequestOrigin = {
  readonly method: string
  /** of the address, without the query */
  readonly path: string
  readonly host: string | undefined
  readonly origin: string | undefined
  /** `Sec-Fetch-Site`: browsers say whether the page that asks is of this server */
  readonly site: string | undefined
  readonly cookie: string | undefined
  readonly authorization: string | undefined
  /** `token` of the query */
  readonly token: string | undefined
}

/** What the guard of a server knows. */
export type Gate = {readonly port: number; readonly token: string}

/** The name of the cookie that has the token. Cookies do not tell ports apart, so the name does. */
export const cookieName = (port: number): string => `stele-${port}`

/**
 * Whether a request may be answered: from this machine by its own name, from a page of this server, with the token.
 *
 * @returns the status of HTTP to refuse it with; undefined where it may
 */
export function refusalOf(request: RequestOrigin, gate: Gate): 401 | 403 | 405 | undefined {
  const {method, path, host, origin, site, token} = request
  const names = [`127.0.0.1:${gate.port}`, `localhost:${gate.port}`]
  // A page elsewhere that resolves its own name to this machine still says its own name here.
  if (host === undefined || !names.includes(host)) return 403
  if (origin !== undefined && origin !== `http://${host}`) return 403
  // Who knows the token may have it in a link: then a page of another site leads here.
  const isOpening = method === 'GET' && path === '/' && isSame(token ?? '', gate.token) // none
  if (!isOpening && site !== undefined && site !== 'same-origin' && site !== 'none') return 403
  if (!['GET', 'HEAD', 'POST'].includes(method)) return 405
  return isKnown(request, gate) ? undefined : 401
}

function isKnown({cookie, authorization, token}: RequestOrigin, gate: Gate): boolean {
  const bearer = /^Bearer (?<token>\S+)$/u.exec(authorization ?? '')?.groups?.['token'] // no header
  const cookies = (cookie ?? '').split(/;\s*/u) // no header
  const name = `${cookieName(gate.port)}=`
  const kept = cookies.find((one) => one.startsWith(name))?.slice(name.length)
  return [token, bearer, kept].some((one) => one !== undefined && isSame(one, gate.token))
}

/** Compared in a time that does not tell how much of it is right. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
