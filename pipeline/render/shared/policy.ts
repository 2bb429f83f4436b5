import {createHash} from 'node:crypto'

/** What a page holds that a security policy must know. */
export type PageContents = {
  readonly style: string
  /** scripts and data in script elements, each with its hash: browsers do not ask for data, validators do */
  readonly scripts: readonly string[]
  /** whether the page loads further scripts of its own site */
  readonly loads?: boolean
  /** whether the style holds fonts */
  readonly hasFonts: boolean
  /** whether browsers may keep the site */
  readonly isKept?: boolean
}

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * The security policy of a page: its own style and scripts, known by their hashes, pictures and fonts that it
 * holds itself, and nothing else.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
export function policyOf({style, scripts, loads, hasFonts, isKept}: PageContents): string {
  const allowed = [...scripts.map(hashOf), ...(loads === true ? ["'self'"] : [])]
  return [
    "default-src 'none'",
    ...(allowed.length === 0 ? [] : [`script-src ${allowed.join(' ')}`]),
    `style-src ${hashOf(style)}`,
    'img-src data:',
    ...(hasFonts ? ['font-src data:'] : []),
    ...(isKept === true ? ["manifest-src 'self'", "worker-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}
