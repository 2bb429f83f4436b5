import type {Cell, EditionLanguage} from '../../../../edition/types.ts'
import {textDraft} from '../draft/cell.ts'
import {arrangedRows} from '../draft/arranged.ts'
import type {DraftSetting} from '../draft/draft-setting.ts'
import {notice as noticeLook, type Look} from '../draft/look.ts'
import type {CellDraft, RowDraft} from '../draft/types.ts'

/** What a reader of a language must be told about its text; empty where there is nothing. */
export function noticeOf({isSource, progress, words}: EditionLanguage): string {
  if (isSource) return words['sourceNotice'] ?? ''
  const {units, translated, reviewed, machine, stale, missing} = progress
  const said: readonly (string | undefined)[] = [
    machine > 0 ? words['machineNotice'] : reviewed < translated ? words['draftNotice'] : undefined,
    stale > 0 ? words['staleNotice'] : undefined,
    missing > 0 ? words['missingNotice'] : undefined,
    reviewed < units && missing > 0 ? words['unitsTranslated'] : undefined,
  ]
  return said.filter((part) => part !== undefined).join(' ')
}

/** Words of the interface as a cell of an edition. */
export function wordsCell(text: string, {locale, tag, direction}: EditionLanguage): Cell {
  const inline = text === '' ? [] : [{type: 'text' as const, value: text}]
  const base = {locale, language: tag, direction, inline}
  return {...base, status: 'source', state: 'final', origin: 'human'}
}

/** A row of words of the interface, in each language its own; none where no language says anything. */
export function wordsRow(
  texts: readonly string[],
  look: Look,
  draft: DraftSetting,
): readonly RowDraft[] {
  if (texts.every((text) => text === '')) return []
  const {languages, tagger, shape} = draft
  const tags = languages.map(({index, language}) => ({index, tag: language.tag}))
  const parents = tagger.open({kind: 'block', depth: 0, quoted: false}, tags)
  const cells = languages.map((own, index): CellDraft => {
    const parent = parents[index]
    if (parent === undefined) return {kind: 'empty'}
    const cell = wordsCell(texts[index] ?? '', own.language)
    return textDraft({cell, key: 'notice', own, look, parent, depth: 0}, 'P', draft)
  })
  const before = look.before * shape.leading
  const {keepWithNext} = look
  return arrangedRows(
    cells,
    {look, before, names: [], keepWithNext, bookmarks: [], running: undefined},
    draft,
  )
}

/** What readers must be told of each language, under the title. */
export function noticeRow(draft: DraftSetting): readonly RowDraft[] {
  return wordsRow(
    draft.languages.map(({language}) => noticeOf(language)),
    noticeLook,
    draft,
  )
}
