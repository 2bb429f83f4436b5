import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {withDefaults} from '../config/defaults.ts'
import {readConfig} from '../config/schema.ts'
import type {Settings} from '../config/types.ts'
import type {Files} from '../files/files.ts'
import type {Finding} from '../finding/finding.ts'
import {failure, type Result} from '../finding/result.ts'
import {withFingerprint} from '../finding/fingerprint.ts'
import {wrongSetting} from '../finding/wrong-setting.ts'
import {modulesOf, runFile, runText} from './config-module.ts'
import {plainConfig} from './plain-config.ts'
import {configNames} from './project-folder.ts'

/**
 * Load the configuration of a project folder. The file is code of the user's own and is run, unless it is data alone.
 *
 * @param root absolute path
 * @returns findings where there is none, where it throws, or where a setting is wrong
 */
export async function loadConfig(root: string): Promise<Result<Settings>> {
  const file = configNames.find((name) => existsSync(join(root, name)))
  if (file === undefined) return failure([absent(root)])
  const path = join(root, file)
  const text = await readFile(path, 'utf8').catch(() => '') // the import says what is wrong
  return configOf(async () => plainConfig(text, path) ?? runFile(path), file, text)
}

/**
 * The texts of the modules that the configuration of a project folder runs, by their path; empty where it cannot be run.
 *
 * @param root absolute path
 */
export async function configModules(root: string): Promise<ReadonlyMap<string, string>> {
  const file = configNames.find((name) => existsSync(join(root, name)))
  return file === undefined ? new Map() : modulesOf(join(root, file)).catch(() => new Map())
}

/**
 * The configuration of a project whose files are not in a folder; it may import nothing but Stele.
 *
 * @returns findings where there is none, where it throws, or where a setting is wrong
 */
export async function configOfText(files: Files): Promise<Result<Settings>> {
  for (const file of configNames) {
    const read = await files.read(file)
    if (read.kind === 'unreadable') return failure([read.finding])
    if (read.kind === 'text') {
      const {text} = read
      return configOf(async () => runText(text, file), file, text)
    }
  }
  return failure([absent('these files')])
}

async function configOf(
  load: () => Promise<unknown>,
  file: string,
  text: string,
): Promise<Result<Settings>> {
  try {
    const read = readConfig(await load(), file, text)
    return read.ok ? {...read, value: withDefaults(read.value)} : read
  } catch (error) {
    return failure([thrown(error, file)])
  }
}

function absent(root: string): Finding {
  return wrongSetting(
    [],
    `There is no pipeline.config.ts in ${root} or in a folder above it`,
    'Run stele init there, or name the project folder with -C',
  )
}

function thrown(error: unknown, file: string): Finding {
  const message = error instanceof Error ? error.message : String(error)
  const stack = error instanceof Error ? (error.stack ?? '') : '' // a thrown value has no place
  const [, line] = /pipeline\.config\.\w+:(\d+):\d+/u.exec(stack) ?? [] // thrown elsewhere
  // Columns are those of the compiled module, which has the lines of the file and not its columns.
  const at = {line: Math.max(1, Number(line ?? 1)), column: 1} // an unknown line: the first
  return withFingerprint({
    rule: 'configuration',
    severity: 'error',
    message: `The configuration cannot be loaded: ${message}`,
    hint: 'Correct the file; it must export an object as its default',
    place: {file, ...at, endLine: at.line, endColumn: at.column},
  })
}
