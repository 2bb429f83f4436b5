import type {Files} from '../../files/files.ts'
import {failure, success, type Result} from '../../finding/result.ts'
import type {DocumentName} from '../../project/survey.ts'
import type {CheckOrder, DocumentReport} from './document.ts'
import {planFixes, type PlannedFixes} from './fix-document.ts'

/**
 * Plan how the findings of documents are corrected. A document is opened for it only where the check says that it has
 * something to correct.
 *
 * @param files of the folder that the order names; they see whether another program writes meanwhile
 * @param check gives the reports of the documents, in their order
 */
export async function planProjectFixes(
  files: Files,
  names: readonly DocumentName[],
  order: CheckOrder,
  check: (order: CheckOrder) => Promise<readonly DocumentReport[]>,
): Promise<Result<PlannedFixes>> {
  const reports = await check({...order, withEvidence: false})
  const changes = new Map<string, string | undefined>()
  const planned: PlannedFixes[] = []
  for (const [index, name] of names.entries()) {
    if (!reports[index]?.found.some(({finding}) => finding.fix)) continue
    const plan = await planFixes(files, name, order)
    if (!plan.ok) return failure(plan.findings)
    planned.push(plan.value)
    for (const [path, text] of plan.value.changes) changes.set(path, text)
  }
  const fixed = planned.flatMap((plan) => plan.fixed)
  return success({fixed, changes, synced: planned.some(({synced}) => synced)})
}
