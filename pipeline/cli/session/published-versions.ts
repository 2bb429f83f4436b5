import {wantsSite} from '../../engine/build.ts'
import {buildVersions, type FinishedEditions} from '../../engine/redlines.ts'
import type {EditionChoice} from '../../operations/project/edition-plan.ts'
import {openFolder, type Surveyed} from '../../operations/project/open.ts'
import {selectDocuments} from '../../operations/project/selection.ts'
import {projectAsSynced} from '../../operations/translation/as-synced.ts'
import {publishedVersions, type PublishedVersion} from '../../operations/versions/published.ts'
import {dateOf, printFindings} from '../terminal/terminal.ts'
import type {Call} from './command.ts'

/** The versions that the site publishes, where a call builds the site. What keeps one from being read is printed. */
export async function versionsToPublish(
  call: Call,
  {survey: {settings}, root}: Surveyed,
  choice: EditionChoice,
): Promise<readonly PublishedVersion[] | 'unusable'> {
  if (!wantsSite(choice)) return []
  const {environment} = call.terminal
  const versions = await publishedVersions(settings, {root, environment})
  if (versions.ok) return versions.value
  printFindings(versions.findings, call.terminal)
  return 'unusable'
}

/** The editions of the published versions, and pages of what changed since. */
export async function builtVersions(
  call: Call,
  versions: readonly PublishedVersion[],
  {choice, output}: {readonly choice: EditionChoice; readonly output: string},
): Promise<FinishedEditions> {
  const none: FinishedEditions = {files: [], unbuilt: [], findings: []}
  if (versions.length === 0) return none
  const opened = await openFolder(call.root)
  // What is wrong with the project has been said.
  if (!opened.ok) return none
  const {files, project: read} = opened.value
  const project = await projectAsSynced(files, read)
  const {documents} = selectDocuments(project.documents, ({document}) => document, call.words)
  return buildVersions(
    {...opened.value, project},
    {
      documents,
      versions,
      choice,
      output,
      date: dateOf(call.terminal),
    },
  )
}

/** Two builds as one. */
export const together = (first: FinishedEditions, second: FinishedEditions): FinishedEditions => ({
  files: [...first.files, ...second.files],
  unbuilt: [...first.unbuilt, ...second.unbuilt],
  findings: [...first.findings, ...second.findings],
})
