import {withFingerprint} from '../../finding/fingerprint.ts'
import type {Finding} from '../../finding/finding.ts'
import {lineStarts, placeOf, positionAt, type Place} from '../../finding/place.ts'
import {itemAt} from '../../finding/assert.ts'
import type {Catalog, Document, Inline, Unit} from '../model/types.ts'
import {keyOfLink} from './anchors.ts'
import {plainText} from './linked.ts'
import type {DocumentLinks} from './links.ts'

/**
 * Links of a document to places that it does not have, and references to provisions that it does not have.
 *
 * @param text the document's file, for the lines of the findings
 * @param links of the document
 */
export function deadLinksOf(
  document: Document,
  catalog: Catalog,
  text: string,
  links: DocumentLinks,
): readonly Finding[] {
  const starts = lineStarts(text)
  const at = (unit: Unit, words: string): Place => placeIn(unit, words, {text, starts})
  return catalog.units.flatMap((unit) => {
    const about = {
      document: document.id,
      key: unit.key,
      ...(unit.number !== undefined && {number: unit.number}),
    }
    return [
      ...deadAddresses(unit.inline, links).map((url) =>
        withFingerprint({
          rule: 'dead-link',
          severity: 'error',
          ...about,
          message: `The link leads to ${url}, which this document does not have`,
          hint: hintFor(url),
          place: at(unit, url),
        }),
      ),
      ...deadReferences(unit, links).map(({words, document: named}) =>
        withFingerprint({
          rule: 'dead-reference',
          severity: 'warning',
          ...about,
          ...(named === undefined ? missingHere(words) : missingIn(named, words)),
          place: at(unit, words),
        }),
      ),
    ]
  })
}

const hintFor = (url: string): string =>
  `Write the key of a unit (stele outline lists them), the words of a heading with hyphens, or give the heading the name: ## Heading {${url}}`

function deadAddresses(inline: Inline, links: DocumentLinks): readonly string[] {
  return inline.flatMap((node) => {
    if (!('children' in node)) return []
    const isDead =
      node.type === 'link' &&
      /^#./u.test(node.url) &&
      keyOfLink(node.url, links.anchors) === undefined
    return [...(isDead ? [node.url] : []), ...deadAddresses(node.children, links)]
  })
}

type Wording = Pick<Finding, 'message' | 'hint'>

const missingHere = (words: string): Wording => ({
  message: `The text refers to ${words}, which this document does not have`,
  hint: 'Correct the number; if another document is meant, name it behind the number, as in “Article 5 of the Charter”',
})

const missingIn = (document: string, words: string): Wording => ({
  message: `The text refers to ${words}, which the document ${document} does not have`,
  hint: `Correct the number; stele outline ${document} lists the numbers of that document`,
})

type DeadReference = {readonly words: string; readonly document: string | undefined}

function deadReferences({key, inline}: Unit, {citations}: DocumentLinks): readonly DeadReference[] {
  const text = plainText(inline)
  // Most units refer to nothing.
  return (citations.get(key) ?? []).flatMap(({isDead, document, start, end}) =>
    isDead === true ? [{words: text.slice(start, end), document}] : [],
  )
}

type FileText = {readonly text: string; readonly starts: readonly number[]}

/** Where words are in a unit; the unit's own place where they are written in another way. */
function placeIn({place}: Unit, words: string, {text, starts}: FileText): Place {
  const from = itemAt(starts, place.line - 1) + place.column - 1
  const start = text.indexOf(words, from)
  if (start < 0 || positionAt(starts, start).line > place.endLine) return place
  return placeOf(place.file, starts, {start, end: start + words.length})
}
