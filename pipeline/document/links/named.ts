import type {Citation} from '../../language/citations.ts'
import type {Language} from '../../language/model/types.ts'
import {expressionOf, inLowerCase} from '../../language/reading/patterns.ts'
import {titlesIn, type CitedDocument} from './cited-documents.ts'

/** The document that a text names beside a reference. */
export type NamedDocument = {
  /** absent for the text's own */
  readonly document: string | undefined
}

/** How far from a reference the title of its document may stand. */
const reach = 24

type NamingScope = {
  readonly language: Language
  readonly cited: readonly CitedDocument[]
  /** the name of the text's own document */
  readonly id: string
}

/** Languages that write the title before the number: `Кодекстің 5-бабы`, `規範第5条`. */
const titleFirst: ReadonlySet<string | undefined> = new Set(
  'am az bn eu et fi hi hu hy ja ka kaa kk ko ky lt lv mn si ta tk tr tt ur uz zh'.split(' '),
)

/**
 * The documents that a text names beside its references: each title belongs to the nearest list of numbers on the side on
 * which the language has it, else to the nearest on the other.
 *
 * @returns by the list of numbers; lists without a title left out
 */
export function namedBy(
  text: string,
  citations: readonly Citation[],
  {language, cited, id}: NamingScope,
): ReadonlyMap<number, NamedDocument> {
  const named = new Map<number, NamedDocument>()
  if (cited.length === 0) return named
  const isFirst = titleFirst.has(language.tag.split('-', 1)[0])
  for (const {start, end, document} of titlesIn(text, cited, language)) {
    const before = citations.findLast((one) => one.end <= start)
    const behind = citations.find((one) => one.start >= end)
    const near = [
      ...(before ? [{list: before.list, between: text.slice(before.end, start)}] : []),
      ...(behind ? [{list: behind.list, between: text.slice(end, behind.start)}] : []),
    ].filter(({between}) => isBeside(between, language))
    const nearest = isFirst ? near.at(-1) : near[0]
    if (nearest && !named.has(nearest.list))
      named.set(nearest.list, {document: document.id === id ? undefined : document.id})
  }
  return named
}

/** Whether no other part of the sentence begins between a title and a number. */
function isBeside(between: string, {labels: {citing}}: Language): boolean {
  if (between.length > reach || /[.;:?!]\s|[。；：]/u.test(between)) return false
  const isJoined =
    citing !== undefined &&
    between.trim() !== ',' &&
    expressionOf(`^(?:${citing.join})`, 'u').test(inLowerCase(between))
  return !isJoined
}
