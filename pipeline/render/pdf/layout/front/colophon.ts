import {imprintFacts} from '../../../../edition/imprint.ts'
import type {Edition, EditionLanguage} from '../../../../edition/types.ts'
import type {DraftContext} from '../draft/draft-context.ts'
import {notice, type RowStyle} from '../draft/row-style.ts'
import type {DraftedRow} from '../draft/types.ts'
import {wordsRow} from './notice.ts'

const rowStyle: RowStyle = {...notice, size: 0.8, leading: 0.86, italic: false, before: 1.6}

/** What a text was made from and by whom, after it: source, version, date, licence, hash. */
export function colophonRow(context: DraftContext): readonly DraftedRow[] {
  const {edition} = context.tools
  return wordsRow(
    context.languages.map(({language}) => imprintOf(edition, language)),
    rowStyle,
    context,
  )
}

/** The imprint of an edition in one language: what there is of it, each with its name. */
export function imprintOf(edition: Edition, {words, language}: EditionLanguage): string {
  return imprintFacts(edition, language)
    .map(([word, value]) => `${words[word] ?? word}:\u00A0${isolated(word, value)}`)
    .join('\n')
}

/** Dates and hashes keep their order in right-to-left text (UAX #9, 2.6). */
const isolated = (word: string, value: string): string =>
  word === 'date' || word === 'sourceHash' || word === 'version' ? `\u2066${value}\u2069` : value
