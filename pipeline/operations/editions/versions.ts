import type {Finding} from '../../finding/finding.ts'
import type {LoadedDocument} from '../../project/load.ts'
import {planEditions, type EditionChoice, type EditionPlan} from '../project/edition-plan.ts'
import type {Opened} from '../project/open.ts'
import {doorsOf} from '../resources/doors.ts'
import {projectWords, type BundledWords} from '../resources/interface-words.ts'
import {readBranding} from '../site/branding.ts'
import {placerOf} from '../site/pages.ts'
import {mainPlan, versionPlacerOf} from '../site/version-pages.ts'
import {comparerWith} from '../versions/compared.ts'
import type {PublishedVersion} from '../versions/published.ts'
import type {Branding} from '../../render/shared/branding.ts'
import {renderedPlans, type RenderedEditions} from './redlines.ts'

/** Which versions are published of which documents. */
export type VersionsRequest = {
  /** of today */
  readonly documents: readonly LoadedDocument[]
  /** the oldest first */
  readonly versions: readonly PublishedVersion[]
  readonly choice: EditionChoice
  /** the output folder, as paths of built files begin */
  readonly output: string
  /** ISO 8601, for documents of today that have none of their own */
  readonly date: string | undefined
}

/** What all versions are rendered with. */
type VersionContext = VersionsRequest & {
  readonly opened: Opened
  readonly words: BundledWords
  readonly branding: Branding
}

/**
 * The editions of the published versions of documents that there are today, and pages of what changed: from each version to
 * the next one, and from each to today. Nothing is written.
 */
export async function renderVersions(
  opened: Opened,
  request: VersionsRequest,
): Promise<RenderedEditions> {
  const {settings} = opened.project
  const words = await projectWords(settings, opened.files)
  const {value: publisher} = await readBranding(settings.html, opened.files)
  const context: VersionContext = {...request, opened, words, branding: publisher.branding}
  const {versions} = request
  const made: RenderedEditions[] = []
  for (const [index, version] of versions.entries()) {
    const next = versions[index + 1]
    made.push(
      await renderVersion(version, context),
      await renderChanges(version, undefined, context),
      ...(next ? [await renderChanges(version, next, context)] : []),
    )
  }
  return {
    files: made.flatMap(({files}) => files),
    findings: made.flatMap(({findings}) => findings),
  }
}

async function renderVersion(
  version: PublishedVersion,
  context: VersionContext,
): Promise<RenderedEditions> {
  const common = commonOf(version, context)
  const plans = planEditions(documentsIn(version, context), common.project.settings, context.choice)
  const made = await renderedPlans(plans, common)
  return {...made, findings: errorsOf(made.findings, version)}
}

/** Pages of what changed from a version to another one or to today, in the languages of the main page of each document. */
async function renderChanges(
  since: PublishedVersion,
  until: PublishedVersion | undefined,
  context: VersionContext,
): Promise<RenderedEditions> {
  const common = commonOf(until, context)
  const documents = until ? documentsIn(until, context) : context.documents
  const plans = documents
    .filter(({document}) => since.documents.has(document.id))
    .flatMap((loaded): readonly EditionPlan[] => {
      const main = mainPlan(loaded, common.project.settings)
      return main ? [{...main, formats: ['html']}] : []
    })
  const compare = comparerWith(since, common.project, context.words)
  const made = await renderedPlans(plans, {...common, comparison: {since: since.name, compare}})
  return {...made, findings: errorsOf(made.findings, since)}
}

/** What the editions of a version, or those of today, have in common. */
function commonOf(
  version: PublishedVersion | undefined,
  {opened, words, branding, output, date}: VersionContext,
): Parameters<typeof renderedPlans>[1] {
  const {project, root, files} = opened
  const {settings} = project
  const shared = {words, output, doors: doorsOf(root, files)}
  if (!version) return {...shared, project, date, place: placerOf(settings, branding)}
  // The version that the configuration names is that of today.
  const own = {...settings, version: version.name}
  return {
    ...shared,
    project: {...project, settings: own, documents: [...version.documents.values()]},
    date: version.date,
    place: versionPlacerOf(own, branding, version),
    version,
  }
}

function documentsIn(
  version: PublishedVersion,
  {documents}: VersionContext,
): readonly LoadedDocument[] {
  return documents.flatMap(({document}) => version.documents.get(document.id) ?? []) // new since
}

/** A published text cannot be corrected: of it, only what keeps an edition from being made is said. */
function errorsOf(findings: readonly Finding[], {name}: PublishedVersion): readonly Finding[] {
  return findings
    .filter(({severity}) => severity === 'error')
    .map((finding) => ({...finding, message: `In the version ${name}: ${finding.message}`}))
}
