import {evidenceOf, type Evidence} from '../../check/evidence.ts'
import type {Files} from '../../files/files.ts'
import {isUnusable, type Finding} from '../../finding/finding.ts'
import type {Survey} from '../../project/survey.ts'
import type {ProgressLine} from '../../report/summary.ts'
import type {CheckOrder, DocumentReport} from './document.ts'
import {englishWordFindings} from './english-words.ts'

/** What to check of a project; see `CheckOrder`. */
export type CheckChoice = Omit<CheckOrder, 'settings' | 'glossary' | 'titles'>

/** What the check of a project came to. */
export type CheckedProject = {
  readonly findings: readonly Finding[]
  readonly progress: readonly ProgressLine[]
  /** what each finding was made from, where the choice asks for it */
  readonly evidence: Evidence
}

/**
 * What the check of a project came to: the reports of its documents, and the findings of files that belong to no
 * document.
 */
export async function checkedProject(
  {settings, findings: all}: Survey,
  reports: readonly DocumentReport[],
  choice: CheckChoice & {
    /** whether it has what is found of no document */
    readonly hasProject: boolean
  },
  files: Files,
): Promise<CheckedProject> {
  const known = new Map<Finding, string>()
  const loose = evidenceOf([])
  // What is so for the whole project is not new in a change of some units.
  const english =
    choice.since || !choice.hasProject ? [] : await englishWordFindings(settings, files, choice)
  const surveyed = choice.hasProject ? all : all.filter(isUnusable)
  const findings = [...surveyed, ...english]
  const progress: ProgressLine[] = []
  const told = new Set<string>()
  for (const report of reports) {
    for (const {finding, evidence} of report.found) {
      if (isRepeated(finding, told)) continue
      findings.push(finding)
      if (evidence !== undefined) known.set(finding, evidence)
    }
    for (const line of report.progress) progress.push(line)
  }
  return {findings, progress, evidence: (finding) => known.get(finding) ?? loose(finding)}
}

/** Whether a finding about the machine, such as a dictionary that is not there, was told already. */
function isRepeated({rule, key, locale, message}: Finding, told: Set<string>): boolean {
  if (rule !== 'spelling' || key !== undefined) return false
  const name = JSON.stringify([locale, message])
  if (told.has(name)) return true
  told.add(name)
  return false
}
