import {wantsSite} from '../../engine/build.ts'
import type {EditionChoice} from '../../operations/project/edition-plan.ts'
import type {Surveyed} from '../../operations/project/open.ts'
import {versionSources, type VersionSource} from '../../operations/versions/published.ts'
import {printFindings} from '../terminal/terminal.ts'
import type {Call} from '../session/command.ts'

/** The versions that the site publishes, where a call builds the site. What keeps one from being found is printed. */
export async function versionsToPublish(
  call: Call,
  {survey: {settings}, root}: Surveyed,
  choice: EditionChoice,
): Promise<readonly VersionSource[] | 'unusable'> {
  if (!wantsSite(choice)) return []
  const {environment} = call.terminal
  const versions = await versionSources(settings, {root, environment})
  if (versions.ok) return versions.value
  printFindings(versions.findings, call.terminal)
  return 'unusable'
}
