import type {Files} from '../../../files/files.ts'
import {filesWith} from '../../../files/overlay.ts'
import type {DocumentInLine} from '../../../operations/translation/in-line.ts'
import type {Passage} from '../../../locale/passage.ts'
import type {PlannedTexts} from '../../../operations/translation/save-text.ts'
import type {Survey} from '../../../project/survey.ts'
import type {RowsChanged, SeenRow, SeenText, TranslationAddress} from '../../protocol/rows.ts'
import {answered, refusalFor, type Answered} from '../answer/answer.ts'
import {namedTranslation, seenPassage} from '../state/find.ts'
import {kept, type Workbench} from '../state/workbench.ts'
import {writeChange} from '../state/write.ts'
import {rowsChanged} from './changed-rows.ts'

/** What a change of rows is planned from. */
export type SeenPassages = {
  readonly survey: Survey
  /** in the order of `seen` */
  readonly passages: readonly Passage[]
}

/** A change of some rows of a translation. */
export type RowsEdit = {
  /** keys of the rows that come back */
  readonly keys: readonly string[]
  /** rows that must be as somebody saw them */
  readonly seen: readonly (SeenRow & Partial<SeenText>)[]
  /** plans it from a document in line with its source, and the passages of the rows that were seen */
  readonly plan: (
    files: Files,
    line: DocumentInLine,
    seen: SeenPassages,
  ) => Promise<Answered<PlannedTexts>>
}

/** Change rows of a translation, and say what they are then. */
export async function editRows(
  workbench: Workbench,
  address: TranslationAddress,
  {keys, seen, plan}: RowsEdit,
): Promise<Answered<RowsChanged>> {
  const named = await namedTranslation(workbench, address)
  if (!named.ok) return named
  const {survey, name} = named.value
  const {store} = workbench
  return writeChange(workbench, async (files) => {
    const line = await store.line(files, survey, name)
    if (!line.ok) return refusalFor(line.findings)
    const passages: Passage[] = []
    for (const row of seen) {
      const passage = seenPassage(line.value.loaded, {locale: address.locale, row})
      if (!passage.ok) return passage
      passages.push(passage.value)
    }
    const planned = await plan(files, line.value, {survey, passages})
    if (!planned.ok) return planned
    const {changes, loaded} = planned.value
    const isSynced = line.value.changes.size > 0
    const value = await rowsChanged(filesWith(files, changes), {
      survey,
      loaded,
      locale: address.locale,
      keys,
      isSynced,
    })
    return answered({
      changes,
      value,
      after: async () => kept(workbench, survey, {loaded, isSynced}),
    })
  })
}
