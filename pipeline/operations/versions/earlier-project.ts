import {isUnusable, type Finding} from '../../finding/finding.ts'
import {failure, success, type Result} from '../../finding/result.ts'
import type {Settings} from '../../config/types.ts'
import {loadProject, type LoadedDocument} from '../../project/load.ts'
import {projectAsSynced} from '../translation/as-synced.ts'
import type {EarlierFiles} from './earlier-files.ts'

/** An earlier version of a project. */
export type EarlierVersion = EarlierFiles & {
  /** by id, each as a sync would have left it */
  readonly documents: ReadonlyMap<string, LoadedDocument>
}

/**
 * Load an earlier version with the settings of today.
 *
 * @returns findings alone where a file of it cannot be read: a text that is left out would pass for a new one
 */
export async function earlierVersion(
  version: EarlierFiles,
  settings: Settings,
): Promise<Result<EarlierVersion>> {
  const {files} = version
  const project = await projectAsSynced(files, await loadProject(files, settings))
  const {documents} = project
  const unread = [project, ...documents].flatMap(({findings}) => findings.filter(isUnusable))
  if (unread.length > 0) return failure(unread.map((finding) => ofVersion(finding, version.name)))
  return success({
    ...version,
    documents: new Map(documents.map((loaded) => [loaded.document.id, loaded])),
  })
}

function ofVersion(finding: Finding, name: string): Finding {
  return {
    ...finding,
    message: `In the version ${name}: ${finding.message}`,
    hint: `Compare with a version in which the file can be read`,
  }
}
