import type {Files} from '../../../files/files.ts'
import type {BoundTranslation, Passage} from '../../../locale/passage.ts'
import type {LoadedDocument} from '../../../project/load.ts'
import type {Survey} from '../../../project/survey.ts'
import type {RowsChanged} from '../../protocol/rows.ts'
import {translationProgress} from '../rows/progress.ts'
import {passageRows, translationIn, wishOf} from '../rows/rows.ts'

/** Rows after a change. */
export type ChangedRows = {
  readonly survey: Survey
  /** the document after it */
  readonly loaded: LoadedDocument
  readonly locale: string
  readonly keys: readonly string[]
  /** whether all locale files were brought in line with the source */
  readonly isSynced: boolean
}

/** What the page must know of rows that a change has left. */
export async function rowsChanged(
  files: Files,
  {survey, loaded, locale, keys, isSynced}: ChangedRows,
): Promise<RowsChanged> {
  const translation = translationIn(loaded, locale)
  const wish = wishOf(survey, {locale})
  const passages = passagesUnder(translation, keys)
  const rows = await passageRows(files, loaded, {passages, wish})
  return {rows, progress: translationProgress(translation), isReloadNeeded: isSynced}
}

function passagesUnder({passages}: BoundTranslation, keys: readonly string[]): readonly Passage[] {
  const found = keys.flatMap((key) => passages.byKey.get(key) ?? []) // the unit is gone
  return [...new Set(found)]
}
