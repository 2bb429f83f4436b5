import {basename, dirname, resolve} from 'node:path'
import {readTbx} from '../../exchange/formats/tbx.ts'
import {planGlossary, type GlossaryPlan} from '../../exchange/glossary-plan.ts'
import {filesOnDisk} from '../../files/disk.ts'
import type {Finding} from '../../finding/finding.ts'
import {printGlossary} from '../../locale/glossary.ts'
import type {Project} from '../../project/load.ts'
import {noFile} from '../../files/unreadable.ts'

/** A planned import of terms with the glossary file as it leaves it. */
export type PlannedGlossary =
  | {
      readonly kind: 'planned'
      readonly plan: GlossaryPlan
      readonly changes: ReadonlyMap<string, string>
    }
  | {readonly kind: 'refused'; readonly findings: readonly Finding[]}

/**
 * Plan the import of terms from a TBX file.
 *
 * @param path absolute
 * @param file as the user named it
 */
export async function planGlossaryImport(
  {glossary, findings}: Project,
  {
    path,
    file,
    overwrite,
  }: {readonly path: string; readonly file: string; readonly overwrite: boolean},
): Promise<PlannedGlossary> {
  // A glossary that cannot be read must not be overwritten.
  const broken = findings.filter(({place}) => place.file === glossary.file)
  if (broken.length > 0) return {kind: 'refused', findings: broken}
  const read = await filesOnDisk(dirname(resolve(path))).read(basename(path))
  if (read.kind === 'unreadable') return {kind: 'refused', findings: [read.finding]}
  if (read.kind === 'absent') return {kind: 'refused', findings: [noFile(file)]}
  const {value, findings: wrong} = readTbx(read.text, file)
  if (wrong.length > 0) return {kind: 'refused', findings: wrong}
  const plan = planGlossary(glossary, value, overwrite)
  const isSame = plan.added.length + plan.changed.length === 0
  const changes = new Map(isSame ? [] : [[glossary.file, printGlossary(plan.glossary)]])
  return {kind: 'planned', plan, changes}
}
