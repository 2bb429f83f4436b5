import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {createJiti, type Jiti} from 'jiti'
import {withDefaults} from '../config/defaults.ts'
import {readConfig} from '../config/schema.ts'
import type {Settings} from '../config/types.ts'
import type {Files} from '../files/files.ts'
import type {Finding} from '../finding/finding.ts'
import {failure, type Result} from '../finding/result.ts'
import {withFingerprint} from '../finding/fingerprint.ts'
import {wrongSetting} from '../finding/wrong-setting.ts'

/** Names that a configuration file may have, the first found counts. */
const names = [
  'pipeline.config.ts',
  'pipeline.config.mts',
  'pipeline.config.js',
  'pipeline.config.mjs',
]

/**
 * Load the configuration of a project folder. The file is code of the user's own and is run.
 *
 * @param root absolute path
 * @returns findings where there is none, where it throws, or where a setting is wrong
 */
export async function loadConfig(root: string): Promise<Result<Settings>> {
  const file = names.find((name) => existsSync(join(root, name)))
  if (file === undefined) return failure([absent(root)])
  const path = join(root, file)
  const text = await readFile(path, 'utf8').catch(() => '') // the import says what is wrong
  return configOf(async () => jitiFor(path).import(path, {default: true}), file, text)
}

/** Runs a configuration at a path; nothing is cached, for `--watch` loads it again when it has changed. */
const jitiFor = (path: string): Jiti =>
  createJiti(path, {
    interopDefault: true,
    alias: ownNames(),
    moduleCache: false,
    // A cache in the folder for temporary files could be planted by others, and would be run.
    fsCache: false,
  })

/**
 * The configuration of a project whose files are not in a folder; it may import nothing but Stele.
 *
 * @returns findings where there is none, where it throws, or where a setting is wrong
 */
export async function configOfText(files: Files): Promise<Result<Settings>> {
  for (const file of names) {
    const read = await files.read(file)
    if (read.kind === 'unreadable') return failure([read.finding])
    if (read.kind === 'text') return configOf(evaluated(read.text, file), file, read.text)
  }
  return failure([absent('these files')])
}

/** What a module exports, or what it throws. */
function evaluated(text: string, file: string): () => unknown {
  return () => {
    const path = resolve(file)
    const module = jitiFor(path).evalModule(text, {filename: path, forceTranspile: true})
    return typeof module === 'object' && module !== null && 'default' in module
      ? module.default
      : module
  }
}

async function configOf(
  load: () => unknown,
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

/**
 * `import {defineConfig} from 'stele'` works wherever Stele itself runs from. Of the first door and of
 * `stele/check` a configuration gets what it can use before a project is open; all of Stele would be compiled
 * again for the rest.
 */
function ownNames(): Readonly<Record<string, string>> {
  const folder = new URL('../', import.meta.url)
  const ending = existsSync(new URL('index.js', folder)) ? 'js' : 'ts'
  const pathOf = (file: string): string => fileURLToPath(new URL(`${file}.${ending}`, folder))
  // A longer name counts before a shorter one.
  return {
    'stele/document': pathOf('document'),
    'stele/locale': pathOf('locale'),
    'stele/check': pathOf('check/in-configuration'),
    'stele/render': pathOf('render'),
    stele: pathOf('config/in-configuration'),
  }
}

function absent(root: string): Finding {
  return wrongSetting(
    `There is no pipeline.config.ts in ${root}`,
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
