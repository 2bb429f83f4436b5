import {templateTokens} from '../../config/page-template.ts'
import type {PdfConfig} from '../../config/pdf.ts'
import {unitsIn} from '../../edition/cells.ts'
import {wordsOfBoth} from '../../edition/comparison/words.ts'
import {imprintFacts} from '../../edition/imprint.ts'
import type {Edition, EditionLanguage, TableUnit} from '../../edition/types.ts'

import {itemAt} from '../../finding/assert.ts'
import type {Language} from '../../language/model/types.ts'

/** A text of an edition: whose it is, and where it stands. */
export type CoveredText = {
  readonly text: string
  readonly language: Language
  readonly locale: string
  readonly key?: string
  readonly number?: string
  /** of a text without a unit: what it is, as findings say it */
  readonly part?: string
}

/** The texts of an edition: its units, the words of each language, and what stands around the text on pages. */
export function* coveredTexts(edition: Edition, options: PdfConfig): Generator<CoveredText> {
  const {languages, rows, notes} = edition
  for (const row of [...rows, ...notes])
    for (const unit of unitsIn(row)) yield* textsIn(unit, languages)
  for (const {language, tag, words} of languages) {
    const text = `${language.autonym} ${Object.values(words).join(' ')}`
    yield {text, language, locale: tag, part: 'the words of the edition'}
  }
  yield* furnitureTexts(edition, options)
}

function* textsIn(
  {key, number, cells}: TableUnit,
  languages: Edition['languages'],
): Generator<CoveredText> {
  for (const [column, {language, label = '', inline, code, codeChanges}] of cells.entries()) {
    const lines = codeChanges?.map(({text}) => text).join('\n') ?? code
    const text = `${label} ${lines ?? wordsOfBoth(inline)}`
    const locale = itemAt(languages, column).tag
    yield {text, language, locale, key, ...(number === undefined ? {} : {number})}
  }
}

/** The texts that stand around those of a document: short titles, the imprint, words of heads, feet and the watermark. */
function* furnitureTexts(edition: Edition, options: PdfConfig): Generator<CoveredText> {
  const {languages, layout} = edition
  for (const [index, own] of languages.entries()) {
    const {language, tag, shortTitle} = own
    const said = {language, locale: tag}
    if (shortTitle !== undefined) yield {...said, text: shortTitle, part: 'the short title'}
    const facts = imprintFacts(edition, own).map(({text}) => text)
    yield {...said, text: facts.join(' '), part: 'the imprint'}
    // Side by side, a page has the head of its first language; each of two facing pages has one.
    const isFirst = index === 0 || layout === 'facing'
    if (isFirst) yield* pageTexts(own, options)
  }
}

function* pageTexts(
  {language, tag, config}: EditionLanguage,
  options: PdfConfig,
): Generator<CoveredText> {
  const said = {language, locale: tag}
  for (const place of ['header', 'footer'] as const) {
    const templates = config.pdf?.[place] ?? options[place]
    if (templates) yield {...said, text: wordsOf(Object.values(templates)), part: `the ${place}`}
  }
  const {watermark} = options
  if (typeof watermark === 'string')
    yield {...said, text: wordsOf([watermark]), part: 'the watermark'}
}

/** What templates say themselves, without their parts. */
const wordsOf = (templates: readonly string[]): string =>
  templates
    .flatMap(templateTokens)
    .flatMap((token) => (token.kind === 'text' ? [token.text] : []))
    .join(' ')
