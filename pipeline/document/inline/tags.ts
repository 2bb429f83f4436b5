import type {Inline} from '../model/types.ts'

/** The elements of HTML that every edition shows: marks that change what a text says, or how it is read. */
export const markNames = [
  'abbr',
  'b',
  'cite',
  'code',
  'del',
  'dfn',
  'em',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
  'var',
] as const

/** The name of an HTML element that every edition shows. */
export type MarkName = (typeof markNames)[number]

/** What an HTML tag says of the words that follow. */
export type InlineMark = {
  readonly name: MarkName
  /** BCP 47: the language of the words */
  readonly lang?: string
  /** what an abbreviation means */
  readonly title?: string
}

/** A tag that begins something. */
export type OpeningTag = {
  readonly kind: 'opening'
  readonly name: string
  /** absent where no edition shows the element */
  readonly mark?: InlineMark
  /** whether nothing is lost without it: a `span` or an anchor */
  readonly isEmptyOfMeaning: boolean
}

/** An HTML tag as it was read. */
export type HtmlTag =
  | OpeningTag
  | {readonly kind: 'closing'; readonly name: string}
  /** what stands for itself: a line break, or nothing for a comment */
  | {
      readonly kind: 'alone'
      readonly name: string
      readonly nodes: readonly (BreakNode | TextNode)[]
    }
  | {readonly kind: 'unknown'}

type BreakNode = Extract<Inline[number], {readonly type: 'break'}>
type TextNode = Extract<Inline[number], {readonly type: 'text'}>

const tagPattern = /^<(?<slash>\/?)(?<name>[A-Za-z][A-Za-z0-9-]*)(?<rest>[\s\S]*)>$/u
const attributePattern =
  /(?<name>[^\s"'<>/=]+)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'=<>`]+)))?/gu
const languageTag = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u

/** Read one piece of inline HTML as Markdown gives it: a tag or a comment. */
export function readTag(html: string): HtmlTag {
  if (html.startsWith('<!--')) return {kind: 'alone', name: '!--', nodes: []}
  // No match: processing instructions and the like.
  const {slash, name: written = '', rest = ''} = tagPattern.exec(html)?.groups ?? {}
  const name = written.toLowerCase()
  if (name === '') return {kind: 'unknown'}
  if (name === 'br') return {kind: 'alone', name, nodes: [{type: 'break'}]}
  if (name === 'wbr') return {kind: 'alone', name, nodes: [{type: 'text', value: '\u200B'}]}
  if (slash !== '') return {kind: 'closing', name}
  const attributes = attributesOf(rest)
  const mark = markOf(name, attributes)
  const isEmptyOfMeaning = name === 'span' || (name === 'a' && !attributes.has('href'))
  return {kind: 'opening', name, ...(mark ? {mark} : {}), isEmptyOfMeaning}
}

function markOf(written: string, attributes: ReadonlyMap<string, string>): InlineMark | undefined {
  const name = markNames.find((known) => known === written)
  const lang = attributes.get('lang') ?? attributes.get('xml:lang')
  const isNamed = lang !== undefined && languageTag.test(lang)
  // Without a language a span says nothing that an edition could show.
  if (name === undefined || (name === 'span' && !isNamed)) return undefined
  const title = name === 'abbr' || name === 'dfn' ? attributes.get('title') : undefined
  return {name, ...(isNamed ? {lang} : {}), ...(title === undefined ? {} : {title})}
}

function attributesOf(written: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const {groups} of written.matchAll(attributePattern)) {
    // Every match has its groups; those that took no part are undefined.
    const {name = '', double, single, bare} = groups ?? {}
    // An attribute without a value has an empty one.
    found.set(name.toLowerCase(), decoded(double ?? single ?? bare ?? ''))
  }
  return found
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
}

const decoded = (text: string): string =>
  text.replaceAll(/&(?<name>[a-z]+);/gu, (found, name: string) => entities[name] ?? found)
