import {failure, success, type Result} from '../finding/result.ts'
import type {Doors} from '../operations/resources/doors.ts'
import {asSynced} from '../operations/translation/as-synced.ts'
import {conflictsPath} from '../locale/conflicts.ts'
import {loadDocument, type LoadedDocument} from '../project/load.ts'
import {reloadDocument} from '../project/reload.ts'
import {shelfOf} from '../project/shelf.ts'
import type {DocumentName} from '../project/survey.ts'
import {translationPaths} from '../project/translation.ts'
import type {DocumentMemory, KnownDocument} from './memory.ts'
import type {BuildOrder} from './order.ts'
import {isUnchanged, joinedTraces, tracedDoors} from './trace.ts'

/** A document of today as a sync would leave it; findings alone where a file of it cannot be read. */
export async function loadedAsSynced(
  name: DocumentName,
  order: BuildOrder,
  doors: Doors,
  memory?: DocumentMemory,
): Promise<Result<LoadedDocument>> {
  const {settings} = order
  const loaded = await (memory ? remembered(name, order, doors, memory) : read(name, order, doors))
  return loaded.ok
    ? success(await asSynced(doors.files, settings, loaded.value))
    : failure(loaded.findings)
}

async function read(
  name: DocumentName,
  {settings, titles}: BuildOrder,
  {files}: Doors,
): Promise<Result<LoadedDocument>> {
  return loadDocument(files, settings, name, shelfOf(files, settings, titles))
}

/** A document of which only what has changed is made again: texts of translations that nothing else depends on. */
async function remembered(
  name: DocumentName,
  order: BuildOrder,
  doors: Doors,
  memory: DocumentMemory,
): Promise<Result<LoadedDocument>> {
  const {settings, titles} = order
  const known = memory.known()
  const {doors: traced, trace} = tracedDoors(doors)
  const isReusable = known !== undefined && (await holds(known, name, order, doors))
  const loaded = isReusable
    ? await reloadDocument(traced.files, settings, {
        known: known.loaded,
        shelf: shelfOf(traced.files, settings, titles),
      })
    : await read(name, order, traced)
  const now = trace()
  const whole = isReusable ? now && joinedTraces(othersIn(known, name, order), now) : now
  if (loaded.ok && whole)
    memory.keep({loaded: loaded.value, trace: whole, order: {settings, titles}})
  return loaded
}

/** Whether all that a document was made from is as it was, but for the files of its translations. */
async function holds(
  known: KnownDocument,
  name: DocumentName,
  order: BuildOrder,
  doors: Doors,
): Promise<boolean> {
  const isSameOrder = known.order.settings === order.settings && known.order.titles === order.titles
  return isSameOrder && isUnchanged(othersIn(known, name, order), doors)
}

/** What was read for a document besides the files of its translations, which are read again. */
function othersIn(
  {trace}: KnownDocument,
  {id}: DocumentName,
  {settings}: BuildOrder,
): KnownDocument['trace'] {
  const own = settings.locales.flatMap((locale) => {
    const {file, stateFile} = translationPaths(locale, id)
    return [file, stateFile, conflictsPath(file)]
  })
  return trace.filter(({door, names}) => door !== 'text' || !own.includes(names[0] ?? '')) // a text has a name
}
