import {createHash} from 'node:crypto'
import {commonStyle, packedStyle} from '../shared/base-style.ts'
import {siteIcon} from '../shared/icon.ts'
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
}

const style = commonStyle + packedStyle(siteStyle)

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The way from a page back to the root of the site. */
export const wayUp = (path: string): string => '../'.repeat(path.split('/').length - 1)

/** A page of the site: head with a security policy computed over what the page holds, navigation, foot. */
export function siteHtml(page: SitePage, site: Site): string {
  const {speech, publisher, address} = site
  // Most pages run nothing.
  const scripts = page.scripts ?? []
  const allowed = [
    ...scripts.map(({text}) => hashOf(text)),
    ...(page.loads === true ? ["'self'"] : []),
  ]
  const policy = [
    "default-src 'none'",
    ...(allowed.length === 0 ? [] : [`script-src ${allowed.join(' ')}`]),
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const title = publisher === undefined ? page.title : `${page.title} · ${publisher}`
  const own = address === undefined ? undefined : addressIn(address, page.path)
  const canonical = own === undefined ? '' : `<link rel="canonical" href="${escaped(own)}">\n`
  // Most pages have nothing more to say of themselves.
  const more = page.head ?? ''
  return `<!doctype html>
<html ${langAttributes(speech)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<meta name="generator" content="Stele">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${siteIcon}">
${canonical}${more}<style>${style}</style>
</head>
<body>
${navigationHtml(page, site)}
<main>
${page.body}
</main>
${scripts.map(scriptHtml).join('\n')}
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

function navigationHtml({path}: SitePage, {speech, publisher, glossary}: Site): string {
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
  const name =
    publisher === undefined
      ? ''
      : `<a class="publisher" href="${up}index.html">${escaped(publisher)}</a>`
  return `<header>${name}<nav>${links.join(' ')}</nav></header>`
}
