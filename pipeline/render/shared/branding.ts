import type {PageColours, SiteLink} from '../../config/html.ts'
import {escaped} from './markup.ts'

/** What a publisher adds to every page. Pictures and fonts are `data:` addresses: pages load nothing. */
export type Branding = {
  readonly logo?: string
  readonly icon?: string
  /** CSS behind that of the page; may be empty */
  readonly style: string
  /** whether the style holds fonts */
  readonly hasFonts: boolean
  readonly header: readonly SiteLink[]
  readonly footer: readonly SiteLink[]
  /** as the configuration has them; absent where it has none */
  readonly colours?: PageColours
  /** whether browsers may keep the site, to be read without a network */
  readonly isKept: boolean
}

/** The mark of a site that has none of its own: a stone with lines of text, as a `data:` address. */
const siteIcon: string = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#7a2e1d" d="M6 30V12a10 10 0 0 1 20 0v18z"/><path stroke="#fdfcf9" stroke-width="2" d="M10 13h5M17 13h5M10 18h5M17 18h5M10 23h5M17 23h5"/></svg>',
)}`

/** Pages as they are without a publisher's additions. */
export const plainBranding: Branding = {
  style: '',
  hasFonts: false,
  header: [],
  footer: [],
  isKept: false,
}

/** The icon of browser tabs. */
export function iconHtml({icon}: Branding): string {
  // Without an icon of its own a site has the mark of all.
  return `<link rel="icon" href="${escaped(icon ?? siteIcon)}">`
}

/**
 * The attribute of a page that tells the script where the site is, where browsers may keep it.
 *
 * @param up the way from the page to the root of the site
 */
export function siteAttribute({isKept}: Branding, up: string): string {
  return isKept ? ` data-site="${escaped(up === '' ? './' : up)}"` : ''
}

/** The logo beside the publisher's name, which says what it shows; empty where there is none. */
export function logoHtml({logo}: Branding): string {
  return logo === undefined ? '' : `<img class="logo" src="${escaped(logo)}" alt="">`
}

/**
 * Links of a publisher, one after the other.
 *
 * @param up the way from the page to the root of the site
 */
export function linksHtml(links: readonly SiteLink[], up: string): string {
  return links
    .map(({name, href}) => {
      const isOwn = /^[a-z0-9-]+\.html$/u.test(href)
      return `<a href="${escaped(isOwn ? up + href : href)}">${escaped(name)}</a>`
    })
    .join(' ')
}
