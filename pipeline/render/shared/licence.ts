import {present} from '../../finding/assert.ts'
import {escaped} from './markup.ts'

/**
 * The address of a licence's text: of a Creative Commons licence by its SPDX identifier, or the licence where
 * it is an address itself; undefined where neither is so.
 *
 * @see https://spdx.org/licenses/
 */
export function licenceAddress(licence: string): string | undefined {
  if (/^https?:\/\/[^\s"'<>]+$/u.test(licence)) return licence
  if (/^CC0-1\.0$/u.test(licence)) return 'https://creativecommons.org/publicdomain/zero/1.0/'
  const found = /^CC-(?<kind>BY(?:-NC)?(?:-SA|-ND)?)-(?<version>[1-4]\.\d)$/u.exec(licence)?.groups
  if (!found) return undefined
  const [kind, version] = [valueAt(found, 'kind'), valueAt(found, 'version')]
  return `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`
}

const valueAt = (groups: Readonly<Record<string, string>>, name: string): string =>
  present(groups[name], 'a group of a pattern')

/** A licence as HTML: a link where its text has an address. */
export function licenceHtml(licence: string): string {
  const href = licenceAddress(licence)
  const name = `<bdi>${escaped(licence)}</bdi>`
  return href === undefined ? name : `<a rel="license" href="${escaped(href)}">${name}</a>`
}
