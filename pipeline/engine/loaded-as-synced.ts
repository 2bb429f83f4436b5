import {failure, success, type Result} from '../finding/result.ts'
import type {Doors} from '../operations/resources/doors.ts'
import {asSynced} from '../operations/translation/as-synced.ts'
import {loadDocument, type LoadedDocument} from '../project/load.ts'
import {shelfOf} from '../project/shelf.ts'
import type {DocumentName} from '../project/survey.ts'
import type {BuildOrder} from './order.ts'

/** A document of today as a sync would leave it; findings alone where a file of it cannot be read. */
export async function loadedAsSynced(
  name: DocumentName,
  {settings, titles}: BuildOrder,
  {files}: Doors,
): Promise<Result<LoadedDocument>> {
  const loaded = await loadDocument(files, settings, name, shelfOf(files, settings, titles))
  return loaded.ok
    ? success(await asSynced(files, settings, loaded.value))
    : failure(loaded.findings)
}
