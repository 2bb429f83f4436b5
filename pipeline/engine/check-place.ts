import type {Result} from '../finding/result.ts'
import {
  checkUnit,
  loadForCheck,
  type CheckOrder,
  type CheckUnit,
} from '../operations/check/document.ts'
import type {Doors} from '../operations/resources/doors.ts'
import {filesRead, type LoadedDocument} from '../project/load.ts'
import {shelfOf} from '../project/shelf.ts'
import type {CheckedUnit} from './engine.ts'
import {tracedDoors, tracedTexts, type DoorReading, type Trace} from './trace.ts'

/** A loaded document, and what was read for it; the trace is absent where that is not known whole. */
type OpenDocument = {
  readonly id: string
  readonly loaded: Result<LoadedDocument>
  readonly trace: Trace | undefined
}

/**
 * Where the units of a check are done. The last document is kept, so that those of one document follow each other well;
 * documents that others cite are read once.
 */
export function checkPlace(
  order: CheckOrder,
  doors: Doors,
): (unit: CheckUnit) => Promise<CheckedUnit> {
  const {settings, titles} = order
  const cited = tracedTexts(doors.files)
  const shelf = shelfOf(cited.files, settings, titles)
  const open = async (name: CheckUnit['name']): Promise<OpenDocument> => {
    const {doors: own, trace} = tracedDoors(doors)
    const loaded = await loadForCheck(own.files, name, order, shelf)
    const others = loaded.ok ? loaded.value.links.cited.filter(({id}) => id !== name.id) : []
    const read = trace()
    const also = others.flatMap(({id}) => filesCited(id, order).map(cited.reading))
    return {id: name.id, loaded, trace: read && withAll(read, also)}
  }
  let kept: Promise<OpenDocument> | undefined
  let keptId: string | undefined
  return async (unit) => {
    if (!kept || keptId !== unit.name.id) {
      keptId = unit.name.id
      kept = open(unit.name)
    }
    const {loaded, trace} = await kept
    const report = await checkUnit(loaded, unit, order)
    return {report, ...(trace ? {trace} : {})}
  }
}

/** What a shelf reads of a document that another cites: its snapshot is not among it. */
function filesCited(id: string, {settings}: CheckOrder): readonly string[] {
  const {source, language} = settings
  const snapshot = `locales/${language}/`
  return filesRead(settings, {id, file: `${source}/${id}.md`}).filter(
    (path) => !path.startsWith(snapshot),
  )
}

function withAll(trace: Trace, others: readonly (DoorReading | undefined)[]): Trace | undefined {
  const known: DoorReading[] = [...trace]
  for (const reading of others) {
    // A file that is cited changed between two readings.
    if (!reading) return undefined
    known.push(reading)
  }
  return known
}
