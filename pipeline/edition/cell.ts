import {inlineText, parseInline} from '../document/inline/inline.ts'
import type {Inline, Unit} from '../document/model/types.ts'
import type {Language} from '../language/model/types.ts'
import {headingAnchorsOf} from '../locale/heading-anchors.ts'
import {inlineOfPassage} from '../locale/passage-inline.ts'
import {passageOfUnit, type BoundTranslation, type Passage} from '../locale/passage.ts'
import {itemAt, valueOf} from '../finding/assert.ts'
import type {PrintedLabel} from '../document/label/print.ts'
import {changesBetween} from '../locale/changes.ts'
import {linkedInline, type EditionTargets} from './links.ts'
import type {Address, Cell, CellStatus} from './types.ts'

/** One language of an edition; the source has no translation. */
export type LanguageColumn = {
  readonly language: Language
  readonly translation?: BoundTranslation
}

/** What stands in a row: a unit, or a number without text of its own. */
export type Content = {
  readonly unit?: Unit
  /** as each column prints it */
  readonly labels?: readonly PrintedLabel[]
  readonly isCode?: boolean
}

/** What cells are made from besides their content. */
export type CellSources = {
  readonly columns: readonly LanguageColumn[]
  /** shown where a translation is missing */
  readonly source: Language
  readonly addresses: ReadonlyMap<string, Address>
  readonly targets: EditionTargets
}

/** The cells of one row, one for each column. */
export function cellsOf(content: Content, input: CellSources): readonly Cell[] {
  return input.columns.map((column, at) => cellOf({...content, at}, column, input))
}

/** The words that a cell of a unit shows: the translation's, or the source's where there is none. */
export function shownInline(unit: Unit, {translation}: LanguageColumn): Inline {
  if (!translation) return unit.inline
  const passage = passageOfUnit(translation.passages, unit)
  return passage.standing === 'missing' || passage.unit !== unit
    ? unit.inline
    : inlineOfPassage(passage, parseInline)
}

function cellOf(
  {unit, labels, isCode, at}: Content & {readonly at: number},
  {language, translation}: LanguageColumn,
  {source, addresses, targets}: CellSources,
): Cell {
  const printed = labels === undefined ? {} : {label: itemAt(labels, at).text}
  const english = (own: Unit): Inline =>
    linkedInline({inline: own.inline, units: [own], language: source, isSource: true}, targets)
  if (!translation || !unit) {
    // A numbered heading may have no words: then it is not a unit, and shows its label alone.
    const content = unit ? textOf(english(unit), unit.text, isCode) : textOf([], '', isCode)
    return {
      language,
      ...printed,
      ...content,
      status: translation ? 'approved' : 'source',
      state: 'final',
      origin: 'human',
    }
  }
  const passage = passageOfUnit(translation.passages, unit)
  const isCovered = passage.unit !== unit
  const base = {
    state: passage.state,
    origin: passage.origin,
    status: isCovered ? ('joined' as const) : cellStatus(passage),
    ...printed,
  }
  if (base.status === 'missing')
    return {...base, language: source, ...textOf(english(unit), unit.text, isCode)}
  const own = {...base, language}
  if (isCovered) return {...own, inline: [], joinedInto: valueOf(addresses, passage.unit.key)}
  const {units} = passage
  const inline = isCode
    ? []
    : linkedInline(
        {
          inline: inlineOfPassage(passage, parseInline),
          units,
          language,
          isSource: false,
          // Most texts have no link.
          ...(passage.text.includes('](#')
            ? {headings: headingAnchorsOf(translation.passages)}
            : {}),
        },
        targets,
      )
  const covers = passage.units.filter((one) => one !== unit).map(({key}) => valueOf(addresses, key))
  return {
    ...own,
    ...textOf(inline, passage.text, isCode),
    ...changed(passage),
    ...(covers.length === 0 ? {} : {covers}),
  }
}

function textOf(
  inline: Inline,
  text: string,
  isCode: boolean | undefined,
): Pick<Cell, 'inline' | 'code'> {
  return isCode ? {inline: [], code: text} : {inline}
}

function cellStatus({standing, state, origin}: Passage): CellStatus {
  if (standing === 'doubtful') return 'draft'
  if (standing !== 'current') return standing
  if (state === 'reviewed' || state === 'final') return 'approved'
  return origin === 'machine' ? 'machine' : 'draft'
}

/** For a stale cell: how the English of its units differs from what the text was made from. */
function changed({standing, record, english, units}: Passage): Pick<Cell, 'changes'> {
  const before = record?.english
  if (standing !== 'stale' || before === undefined) return {}
  const now = units.length === 1 ? itemAt(units, 0).inline : parseInline(english)
  return {changes: changesBetween(inlineText(parseInline(before)), inlineText(now))}
}
