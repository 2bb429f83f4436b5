import type {Settings} from '../config/types.ts'
import {inlineText} from '../document/inline/inline.ts'
import {parseDocument} from '../document/parse/parse.ts'
import type {FilePath, Files} from '../files/files.ts'

/** By the id of a document: how texts in the language of the source call it. */
export type SourceTitles = ReadonlyMap<string, readonly string[]>

/** The titles that were read before from the sources of a large project: to read thousands of files takes seconds. */
export type TitleMemo = {
  /** to be opened before any source is read */
  readonly open: (language: string) => Promise<KnownTitles>
}

/** The titles that are known of the sources of a project. */
export type KnownTitles = {
  /** of a file that has not changed since its titles were read; undefined where that is not certain */
  readonly ofUnchanged: (file: FilePath) => readonly string[] | undefined
  /** of a file whose head is the same as it was */
  readonly ofHead: (file: FilePath, head: string) => readonly string[] | undefined
  /** note the titles that were read from a head */
  readonly note: (file: FilePath, head: string, titles: readonly string[]) => void
  /** keep what was noted, and forget all files but these */
  readonly save: (files: readonly FilePath[]) => Promise<void>
}

// Fewer files are read before it is known which of them have changed.
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
  const known = names.length >= fewestForMemo ? await memo?.open(language) : undefined
  const entries = new Map<string, readonly string[]>()
  for (const {id, file} of names) {
    const own = known?.ofUnchanged(file) ?? (await titlesNow(files, {id, file, language}, known)) // it may have changed
    const set = documents?.[id]?.cited?.[language] ?? [] // most documents have none
    entries.set(id, [...set, ...own])
  }
  await known?.save(names.map(({file}) => file))
  return entries
}

type Origin = {readonly id: string; readonly file: FilePath; readonly language: string}

async function titlesNow(
  files: Files,
  origin: Origin,
  known: KnownTitles | undefined,
): Promise<readonly string[]> {
  const {file} = origin
  const read = await files.read(file)
  const head = read.kind === 'text' ? headOf(read.text) : ''
  const titles = known?.ofHead(file, head) ?? titlesInHead(head, origin) // it is another head
  known?.note(file, head, titles)
  return titles
}

const frontPattern = /^\uFEFF?(?:---\r?\n[\s\S]*?\n---[ \t]*\r?\n)?/u
const heading = /^#[ \t].*$|^\S.*\r?\n=+[ \t]*$/mu

/** Front matter and the first heading: what a title is read from without the rest of the file. */
function headOf(text: string): string {
  const front = frontPattern.exec(text)?.[0] ?? '' // the pattern finds at least nothing
  const first = heading.exec(text.slice(front.length))?.[0] ?? '' // a document without a title
  return `${front}\n${first}\n`
}

function titlesInHead(head: string, origin: Origin): readonly string[] {
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
