import {anchorsOf} from '../../document/links/anchors.ts'
import {withoutPrintedLinks, writtenLinks} from '../../document/links/printed.ts'
import {parseDocument} from '../../document/parse/parse.ts'
import {unitsOf} from '../../document/units.ts'
import {success} from '../../finding/result.ts'
import {lineStarts, positionAt} from '../../finding/place.ts'
import {alignTranslation} from '../../importing/alignment.ts'
import {importCandidates} from '../../importing/candidates.ts'
import {planImport} from '../../importing/plan.ts'
import {reviewOf} from '../../importing/review.ts'
import {termTests} from '../../importing/terms.ts'
import type {Importer} from './importer.ts'

/** An existing translation as Markdown, aligned with the English. */
export const markdownImporter: Importer = ({
  text,
  file,
  loaded,
  translation,
  glossary,
  overwrite,
}) => {
  const {locale} = translation
  const {document, catalog} = loaded
  const parsed = parseDocument(text, {id: document.id, file, language: locale})
  const written = writtenLinks(catalog, anchorsOf(document))
  const own = withoutPrintedLinks(parsed.value, written)
  const units = unitsOf(own)
  const terms = {
    english: termTests(glossary, catalog.language),
    translated: termTests(glossary, locale),
  }
  const passages = importCandidates(own, units)
  const alignment = alignTranslation(importCandidates(document, catalog), passages, terms)
  const plan = planImport({catalog, translation, alignment, file, overwrite})
  const review = reviewOf({
    report: plan.report,
    catalog,
    unread: unreadIn(text, parsed.unread),
  })
  return success({plan, ...(review === undefined ? {} : {review})}, parsed.findings)
}

const frontMatter =
  /^\uFEFF?(?<fence>---|\+\+\+)[ \t]*\r?\n(?<body>[\s\S]*?)\r?\n\k<fence>[ \t]*(?:\r?\n|$)/u

const comment = /<!--[\s\S]*?-->/gu

/** Front matter, HTML and comments: the parts of the file that are not passages. */
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
