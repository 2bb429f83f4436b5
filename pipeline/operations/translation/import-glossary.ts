import {readTbx} from '../../exchange/formats/tbx.ts'
import {planGlossary, type GlossaryPlan} from '../../exchange/glossary-plan.ts'
import {glossaryText} from '../../exchange/glossary-text.ts'
import type {Files} from '../../files/files.ts'
import {failure, success, type Result} from '../../finding/result.ts'
import type {Project} from '../../project/load.ts'
import {readImported, type NamedFile} from './imported-file.ts'

/** A planned import of terms with the glossary file as it leaves it. */
export type PlannedGlossary = {
  readonly plan: GlossaryPlan
  readonly changes: ReadonlyMap<string, string>
}

/** Plan the import of terms from a TBX file. What the glossary has beside terms stays in it. */
export async function planGlossaryImport(
  files: Files,
  {glossary, findings}: Project,
  request: NamedFile & {readonly overwrite: boolean},
): Promise<Result<PlannedGlossary>> {
  // A glossary that cannot be read must not be overwritten.
  const broken = findings.filter(({place}) => place.file === glossary.file)
  if (broken.length > 0) return failure(broken)
  const read = await readImported(request)
  if (!read.ok) return read
  const terms = readTbx(read.value, request.file)
  if (!terms.ok) return terms
  const plan = planGlossary(glossary, terms.value, request.overwrite)
  if (plan.added.length + plan.changed.length === 0) return success({plan, changes: new Map()})
  const before = await files.read(glossary.file)
  if (before.kind === 'unreadable') return failure([before.finding])
  const text = glossaryText(before.kind === 'text' ? before.text : undefined, plan)
  return success({plan, changes: new Map([[glossary.file, text]])})
}
