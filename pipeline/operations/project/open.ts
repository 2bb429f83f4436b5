import {stat} from 'node:fs/promises'
import {filesAsRead, filesOnDisk} from '../../files/disk.ts'
import type {Files} from '../../files/files.ts'
import {completeInterrupted} from '../../files/replace.ts'
import type {Finding} from '../../finding/finding.ts'
import type {Result} from '../../finding/result.ts'
import {withFingerprint} from '../../finding/fingerprint.ts'
import {startOf} from '../../finding/place.ts'
import type {Settings} from '../../config/types.ts'
import {loadConfig} from '../../project/config.ts'
import type {Project} from '../../project/load.ts'
import type {TitleMemo} from '../../project/source-titles.ts'
import {surveyProject, type Survey} from '../../project/survey.ts'

/** A project with the door to its files, which writes only over what was read through it. */
export type Opened = {readonly root: string; readonly files: Files; readonly project: Project}

/** A project of which only the names are known, with the door to its files. */
export type Surveyed = {readonly root: string; readonly files: Files; readonly survey: Survey}

/**
 * Open the project in a folder: complete what an interrupted run began to write, load the
 * configuration and all documents.
 *
 * @param root absolute path
 * @param config the settings, in place of those in the folder
 * @returns findings alone where the folder is not a project
 */
export async function openFolder(root: string, config?: Result<Settings>): Promise<Result<Opened>> {
  const settings = await openSettings(root, config)
  if (!settings.ok) return settings
  const files = filesAsRead(root)
  // The parser, which a survey does not need.
  const {loadProject} = await import('../../project/load.ts')
  const project = await loadProject(files, settings.value)
  const {findings} = project
  if (project.documents.length === 0) return {ok: false, findings}
  return {ok: true, value: {root, files, project}, findings}
}

/** Open the project in a folder as `openFolder` does, but leave its documents unread. */
export async function surveyFolder(root: string, memo?: TitleMemo): Promise<Result<Surveyed>> {
  const settings = await openSettings(root)
  if (!settings.ok) return settings
  const files = filesOnDisk(root)
  const survey = await surveyProject(files, settings.value, memo)
  const {findings} = survey
  if (survey.names.length === 0) return {ok: false, findings}
  return {ok: true, value: {root, files, survey}, findings}
}

async function openSettings(root: string, config?: Result<Settings>): Promise<Result<Settings>> {
  if (!(await isFolder(root))) return {ok: false, findings: [noFolder(root)]}
  const interrupted = await completeInterrupted(root)
  const settings = config ?? (await loadConfig(root))
  if (interrupted.length === 0) return settings
  return {ok: false, findings: [...interrupted, ...settings.findings]}
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

function noFolder(root: string): Finding {
  return withFingerprint({
    rule: 'configuration',
    severity: 'error',
    message: `The folder ${root} does not exist`,
    hint: 'Name the project folder with -C',
    place: startOf('.'),
  })
}
