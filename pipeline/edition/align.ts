import {createHash} from 'node:crypto'
import {inlineText} from '../document/inline/inline.ts'
import type {LanguageConfig} from '../config/types.ts'
import type {Catalog, Document, Key} from '../document/model/types.ts'
import {furtherNames} from '../document/links/anchors.ts'
import {linksOfDocument, type DocumentLinks} from '../document/links/links.ts'
import {countsOf, interfaceWords} from '../locale/interface-words.ts'
import type {BoundTranslation} from '../locale/passage.ts'
import {completeProgress, progressOf} from '../locale/progress.ts'
import type {Glossary} from '../locale/types.ts'
import {addressesOf} from './address.ts'
import {shownInline, type LanguageColumn} from './cell.ts'
import {conceptsIn} from './concepts.ts'
import {labelsOf} from './labels.ts'
import {editionLanguageOf, nothingSaid} from './language.ts'
import {notesOf, rowsOf} from './rows.ts'
import type {Edition, EditionLanguage, Layout} from './types.ts'

/** What an edition is aligned from. */
export type EditionInput = {
  /** the source as a tree */
  readonly document: Document
  /** the units of the document */
  readonly catalog: Catalog
  /** where links and references lead, where the document has been loaded with them; else they are worked out */
  readonly links?: DocumentLinks
  /** by locale; a language without one is shown in the source language */
  readonly translations: ReadonlyMap<string, BoundTranslation>
  /** in the order of the page; the source language may be among them or not */
  readonly languages: readonly string[]
  /** how the languages are arranged */
  readonly layout: Layout
  /** interface words by locale */
  readonly words: ReadonlyMap<string, Readonly<Record<string, string>>>
  /** terms that HTML editions explain */
  readonly glossary?: Glossary
  /** older keys of renumbered units → keys of today */
  readonly formerKeys?: ReadonlyMap<string, Key>
  /** keys of the rows that other documents of the project refer to; none where absent */
  readonly citedFromOutside?: ReadonlySet<Key>
  /** what the configuration says; the front matter of the document comes before it */
  readonly imprint?: Imprint
  /** `languages` of the configuration, by locale */
  readonly languageSettings?: Readonly<Record<string, LanguageConfig>>
}

/** What the title page and the colophon say. */
export type Imprint = {
  /** who publishes the edition */
  readonly publisher?: string
  /** of the document, as printed */
  readonly version?: string
  /** under which the text may be used: a name or an address */
  readonly licence?: string

  /** where it is published: a town */
  readonly place?: string

  /** International Standard Book Number */
  readonly isbn?: string

  /** of the document in its publisher's series, such as `A/RES/217(III)` */
  readonly identifier?: string
  /** ISO 8601 */
  readonly date?: string
}

/**
 * Align a document and its translations into rows: one unit across all languages of an edition.
 *
 * @returns plain data, free of any format; every unit of the catalog stands in exactly one row
 */
export function alignEdition(input: EditionInput): Edition {
  const {document, catalog, translations, languages, layout, imprint} = input
  const source = editionLanguageOf(catalog.language, configOf(catalog.language, input))
  const columns = languages.map((locale) => columnOf(locale, input))
  const labels = labelsOf(document, columns)
  // Nothing was renumbered.
  const formerKeys = input.formerKeys ?? new Map<string, Key>()
  const links = input.links ?? linksOfDocument(document, catalog, source)
  const targets = {...links, formerKeys, source}
  const anchors = furtherNames(targets.anchors)
  const addresses = addressesOf({document, catalog, columns, labels, anchors})
  const rows = {document, catalog, columns, source, labels, addresses, targets}
  return {
    document: document.id,
    layout,
    languages: columns.map((column) => languageIn(column, input)),
    sourceLanguage: source,
    rows: rowsOf(rows),
    notes: notesOf(rows),
    sourceHash: hashOfSource(catalog),
    formerKeys,
    citedFromOutside: input.citedFromOutside ?? new Set(), // a document on its own
    glossary: conceptsIn(input.glossary, catalog, [catalog.language, ...translations.keys()]),
    ...imprint,
    ...textIn(document, 'source'),
    ...textIn(document, 'version'),
    ...textIn(document, 'date'),
    ...textIn(document, 'licence'),
    ...textIn(document, 'place'),
    ...textIn(document, 'isbn'),
    ...textIn(document, 'identifier'),
  }
}

function columnOf(locale: string, input: EditionInput): LanguageColumn {
  const {catalog, translations} = input
  const language = editionLanguageOf(locale, configOf(locale, input))
  const translation = translations.get(locale)
  return locale === catalog.language || !translation ? {language} : {language, translation}
}

/** What the configuration says of a language. */
function configOf(tag: string, {languageSettings}: EditionInput): LanguageConfig {
  // Absent for most languages: they are printed as usual.
  return languageSettings?.[tag] ?? nothingSaid
}

function languageIn(column: LanguageColumn, input: EditionInput): EditionLanguage {
  const {catalog, document, words} = input
  const {language, translation} = column
  const {tag, direction, numbers} = language
  const progress = translation ? progressOf(translation) : completeProgress(catalog)
  const unit = document.title ? catalog.byKey.get(document.title.key) : undefined
  return {
    language,
    config: configOf(tag, input),
    tag,
    direction,
    isSource: !translation,
    title: unit ? inlineText(shownInline(unit, column)) : document.id,
    ...shortTitleIn(document, {tag, isSource: !translation}),
    progress,
    words: interfaceWords(tag, words, {counts: countsOf(progress), digits: numbers.digits}),
  }
}

/** What an edition was built from: 16 hex digits of the SHA-256 of all unit hashes in order. */
function hashOfSource({units}: Catalog): string {
  const hash = createHash('sha256')
  for (const unit of units) hash.update(`${unit.key} ${unit.hash}\n`)
  return hash.digest('hex').slice(0, 16)
}

/** The short title in a language: a text is in the source's, a list has one for each language. */
function shortTitleIn(
  {frontMatter: {shortTitle}}: Document,
  {tag, isSource}: {readonly tag: string; readonly isSource: boolean},
): Pick<EditionLanguage, 'shortTitle'> {
  if (typeof shortTitle === 'string') return isSource ? {shortTitle} : {}
  if (typeof shortTitle !== 'object' || shortTitle === null) return {}
  const own: unknown = Object.entries(shortTitle).find(([name]) => name === tag)?.[1]
  return typeof own === 'string' ? {shortTitle: own} : {}
}

type FrontMatterName = 'source' | 'version' | 'date' | 'licence' | 'place' | 'isbn' | 'identifier'

/** A field of the front matter, where it is a text, number or date. */
function textIn(
  {frontMatter}: Document,
  name: FrontMatterName,
): Partial<Record<FrontMatterName, string>> {
  const value = frontMatter[name]
  if (typeof value === 'string' || typeof value === 'number') return {[name]: String(value)}
  if (value instanceof Date) return {[name]: value.toISOString().slice(0, 10)}
  return {}
}
