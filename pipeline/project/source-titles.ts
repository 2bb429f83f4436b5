import type {Settings} from '../config/types.ts'
import {inlineText} from '../document/inline/inline.ts'
import {parseDocument} from '../document/parse/parse.ts'
import type {FilePath, Files} from '../files/files.ts'

/** By the id of a document: how texts in the language of the source call it. */
export type SourceTitles = ReadonlyMap<string, readonly string[]>

/** Titles by the heads of documents that they were read from: reading thousands of heads takes seconds. */
export type TitleMemo = {
  readonly known: () => Promise<ReadonlyMap<string, readonly string[]>>
  readonly keep: (titles: ReadonlyMap<string, readonly string[]>) => Promise<void>
}

// Fewer heads are read before it is known which of them were read before.
const fewestForMemo = 200

/**
 * The titles by which the documents of a project cite each other: those of the configuration, that of the document and the
 * short one of its front matter. A document on its own has none here.
 *
 * @param memo what was read before, for projects of many documents
 */
export async function sourceTitles(
  files: Files,
  {documents, language}: Settings,
  names: readonly {readonly id: string; readonly file: FilePath}[],
  memo?: TitleMemo,
): Promise<SourceTitles> {
  if (names.length < 2) return new Map()
  const isMany = memo !== undefined && names.length >= fewestForMemo
  const known = isMany ? await memo.known() : noTitles
  const used = new Map<string, readonly string[]>()
  const entries = new Map<string, readonly string[]>()
  for (const {id, file} of names) {
    const read = await files.read(file)
    const head = read.kind === 'text' ? headOf(read.text) : ''
    const name = JSON.stringify([language, head])
    const own = known.get(name) ?? titlesInHead(head, {id, file, language})
    used.set(name, own)
    const set = documents?.[id]?.cited?.[language] ?? [] // most documents have none
    entries.set(id, [...set, ...own])
  }
  const isNew = [...used.keys()].some((name) => !known.has(name))
  if (isMany && (isNew || used.size < known.size)) await memo.keep(used)
  return entries
}

const noTitles: ReadonlyMap<string, readonly string[]> = new Map()

const frontPattern = /^\uFEFF?(?:---\r?\n[\s\S]*?\n---[ \t]*\r?\n)?/u
const heading = /^#[ \t].*$|^\S.*\r?\n=+[ \t]*$/mu

/** Front matter and the first heading: what a title is read from without the rest of the file. */
function headOf(text: string): string {
  const front = frontPattern.exec(text)?.[0] ?? '' // the pattern finds at least nothing
  const first = heading.exec(text.slice(front.length))?.[0] ?? '' // a document without a title
  return `${front}\n${first}\n`
}

function titlesInHead(
  head: string,
  origin: {readonly id: string; readonly file: string; readonly language: string},
): readonly string[] {
  const {title, frontMatter} = parseDocument(head, origin).value
  const short: unknown = frontMatter['shortTitle']
  return [...(title ? [inlineText(title.inline)] : []), ...shortTitles(short, origin.language)]
}

/** The short titles of a front matter in a language: a text is in the source's, a list has one for each language. */
export function shortTitles(value: unknown, locale: string | undefined): readonly string[] {
  if (typeof value === 'string') return locale === undefined ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, title]) =>
    name === locale && typeof title === 'string' ? [title] : [],
  )
}
