import type {Settings} from '../config/types.ts'
import {inlineText} from '../document/inline/inline.ts'
import {parseDocument} from '../document/parse/parse.ts'
import type {FilePath, Files} from '../files/files.ts'

/** By the id of a document: how texts in the language of the source call it. */
export type SourceTitles = ReadonlyMap<string, readonly string[]>

/**
 * The titles by which the documents of a project cite each other: those of the configuration, that of the document and the
 * short one of its front matter. A document on its own has none here.
 */
export async function sourceTitles(
  files: Files,
  {documents, language}: Settings,
  names: readonly {readonly id: string; readonly file: FilePath}[],
): Promise<SourceTitles> {
  if (names.length < 2) return new Map()
  const entries = names.map(async ({id, file}): Promise<[string, readonly string[]]> => {
    const read = await files.read(file)
    const own = read.kind === 'text' ? titlesInHead(read.text, {id, file, language}) : []
    const set = documents?.[id]?.cited?.[language] ?? [] // most documents have none
    return [id, [...set, ...own]]
  })
  return new Map(await Promise.all(entries))
}

/** Front matter and the first heading: what a title is read from without the rest of the file. */
const head = /^\uFEFF?(?:---\r?\n[\s\S]*?\n---[ \t]*\r?\n)?/u
const heading = /^#[ \t].*$|^\S.*\r?\n=+[ \t]*$/mu

function titlesInHead(
  text: string,
  origin: {readonly id: string; readonly file: string; readonly language: string},
): readonly string[] {
  const front = head.exec(text)?.[0] ?? '' // the pattern finds at least nothing
  const first = heading.exec(text.slice(front.length))?.[0] ?? '' // a document without a title
  const {title, frontMatter} = parseDocument(`${front}\n${first}\n`, origin).value
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
