import type {Settings} from '../../config/types.ts'
import type {Finding} from '../../finding/finding.ts'
import {byPlace} from '../../finding/order.ts'
import type {RuleId} from '../../finding/rules.ts'
import type {ProgressLine} from '../../report/summary.ts'
import {checkLoaded} from '../check/document.ts'
import {englishWordFindings} from '../check/english-words.ts'
import {knownRules} from '../check/known-rules.ts'
import {settingFaults} from '../check/setting-faults.ts'
import {ProjectError, wrongWish, type OpenProject} from './project.ts'

/** What to check of a project; all of it where nothing is said. */
export type CheckWish = {
  /** only these languages */
  readonly locales?: readonly string[]
  /** only these rules, whatever the configuration says of them */
  readonly rules?: readonly RuleId[]
}

/** What the check of a project found, and how far its translations are. */
export type ProjectCheck = {
  /** in the order of document, language, file and line */
  readonly findings: readonly Finding[]
  /** a line for each translation of each document */
  readonly progress: readonly ProgressLine[]
}

/**
 * Run the rules over all documents and translations of a project, as `stele check` does.
 *
 * @throws ProjectError where the project has no such language or rule
 */
export async function checkProject(
  project: OpenProject,
  {locales = [], rules = []}: CheckWish = {},
): Promise<ProjectCheck> {
  const {settings, glossary, root, documents, files} = project
  const wrong = wrongNames(settings, {locales, rules})
  if (wrong.length > 0) throw new ProjectError(wrong)
  const names = documents.map(({document}) => document)
  const faults = await settingFaults({settings, names}, files)
  const order = {root, settings, glossary, locales, rules, withEvidence: false}
  const reports = documents.map((loaded) => checkLoaded(loaded, order))
  const found = reports.flatMap((report) => report.found.map(({finding}) => finding))
  const english = await englishWordFindings(settings, files, {locales, rules})
  return {
    findings: [...project.findings, ...faults, ...english, ...found].toSorted(byPlace),
    progress: reports.flatMap(({progress}) => progress),
  }
}

function wrongNames(settings: Settings, {locales, rules}: Required<CheckWish>): readonly Finding[] {
  const known = new Set<string>(knownRules(settings).map(({id}) => id))
  return [
    ...locales
      .filter((locale) => !settings.locales.includes(locale))
      .map((locale) => wrongWish(`There is no locale ${locale}`)),
    ...rules
      .filter((rule) => !known.has(rule))
      .map((rule) => wrongWish(`There is no rule ${rule}`)),
  ]
}
