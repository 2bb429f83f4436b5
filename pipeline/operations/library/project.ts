import {resolve} from 'node:path'
import {withDefaults} from '../../config/defaults.ts'
import {readConfig} from '../../config/schema.ts'
import type {Config, Settings} from '../../config/types.ts'
import type {Files} from '../../files/files.ts'
import type {Finding} from '../../finding/finding.ts'
import type {Result} from '../../finding/result.ts'
import {wrongSetting} from '../../finding/wrong-setting.ts'
import {configOfText} from '../../project/config.ts'
import {loadProject, type Project} from '../../project/load.ts'
import {openFolder} from '../project/open.ts'
import {projectAsSynced} from '../translation/as-synced.ts'

/** A project with all its documents, glossary and settings, and the door to its files. */
export type OpenProject = Project & {
  /** reads the project's other files: pictures, fonts, interface words */
  readonly files: Files
  /** absolute path of the folder in which fonts and packages are looked for */
  readonly root: string
}

/** A project, a document or an edition that cannot be had; the findings say why. */
export class ProjectError extends Error {
  override readonly name = 'ProjectError'
  /** what is wrong, where and what to do */
  readonly findings: readonly Finding[]

  constructor(findings: readonly Finding[]) {
    super(findings.map(({place, message, hint}) => `${place.file}: ${message}. ${hint}`).join('\n'))
    this.findings = findings
  }
}

/**
 * Open a project: load its configuration and all its documents, as `stele sync` would leave them.
 *
 * @param place its folder, or files that it consists of
 * @param config the configuration, in place of the one in the files
 * @returns the project; its `findings` and those of its documents say what could not be read
 * @throws ProjectError where the place holds no project, or its configuration cannot be used
 */
export async function openProject(place: string | Files, config?: Config): Promise<OpenProject> {
  const opened =
    typeof place === 'string' ? await inFolder(place, config) : await inFiles(place, config)
  if (!opened.ok) throw new ProjectError(opened.findings)
  const {files, root, ...project} = opened.value
  if (project.documents.length === 0) throw new ProjectError(project.findings)
  return {...(await projectAsSynced(files, project)), files, root}
}

async function inFolder(folder: string, config?: Config): Promise<Result<OpenProject>> {
  const root = resolve(folder)
  const opened = await openFolder(root, config && settingsOf(config))
  if (!opened.ok) return opened
  const {project, files} = opened.value
  return {...opened, value: {...project, files, root}}
}

async function inFiles(files: Files, config?: Config): Promise<Result<OpenProject>> {
  const settings = config ? settingsOf(config) : await configOfText(files)
  if (!settings.ok) return settings
  const project = await loadProject(files, settings.value)
  return {ok: true, value: {...project, files, root: resolve('.')}, findings: project.findings}
}

function settingsOf(config: Config): Result<Settings> {
  const read = readConfig(config, 'pipeline.config.ts')
  return read.ok ? {...read, value: withDefaults(read.value)} : read
}

/** What is wrong with a call of the library that names something that the project does not have. */
export const wrongWish = (message: string): Finding =>
  wrongSetting([], message, 'Name documents, locales and rules of the project')
