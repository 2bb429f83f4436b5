import type {Settings} from '../config/types.ts'
import {inlineText, parseInline} from '../document/inline/inline.ts'
import type {CitedDocument} from '../document/links/cited-documents.ts'
import {provisionsOf} from '../document/links/provisions.ts'
import {titleIndex} from '../document/links/title-keys.ts'
import {titlePattern} from '../document/links/title-pattern.ts'
import {parseDocument, type DocumentSource} from '../document/parse/parse.ts'
import type {Document} from '../document/model/types.ts'
import type {Files} from '../files/files.ts'
import {present} from '../finding/assert.ts'
import type {Reading} from '../finding/finding.ts'
import {once} from '../language/model/once.ts'
import {languageOf} from '../language/index.ts'
import {expressionOf} from '../language/reading/patterns.ts'
import type {Translation} from '../locale/types.ts'
import {shortTitles, type SourceTitles} from './source-titles.ts'
import {loadTranslation} from './translation.ts'

/** Parses a source; one that remembers gives what `parseDocument` would give. */
export type DocumentParser = (text: string, source: DocumentSource) => Promise<Reading<Document>>

/** The documents of a project that others may cite, each read when it is first cited. */
export type Shelf = {
  /** how its sources are parsed */
  readonly parse: DocumentParser
  /** the documents whose titles a text has, `own` left out */
  citedIn(text: string, own: string): Promise<readonly CitedDocument[]>
}

/** The documents of a project, known by their titles. */
export function shelfOf(
  files: Files,
  settings: Settings,
  titles: SourceTitles,
  parse: DocumentParser = parsedNow,
): Shelf {
  const language = languageOf(settings.language)
  const index = titleIndex(titles, language)
  const isNamedIn = (plain: string, id: string): boolean =>
    present(titles.get(id), `the titles of ${id}`).some((title) =>
      expressionOf(titlePattern(title, language), 'u').test(plain),
    )
  const known = new Map<string, Promise<CitedDocument | undefined>>()
  const cited = async (id: string): Promise<CitedDocument | undefined> => {
    let reading = known.get(id)
    if (!reading) known.set(id, (reading = readCited(files, settings, id, parse)))
    return reading
  }
  return {
    parse,
    async citedIn(text, own) {
      // A document alone can name no other.
      if ([...titles.keys()].every((id) => id === own)) return []
      const plain = text.replaceAll(/[*_`>]/gu, '')
      const ids = index.candidates(plain).filter((id) => id !== own && isNamedIn(plain, id))
      const found = await Promise.all(ids.map(cited))
      return found.filter((document) => document !== undefined)
    },
  }
}

/** Parses each time. */
const parsedNow: DocumentParser = async (text, source) =>
  Promise.resolve(parseDocument(text, source))

async function readCited(
  files: Files,
  settings: Settings,
  id: string,
  parse: DocumentParser,
): Promise<CitedDocument | undefined> {
  const {source, language, locales} = settings
  const file = `${source}/${id}.md`
  const read = await files.read(file)
  if (read.kind !== 'text') return undefined
  const {value: document} = await parse(read.text, {id, file, language})
  const translations = await Promise.all(
    locales.map(async (locale) => (await loadTranslation(files, locale, id)).value),
  )
  const byLocale = new Map(translations.map((translation) => [translation.locale, translation]))
  const provisions = once(() => provisionsOf(document))
  return {id, titles: titlesOf(document, settings, byLocale), provisions}
}

/** The titles of a document by language, longest lists first of those that the configuration sets. */
export function titlesOf(
  {id, title, frontMatter}: Pick<Document, 'id' | 'title' | 'frontMatter'>,
  {documents, language, locales}: Settings,
  translations: ReadonlyMap<string, Translation>,
): ReadonlyMap<string, readonly string[]> {
  const set = documents?.[id]?.cited ?? {} // most documents have none
  const short: unknown = frontMatter['shortTitle']
  const own = (locale: string): readonly string[] => {
    const isSource = locale === language
    const text = title && translations.get(locale)?.resource.entries.get(title.key)?.text
    const translated = text === undefined || text === '' ? [] : [inlineText(parseInline(text))]
    return [
      ...(set[locale] ?? []), // the configuration names it in some languages alone
      ...(isSource ? (title ? [inlineText(title.inline)] : []) : translated),
      ...(isSource || typeof short !== 'string' ? shortTitles(short, locale) : []),
    ]
  }
  const all = [language, ...locales].map((locale): [string, readonly string[]] => [
    locale,
    own(locale),
  ])
  // Texts are read as of the language that Stele knows, `zh-Hant` for `zh-TW`.
  return new Map([
    ...all.map(([locale, names]) => [languageOf(locale).tag, names] as const),
    ...all,
  ])
}
