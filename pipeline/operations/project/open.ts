import {stat} from 'node:fs/promises'
import {filesOnDisk} from '../../files/disk.ts'
import type {Files} from '../../files/files.ts'
import {completeInterrupted} from '../../files/replace.ts'
import type {Finding, Reading} from '../../finding/finding.ts'
import {withFingerprint} from '../../finding/fingerprint.ts'
import {startOf} from '../../finding/place.ts'
import type {Settings} from '../../config/types.ts'
import {loadConfig} from '../../project/config.ts'
import {loadProject, type Project} from '../../project/load.ts'
import {surveyProject, type Survey} from '../../project/survey.ts'

/** A project with the door to its files. */
export type Opened = {readonly root: string; readonly files: Files; readonly project: Project}

/** A project of which only the names are known, with the door to its files. */
export type Surveyed = {readonly root: string; readonly files: Files; readonly survey: Survey}

/**
 * Open the project in a folder: complete what an interrupted run began to write, load the
 * configuration and all documents.
 *
 * @param root absolute path
 * @returns findings alone where the folder is no project
 */
export async function openProject(root: string): Promise<Reading<Opened | undefined>> {
  const {value: settings, findings} = await openSettings(root)
  if (!settings) return {value: undefined, findings, unread: []}
  const files = filesOnDisk(root)
  const project = await loadProject(files, settings)
  if (project.documents.length === 0)
    return {value: undefined, findings: project.findings, unread: []}
  return {value: {root, files, project}, findings: project.findings, unread: []}
}

/** Open the project in a folder as `openProject` does, but leave its documents unread. */
export async function surveyFolder(root: string): Promise<Reading<Surveyed | undefined>> {
  const {value: settings, findings} = await openSettings(root)
  if (!settings) return {value: undefined, findings, unread: []}
  const files = filesOnDisk(root)
  const survey = await surveyProject(files, settings)
  const value = survey.names.length === 0 ? undefined : {root, files, survey}
  return {value, findings: survey.findings, unread: []}
}

async function openSettings(root: string): Promise<Reading<Settings | undefined>> {
  if (!(await isFolder(root))) return {value: undefined, findings: [noFolder(root)], unread: []}
  const interrupted = await completeInterrupted(root)
  const {value, findings} = await loadConfig(root)
  const settings = interrupted.length > 0 ? undefined : value
  return {value: settings, findings: [...interrupted, ...findings], unread: []}
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
    message: `There is no folder ${root}`,
    hint: 'Name the project folder with -C',
    place: startOf('.'),
  })
}
