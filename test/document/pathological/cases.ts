import {inlineText} from '../../../pipeline/document/inline/inline.ts'
import {outlineOf} from '../../../pipeline/document/outline.ts'
import {parseDocument} from '../../../pipeline/document/parse/parse.ts'
import {unitsOf} from '../../../pipeline/document/units.ts'

/**
 * A kind of text that trips parsers. `own` is a text of our own with the structure of the corpus
 * file of that name; both must give the same units and findings.
 */
export type Case = {
  /** file of the corpus, without `.md` */
  readonly name: string
  readonly language?: string
  readonly own: string
  /** kind and number of each unit: `point 8.1`, `paragraph` */
  readonly units: readonly string[]
  /** rule and line of each finding: `numbering 5` */
  readonly findings?: readonly string[]
}

/** What a text gives: units by kind and number, findings by rule and line. */
export function parsed(text: string, language = 'en') {
  const {
    value: document,
    findings,
    unread,
  } = parseDocument(text, {
    id: 'case',
    file: 'case.md',
    language,
  })
  const catalog = unitsOf(document)
  const {units} = outlineOf(document, catalog)
  return {
    document,
    unread,
    keys: units.map(({key}) => key),
    texts: catalog.units.map(({inline}) => inlineText(inline)),
    units: units.map(({kind, number}) => (number === null ? kind : `${kind} ${number}`)),
    findings: findings.map(({rule, place}) => `${rule} ${place.line}`).toSorted(),
  }
}
