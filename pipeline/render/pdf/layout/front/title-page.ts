import {statementOf} from '../../../../edition/notice.ts'
import {imprintFacts} from '../../../../edition/imprint.ts'
import type {Edition, EditionLanguage} from '../../../../edition/types.ts'
import {textDraft} from '../draft/cell.ts'
import type {DraftContext} from '../draft/draft-context.ts'
import type {RowStyle} from '../draft/row-style.ts'
import {taggedCell, type CellDraft, type DraftedRow, type RowDraft} from '../draft/types.ts'
import type {TypesetLanguage} from '../model/tools.ts'
import {tagOf} from '../model/tagger.ts'
import type {Sheet} from '../paginate/paginate.ts'
import {imprintOf} from './colophon.ts'
import {wordsCell} from './notice.ts'

const title: RowStyle = {
  size: 2,
  leading: 1.75,
  before: 2.2,
  bold: true,
  align: 'ragged',
  hyphenate: false,
  keepWithNext: false,
}
const status: RowStyle = {
  size: 0.95,
  leading: 1,
  before: 0.6,
  italic: true,
  isQuiet: true,
  align: 'ragged',
  hyphenate: false,
  keepWithNext: false,
}
const imprint: RowStyle = {...status, size: 0.88, before: 3, italic: false}

/** The title in every language, each with the statement of how far its text may be trusted. */
export function titleRows(context: DraftContext): readonly DraftedRow[] {
  const {languages} = context
  const titles = languages.flatMap(({language, index}) => [
    lineRow(
      language.title,
      index === 0 ? title : {...title, size: 1.5, leading: 1.4},
      index,
      context,
    ),
    lineRow(statusOf(language), status, index, context),
  ])
  return [logoRow(context), ...titles].filter((row) => row !== undefined)
}

/** The imprint in every language. */
export function imprintRows(context: DraftContext): readonly DraftedRow[] {
  const {languages, tools} = context
  const imprints = languages.map(({language, index}) => {
    const about = imprintOf(tools.edition, language, tools.options)
    return lineRow(about, index === 0 ? imprint : {...imprint, before: 1}, index, context)
  })
  return imprints.filter((row) => row !== undefined)
}

const coverTitle: RowStyle = {...title, size: 2.6, leading: 2.3, before: 2.4}
const coverPublisher: RowStyle = {...imprint, size: 1, before: 4, isQuiet: false}

/** The title in every language, and who publishes it. */
export function coverRows(context: DraftContext): readonly DraftedRow[] {
  const {languages, tools} = context
  const titles = languages.map(({language, index}) => {
    const style = index === 0 ? coverTitle : {...coverTitle, size: 1.8, leading: 1.6, before: 1.4}
    return lineRow(language.title, style, index, context)
  })
  const publishers = languages.map(({language}) => publisherOf(tools.edition, language))
  const named = publishers.map((name, index) => {
    const style = index === 0 ? coverPublisher : {...coverPublisher, before: 0.3}
    return publishers.indexOf(name) === index ? lineRow(name, style, index, context) : undefined
  })
  return [logoRow(context), ...titles, ...named].filter((row) => row !== undefined)
}

/** Who publishes an edition and where; empty where the configuration says neither. */
function publisherOf(edition: Edition, own: EditionLanguage): string {
  const facts = imprintFacts(edition, own)
  const named = ['publisher', 'place'].map((name) => facts.find((fact) => fact.name === name)?.text)
  return named.filter((text) => text !== undefined).join(' · ')
}

/** Greatest height of a logo, in baselines. */
const logoHeight = 5

function logoRow(context: DraftContext): DraftedRow | undefined {
  const {languages, shape, tools} = context
  const [own] = languages
  if (!own || !tools.logo) return undefined
  const alt = publisherOf(tools.edition, own.language) || own.language.title
  const element = tagOf('Figure', [], {alt})
  const isRtl = own.language.direction === 'rtl'
  const most = shape.leading * logoHeight
  const cell = {kind: 'picture', picture: tools.logo, element, indent: 0, isRtl, most} as const
  return rowOf(cell, {...imprint, before: 0}, own, context)
}

/** How many passages are translated, and the notices. */
function statusOf(language: EditionLanguage): string {
  const {isSource, words, progress} = language
  const notice = statementOf(language)
  const counted = words['unitsTranslated']
  if (isSource || progress.missing > 0 || counted === undefined) return notice
  return `${counted} ${notice}`.trim()
}

function lineRow(
  text: string,
  rowStyle: RowStyle,
  index: number,
  context: DraftContext,
): DraftedRow | undefined {
  const own = context.languages[index]
  if (text === '' || !own) return undefined
  const cell = wordsCell(text, own.language)
  const made = textDraft({cell, key: 'title-page', own, rowStyle, depth: 0}, 'P', context)
  return rowOf(made, rowStyle, own, context)
}

/** A row of one cell. */
function rowOf(
  made: CellDraft,
  rowStyle: RowStyle,
  own: TypesetLanguage,
  {shape}: DraftContext,
): DraftedRow {
  const row: RowDraft = {
    cells: [made],
    languages: [own.index],
    names: [],
    leadings: [own.leading * rowStyle.leading],
    before: shape.leading * rowStyle.before,
    keepWithNext: false,
    holds: 0,
    bookmarks: [],
  }
  const cells = [taggedCell(made, own.language.tag)]
  return {drafts: [row], tagged: {kind: 'block', depth: 0, quoted: false, cells}}
}

/** A title page stands a little above the middle of its sheet. */
export function shiftedDown(sheet: Sheet): Sheet {
  const shift = Math.max(0, sheet.room - sheet.used) * 0.3
  const parts = sheet.parts.map((part) => ({...part, down: part.down + shift}))
  return {...sheet, parts, used: sheet.used + shift}
}
