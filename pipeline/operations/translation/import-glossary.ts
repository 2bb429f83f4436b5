import {readTbx} from '../../exchange/formats/tbx.ts'
import {planGlossary, type GlossaryPlan} from '../../exchange/glossary-plan.ts'
import {glossaryText} from '../../exchange/glossary-text.ts'
import type {Files} from '../../files/files.ts'
import type {Finding} from '../../finding/finding.ts'
import type {Project} from '../../project/load.ts'
import {readImported, type NamedFile} from './imported-file.ts'

/** A planned import of terms with the glossary file as it leaves it. */
export type PlannedGlossary =
  | {
      readonly kind: 'planned'
      readonly plan: GlossaryPlan
      readonly changes: ReadonlyMap<string, string>
    }
  | {readonly kind: 'refused'; readonly findings: readonly Finding[]}

/** Plan the import of terms from a TBX file. What the glossary has beside terms stays in it. */
export async function planGlossaryImport(
  files: Files,
  {glossary, findings}: Project,
  request: NamedFile & {readonly overwrite: boolean},
): Promise<PlannedGlossary> {
  // A glossary that cannot be read must not be overwritten.
  const broken = findings.filter(({place}) => place.file === glossary.file)
  if (broken.length > 0) return {kind: 'refused', findings: broken}
  const read = await readImported(request)
  if (read.kind === 'refused') return {kind: 'refused', findings: [read.finding]}
  const {value, findings: wrong} = readTbx(read.text, request.file)
  if (wrong.length > 0) return {kind: 'refused', findings: wrong}
  const plan = planGlossary(glossary, value, request.overwrite)
  if (plan.added.length + plan.changed.length === 0)
    return {kind: 'planned', plan, changes: new Map()}
  const before = await files.read(glossary.file)
  if (before.kind === 'unreadable') return {kind: 'refused', findings: [before.finding]}
  const text = glossaryText(before.kind === 'text' ? before.text : undefined, plan)
  return {kind: 'planned', plan, changes: new Map([[glossary.file, text]])}
}
