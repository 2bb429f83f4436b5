import {basename} from 'node:path'
import {inlineText} from '../../../document/inline/inline.ts'
import {languageOf} from '../../../language/index.ts'
import {git} from '../../../operations/project/git.ts'
import {version} from '../../../operations/project/version.ts'
import {isUnsynced} from '../../../finding/finding.ts'
import type {LoadedDocument} from '../../../project/load.ts'
import type {DocumentName, Survey} from '../../../project/survey.ts'
import type {DocumentOverview, ProjectLanguage, ProjectOverview} from '../../protocol/project.ts'
import {answered, type Answered} from '../answer/answer.ts'
import {projectFinding} from '../rows/finding.ts'
import {translationProgress} from '../rows/progress.ts'
import {surveyOf} from './find.ts'
import {reviserOf} from './reviser.ts'
import type {Workbench} from './workbench.ts'

/** The project as the page shows it first. */
export async function projectOverview(workbench: Workbench): Promise<Answered<ProjectOverview>> {
  const found = await surveyOf(workbench)
  if (!found.ok) return found
  const survey = found.value
  const {settings, names, findings} = survey
  const documents: DocumentOverview[] = []
  const unread = [...findings]
  for (const name of names) {
    const overview = await documentOverview(workbench, survey, name)
    if ('id' in overview) documents.push(overview)
    else unread.push(...overview.findings)
  }
  const {root, environment, chosenLocale} = workbench
  const repository = await git({path: root, environment}, ['rev-parse', '--is-inside-work-tree'])
  return answered({
    name: basename(root),
    source: projectLanguage(settings.language),
    locales: settings.locales.map(projectLanguage),
    documents,
    findings: unread.map(projectFinding),
    ...(chosenLocale === undefined ? {} : {chosenLocale}),
    reviser: await reviserOf(workbench),
    hasDraftCommand: settings.workbench.draft !== undefined,
    hasGit: repository?.code === 0,
    version: version(),
  })
}

/** A document as the overview has it, made again where its files have changed; or why it cannot be read. */
async function documentOverview(
  {store, overviews}: Workbench,
  survey: Survey,
  name: DocumentName,
): Promise<DocumentOverview | {readonly findings: Survey['findings']}> {
  const stamp = await store.stamp(survey, name)
  const known = overviews.get(name.id)
  if (known?.stamp === stamp) return known.value
  const loaded = await store.document(survey, name)
  if (!loaded.ok) return {findings: loaded.findings}
  const value = overviewOf(loaded.value)
  overviews.set(name.id, {stamp, value})
  return value
}

function overviewOf({document, catalog, translations, findings}: LoadedDocument): DocumentOverview {
  return {
    id: document.id,
    title: document.title ? inlineText(document.title.inline) : document.id,
    file: document.file,
    units: catalog.units.length,
    isUnsynced: findings.some(isUnsynced),
    translations: Array.from(translations.values(), translationProgress),
  }
}

function projectLanguage(tag: string): ProjectLanguage {
  return {
    tag,
    ownName: nameIn(tag, tag),
    englishName: nameIn('en', tag),
    direction: languageOf(tag).direction,
  }
}

/** The name of a language in another; its tag where it has none there. */
function nameIn(language: string, tag: string): string {
  return new Intl.DisplayNames(language, {type: 'language', fallback: 'code'}).of(tag) ?? tag // no name
}
