import {parseDocument} from '../../document/parse/parse.ts'
import {stringifyDocument} from '../../document/print/stringify.ts'
import type {Document} from '../../document/model/types.ts'
import {unitsOf} from '../../document/units.ts'
import type {Edition} from '../../edition/types.ts'
import {documentOf} from './document.ts'

/**
 * One language as a document of its own: headings, numbered points and notes as the original has
 * them, which parses again to the units that the original has.
 */
export function singleText(edition: Edition): string {
  const [nested, behind] = [documentOf(edition, true), documentOf(edition, false)]
  const text = stringifyDocument(nested)
  if (isSame(text, nested)) return text
  const other = stringifyDocument(behind)
  return isSame(other, behind) ? other : text
}

function isSame(text: string, document: Document): boolean {
  return facts(parseDocument(text, document).value) === facts(document)
}

const facts = (document: Document): string =>
  JSON.stringify(
    unitsOf(document).units.map(({key, kind, number, text}) => [key, kind, number, text]),
  )
