import type {Files} from '../../../files/files.ts'
import {filesWith} from '../../../files/overlay.ts'
import type {DocumentInLine} from '../../../operations/translation/in-line.ts'
import type {PlannedTexts} from '../../../operations/translation/save-text.ts'
import type {Survey} from '../../../project/survey.ts'
import type {RowsChanged, TranslationAddress} from '../../protocol/rows.ts'
import {answered, refusalFor, type Answered} from '../answer/answer.ts'
import {namedTranslation} from '../state/find.ts'
import {kept, type Workbench} from '../state/workbench.ts'
import {writeChange} from '../state/write.ts'
import {rowsChanged} from './changed-rows.ts'

/** A change of some rows of a translation. */
export type RowsEdit = {
  /** the rows that it concerns */
  readonly keys: readonly string[]
  /** plans it from a document in line with its source */
  readonly plan: (
    files: Files,
    line: DocumentInLine,
    survey: Survey,
  ) => Promise<Answered<PlannedTexts>>
}

/** Change rows of a translation, and say what they are then. */
export async function editRows(
  workbench: Workbench,
  address: TranslationAddress,
  {keys, plan}: RowsEdit,
): Promise<Answered<RowsChanged>> {
  const named = await namedTranslation(workbench, address)
  if (!named.ok) return named
  const {survey, name} = named.value
  const {store} = workbench
  return writeChange(workbench, async (files) => {
    const line = await store.line(files, survey, name)
    if (!line.ok) return refusalFor(line.findings)
    const planned = await plan(files, line.value, survey)
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
