import type {Inline} from '../../document/model/types.ts'
import {nodesOf} from './inline-nodes.ts'

/** A link or picture of a text. */
export type Target = {
  readonly sort: 'link' | 'image'
  /** as written */
  readonly url: string
}

const anchor = /^<a\s[^>]*?href\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s>]+))/iu

/** The links and pictures of inline content in order, those written as HTML anchors among them. */
export function targetsOf(inline: Inline): readonly Target[] {
  const targets: Target[] = []
  for (const node of nodesOf(inline))
    if (node.type === 'link' || node.type === 'image')
      targets.push({sort: node.type, url: node.url})
    else if (node.type === 'html') {
      const groups = anchor.exec(node.value)?.groups
      const url = groups?.['double'] ?? groups?.['single'] ?? groups?.['bare']
      if (url !== undefined) targets.push({sort: 'link', url})
    }
  return targets
}

/** Folders that hold translations. */
const folders = new Set(['lang', 'i18n', 'l10n', 'intl', 'locale', 'locales', 'translations'])

/** An address as it is compared: without what the page in another language has otherwise. */
export type ComparableAddress = {
  readonly place: string
  readonly host: string
  /** whether the address names the language of the translation: the page was translated */
  readonly isTranslated: boolean
}

/**
 * An address without its scheme, languages, fragment, `index.html`, `README.md` and file ending: `un.org/en`, `un.org/ru/` and
 * `https://www.un.org/ru/index.html` are one place; so are `Perf_(Linux)` and `Perf_%28Linux%29`.
 *
 * @param tag BCP 47 of the translation
 */
export function comparable(url: string, tag: string): ComparableAddress {
  const [base = tag] = tag.toLowerCase().split('-')
  const isOwn = (part: string): boolean => isOf(part, base)
  const bare = decoded(url)
    .replace(/^(?:https?:\/\/(?:www\.)?|www\.)/iu, '')
    .replace(/(?<=.)#.*$/u, '')
    .replace(/\/index\.\w+$/u, '')
    .replace(/\/readme(?:[-_.][a-z]{2,3}(?:[-_][a-z]{2,4})?)?\.md$/iu, '')
    .replace(/(?:[-_.][a-z]{2}(?:[-_][a-z]{2,4})?)?\.(?:html?|md|php|aspx?)$/iu, '')
    .replace(/\/+$/u, '')
  const isFull = /^https?:/iu.test(url)
  const parts = bare.split(/(?<=[/.])|(?=[/.])/u)
  const kept = parts.filter((part) => !isOwn(part) && !isOf(part, 'en') && !folders.has(part))
  const place = kept
    .join('')
    .replaceAll(/\/{2,}|\.{2,}/gu, (found) => found.charAt(0))
    .replace(/^[./]+(?=.)/u, '')
    .replace(/[./]+$/u, '')
  return {place, host: isFull ? itemBefore(place) : '', isTranslated: parts.some(isOwn)}
}

/** Signs that mean something else when they are written as they are: a path, a query, a fragment, an escape. */
const reserved = /[/?#%\s]/u

/** An address with the percent escapes of RFC 3986 read as UTF-8, but for those of signs that part an address. */
const decoded = (url: string): string =>
  url.replaceAll(/(?:%[0-9a-f]{2})+/giu, (escapes) => {
    try {
      const text = decodeURIComponent(escapes)
      return reserved.test(text) ? escapes : text
    } catch {
      return escapes // not UTF-8: an address of another encoding
    }
  })

const itemBefore = (place: string): string => place.replace(/\/.*$/su, '')

/** Whether part of an address names a language: `pt`, `pt-br`, `pt_BR`. */
const isOf = (part: string, base: string): boolean =>
  part.toLowerCase() === base || new RegExp(`^${base}[-_][a-z]{2,4}$`, 'iu').test(part)
