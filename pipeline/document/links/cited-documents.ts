import type {Span} from '../../finding/place.ts'
import type {Language} from '../../language/model/types.ts'
import {expressionOf, inLowerCase} from '../../language/reading/patterns.ts'
import type {Provisions} from './provisions.ts'
import {surePart} from './title-keys.ts'
import {titlePattern} from './title-pattern.ts'

/** A document of the project as texts refer to it. */
export type CitedDocument = {
  /** its name among the documents of the project */
  readonly id: string
  /** by locale, that of the source included: its titles and short titles */
  readonly titles: ReadonlyMap<string, readonly string[]>
  /** its numbered provisions, read when first asked for */
  readonly provisions: () => Provisions
}

/** A title of a document in a text, in UTF-16 offsets. */
export type TitleSpan = Span & {readonly document: CitedDocument}

/**
 * The titles of documents that stand in a text, in order. Of two at one place the longer counts; a title that two
 * documents have, and one that goes on as the title of another text (`the Code of Criminal Procedure`), are left out.
 *
 * @param text words alone, as a reader sees them
 */
export function titlesIn(
  text: string,
  documents: readonly CitedDocument[],
  language: Language,
): readonly TitleSpan[] {
  const lower = inLowerCase(text)
  const found = documents.flatMap((document) => {
    const titles = document.titles.get(language.tag) ?? [] // a document may have none in a language
    const matches = titles.flatMap((title) =>
      lower.includes(surePart(title, language))
        ? [...text.matchAll(expressionOf(titlePattern(title, language), 'gu'))]
        : [],
    )
    return matches.map(({0: match, index}): TitleSpan => {
      return {document, start: index, end: index + match.length}
    })
  })
  const longest = found.filter(
    (one) => !found.some((other) => other !== one && holds(other, one) && !isAlike(other, one)),
  )
  return longest
    .filter(
      (one) => !longest.some((other) => isAlike(other, one) && other.document !== one.document),
    )
    .filter((one) => isWhole(one, text, language))
    .toSorted((a, b) => a.start - b.start)
}

const holds = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && outer.end >= inner.end

const isAlike = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

/** Whether a title is not a part of a longer one: `Model Code of Conduct`, `the Code of Criminal Procedure`. */
function isWhole({start, end}: Span, text: string, {labels, tag}: Language): boolean {
  const after = text.slice(end)
  const {citing} = labels
  if (citing && expressionOf(`^(?:${citing.further})`, 'u').test(after)) return false
  // Every noun of German has a capital letter.
  if (/^de(?:-|$)/u.test(tag)) return true
  if (/^[ \u00A0]\p{Lu}/u.test(after)) return false
  const before = /(?<word>\p{Lu}[\p{L}\p{M}’']*)[ \u00A0]$/u.exec(text.slice(0, start))
  return !before || before.index === 0 || /[.:;]\s$/u.test(text.slice(0, before.index))
}
