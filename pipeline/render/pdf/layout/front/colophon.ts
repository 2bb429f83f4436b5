import type {PdfConfig} from '../../../../config/pdf.ts'
import {imprintFacts, type ImprintFact} from '../../../../edition/imprint.ts'
import type {Edition, EditionLanguage} from '../../../../edition/types.ts'
import type {DraftContext} from '../draft/draft-context.ts'
import {notice, type RowStyle} from '../draft/row-style.ts'
import type {DraftedRow} from '../draft/types.ts'
import {colonOf} from '../../../../language/colon.ts'
import {wordsRow} from './notice.ts'

const rowStyle: RowStyle = {...notice, size: 0.8, leading: 0.86, italic: false, before: 1.6}

/** What a text was made from and by whom, after it: source, version, date, licence, hash. */
export function colophonRow(context: DraftContext): readonly DraftedRow[] {
  const {edition, options} = context.tools
  return wordsRow(
    context.languages.map(({language}) => imprintOf(edition, language, options)),
    rowStyle,
    context,
  )
}

/** The imprint of an edition in one language: what there is of it, or what is asked for in that order. */
export function imprintOf(edition: Edition, own: EditionLanguage, {imprint}: PdfConfig): string {
  if (imprint === false) return ''
  const facts = imprintFacts(edition, own)
  const shown = imprint?.flatMap((name) => facts.filter((fact) => fact.name === name)) ?? facts
  return shown.map((fact) => lineOf(fact, own)).join('\n')
}

function lineOf(fact: ImprintFact, {words, language}: EditionLanguage): string {
  const {word} = fact
  return word === undefined
    ? isolated(fact)
    : `${words[word] ?? word}${colonOf(language)}${isolated(fact)}`
}

const leftToRight: ReadonlySet<ImprintFact['name']> = new Set([
  'date',
  'sourceHash',
  'version',
  'isbn',
  'identifier',
])

/** Dates, hashes and numbers keep their order in right-to-left text (UAX #9, 2.6). */
const isolated = ({name, text}: ImprintFact): string =>
  leftToRight.has(name) ? `\u2066${text}\u2069` : text
