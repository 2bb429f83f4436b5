import {parseDocument} from '../document/parse.ts'
import {unitsOf} from '../document/units.ts'
import type {Finding} from '../finding/finding.ts'
import {lineStarts, positionAt} from '../finding/place.ts'
import {alignTranslation} from '../importing/alignment.ts'
import {passagesOf} from '../importing/passages.ts'
import {planImport} from '../importing/plan.ts'
import {reviewOf} from '../importing/review.ts'
import {termTests} from '../importing/terms.ts'
import type {ImportPlan} from '../importing/types.ts'
import type {Glossary, Translation} from '../locale/types.ts'
import type {LoadedDocument} from '../project/load.ts'

/** A file to import with what it is imported into; the locale files are in line with the source. */
export type ImporterInput = {
  readonly text: string
  /** as the user named it */
  readonly file: string
  readonly loaded: LoadedDocument
  readonly translation: Translation
  readonly glossary: Glossary
  readonly overwrite: boolean
}

/** What an importer makes of a file. */
export type Imported = {
  readonly plan: ImportPlan
  /** Markdown for a person: what found no place */
  readonly review?: string
  readonly findings: readonly Finding[]
}

/** A file format that translations come back in. */
export type Importer = {
  readonly name: string
  /** with the dot, lower case */
  readonly endings: readonly string[]
  read(input: ImporterInput): Imported
}

const markdown: Importer = {
  name: 'Markdown',
  endings: ['.md', '.markdown'],
  read({text, file, loaded, translation, glossary, overwrite}) {
    const {locale} = translation
    const {document, catalog} = loaded
    const parsed = parseDocument(text, {id: document.id, file, language: locale})
    const units = unitsOf(parsed.value)
    const terms = {
      english: termTests(glossary, catalog.language),
      translated: termTests(glossary, locale),
    }
    const passages = passagesOf(parsed.value, units)
    const alignment = alignTranslation(passagesOf(document, catalog), passages, terms)
    const plan = planImport({catalog, translation, alignment, file, overwrite})
    const review = reviewOf({
      report: plan.report,
      catalog,
      passages: alignment.passages,
      unread: unreadIn(text, parsed.unread),
    })
    return {plan, ...(review === undefined ? {} : {review}), findings: parsed.findings}
  },
}

/** Every format that can be imported, by the ending of its files. */
export const importers: readonly Importer[] = [markdown]

/** The importer for a file's name; undefined for an ending that nobody reads. */
export function importerFor(name: string): Importer | undefined {
  const lower = name.toLowerCase()
  return importers.find(({endings}) => endings.some((ending) => lower.endsWith(ending)))
}

const frontMatter =
  /^\uFEFF?(?<fence>---|\+\+\+)[ \t]*\r?\n(?<body>[\s\S]*?)\r?\n\k<fence>[ \t]*(?:\r?\n|$)/u

const comment = /<!--[\s\S]*?-->/gu

/** Front matter, HTML and comments: what of the file is no passage. */
function unreadIn(
  text: string,
  spans: readonly {readonly start: number; readonly end: number}[],
): readonly {readonly line: number; readonly text: string}[] {
  const starts = lineStarts(text)
  const front = frontMatter.exec(text)?.groups?.['body']
  const comments = Array.from(text.matchAll(comment), ({0: found, index}) => ({
    start: index,
    end: index + found.length,
  }))
  return [
    ...(front === undefined ? [] : [{line: 2, text: front}]),
    ...[...spans, ...comments]
      .toSorted((a, b) => a.start - b.start)
      .map(({start, end}) => ({line: positionAt(starts, start).line, text: text.slice(start, end)}))
      .filter((span) => /[\p{L}\p{N}]/u.test(span.text)),
  ]
}
