import type {EditionLanguage} from '../../../../edition/types.ts'
import {textDraft} from '../draft/cell.ts'
import type {DraftSetting} from '../draft/draft-setting.ts'
import type {Look} from '../draft/look.ts'
import type {RowDraft} from '../draft/types.ts'
import type {Sheet} from '../paginate/paginate.ts'
import {imprintOf} from './colophon.ts'
import {noticeOf, wordsCell} from './notice.ts'

const title: Look = {
  size: 2,
  leading: 1.75,
  before: 2.2,
  bold: true,
  align: 'ragged',
  hyphenate: false,
  keepWithNext: false,
}
const status: Look = {
  size: 0.95,
  leading: 1,
  before: 0.6,
  italic: true,
  isQuiet: true,
  align: 'ragged',
  hyphenate: false,
  keepWithNext: false,
}
const imprint: Look = {...status, size: 0.88, before: 3, italic: false}

/** The title in every language, each with the statement of how far its text may be trusted. */
export function titlePageRows(draft: DraftSetting): readonly RowDraft[] {
  const {languages, setting} = draft
  const titles = languages.flatMap(({language, index}) => [
    lineRow(
      language.title,
      index === 0 ? title : {...title, size: 1.5, leading: 1.4},
      index,
      draft,
    ),
    lineRow(statusOf(language), status, index, draft),
  ])
  const [first] = languages
  const about = first ? imprintOf(setting.edition, first.language) : ''
  return [...titles, lineRow(about, imprint, 0, draft)].filter((row) => row !== undefined)
}

/** How many passages are translated, and the notices. */
function statusOf(language: EditionLanguage): string {
  const {isSource, words, progress} = language
  const notice = noticeOf(language)
  const counted = words['unitsTranslated']
  if (isSource || progress.missing > 0 || counted === undefined) return notice
  return `${counted} ${notice}`.trim()
}

function lineRow(
  text: string,
  look: Look,
  index: number,
  draft: DraftSetting,
): RowDraft | undefined {
  const own = draft.languages[index]
  if (text === '' || !own) return undefined
  const [parent] = draft.tagger.open({kind: 'block', depth: 0, quoted: false}, [
    {index, tag: own.language.tag},
  ])
  if (parent === undefined) return undefined
  const cell = wordsCell(text, own.language)
  const made = textDraft({cell, key: 'title-page', own, look, parent, depth: 0}, 'P', draft)
  return {
    cells: [made],
    languages: [index],
    names: [],
    leading: own.leading * look.leading,
    before: draft.shape.leading * look.before,
    keepWithNext: false,
    holds: 0,
    bookmarks: [],
  }
}

/** A title page stands a little above the middle of its sheet. */
export function lowered(sheet: Sheet): Sheet {
  const shift = Math.max(0, sheet.room - sheet.used) * 0.3
  const parts = sheet.parts.map((part) => ({...part, down: part.down + shift}))
  return {...sheet, parts, used: sheet.used + shift}
}
