import {commonStyle, packedStyle} from '../shared/base-style.ts'
import {iconHtml, linksHtml, logoHtml, siteAttribute} from '../shared/branding.ts'
import {policyOf} from '../shared/policy.ts'
import {escaped, langAttributes, wordHtml} from '../shared/markup.ts'
import {siteStyle} from './style.ts'
import type {Site} from './types.ts'

/** What a page of the site holds. */
export type SitePage = {
  readonly title: string
  /** path below the output folder */
  readonly path: string
  /** HTML of the main part */
  readonly body: string
  /** further elements of the head */
  readonly head?: string
  /** scripts and data, in their order; the page may load scripts of the site where `loads` is set */
  readonly scripts?: readonly {
    readonly text: string
    readonly type?: string
    readonly id?: string
  }[]
  readonly loads?: boolean
  /** absolute address of the page that stands for this one, where it is another */
  readonly canonical?: string
}

const siteSheet = commonStyle + packedStyle(siteStyle)

/** The way from a page back to the root of the site. */
export const wayUp = (path: string): string => '../'.repeat(path.split('/').length - 1)

/** A page of the site: head with a security policy computed over what the page holds, navigation, foot. */
export function siteHtml(page: SitePage, site: Site): string {
  const {speech, publisher, address, branding} = site
  const {offline} = site
  // Most pages run nothing.
  const own = page.scripts ?? []
  const scripts = offline === undefined ? own : [...own, {text: offline}]
  const style = `${siteSheet}\n${branding.style}`.trim()
  const policy = policyOf({
    style,
    scripts: scripts.map(({text}) => text),
    loads: page.loads === true,
    hasFonts: branding.hasFonts,
    isKept: branding.isKept,
  })
  const title = publisher === undefined ? page.title : `${page.title} · ${publisher}`
  const standing =
    page.canonical ?? (address === undefined ? undefined : addressIn(address, page.path))
  const canonical =
    standing === undefined ? '' : `<link rel="canonical" href="${escaped(standing)}">\n`
  // Most pages have nothing more to say of themselves.
  const more = page.head ?? ''
  return `<!doctype html>
<html ${langAttributes(speech)}${siteAttribute(branding, wayUp(page.path))}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<meta name="generator" content="Stele">
<meta name="color-scheme" content="light dark">
${iconHtml(branding)}
${canonical}${more}<style>${style}</style>
</head>
<body>
${navigationHtml(page, site)}
<main>
${page.body}
</main>
${footHtml(page, site)}${scripts.map(scriptHtml).join('\n')}
</body>
</html>
`
}

function scriptHtml({
  text,
  type,
  id,
}: {
  readonly text: string
  readonly type?: string
  readonly id?: string
}): string {
  const attributes = `${type === undefined ? '' : ` type="${type}"`}${id === undefined ? '' : ` id="${id}"`}`
  return `<script${attributes}>${text}</script>`
}

/** The absolute address of a path below the site. */
export function addressIn(address: string, path: string): string {
  const name = path === 'index.html' ? '' : path.replace(/\/index\.html$/u, '/')
  return new URL(name.split('/').map(encodeURIComponent).join('/'), address).href
}

function navigationHtml({path}: SitePage, {speech, publisher, glossary, branding}: Site): string {
  const up = wayUp(path)
  const entries: readonly (readonly [file: string, word: string])[] = [
    ['index.html', 'documents'],
    ...(glossary.length > 0 ? [['glossary.html', 'glossary'] as const] : []),
    ['progress.html', 'translationStatus'],
  ]
  const links = entries.map(
    ([file, word]) =>
      `<a href="${up}${file}"${file === path ? ' aria-current="page"' : ''}>${wordHtml(word, speech)}</a>`,
  )
  const name = publisher === undefined ? '' : escaped(publisher)
  const shown = logoHtml(branding) + name
  // A logo alone says nothing to those who do not see it.
  const label =
    name === '' ? ` aria-label="${escaped(speech.words['home'] ?? 'All documents')}"` : ''
  const home =
    shown === '' ? '' : `<a class="publisher" href="${up}index.html"${label}>${shown}</a>`
  return `<header>${home}<nav>${links.join(' ')} ${linksHtml(branding.header, up)}</nav></header>`
}

function footHtml({path}: SitePage, {branding}: Site): string {
  const {footer} = branding
  return footer.length === 0 ? '' : `<footer>${linksHtml(footer, wayUp(path))}</footer>\n`
}
