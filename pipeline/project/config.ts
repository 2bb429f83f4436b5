import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {createJiti} from 'jiti'
import {withDefaults} from '../config/defaults.ts'
import {readConfig} from '../config/schema.ts'
import type {Settings} from '../config/types.ts'
import type {Finding, Result} from '../finding/finding.ts'
import {withFingerprint} from '../finding/fingerprint.ts'
import {startOf} from '../finding/place.ts'

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
  if (file === undefined) return failed(absent(root))
  try {
    const jiti = createJiti(join(root, file), {
      interopDefault: true,
      alias: ownName(),
      // `--watch` loads the file again when it has changed.
      moduleCache: false,
      // A cache in the folder for temporary files could be planted by others, and would be run.
      fsCache: false,
    })
    const exported: unknown = await jiti.import(join(root, file), {default: true})
    const read = readConfig(exported, file)
    return read.ok ? {...read, value: withDefaults(read.value)} : read
  } catch (error) {
    return failed(thrown(error, file))
  }
}

/** `import {defineConfig} from 'stele'` works wherever Stele itself runs from. */
function ownName(): Readonly<Record<string, string>> {
  const folder = new URL('../', import.meta.url)
  const compiled = new URL('index.js', folder)
  return {stele: (existsSync(compiled) ? compiled : new URL('index.ts', folder)).pathname}
}

function failed(finding: Finding): Result<never> {
  return {ok: false, findings: [finding]}
}

function absent(root: string): Finding {
  return withFingerprint({
    rule: 'configuration',
    severity: 'error',
    message: `There is no pipeline.config.ts in ${root}`,
    hint: 'Run stele init there, or name the project folder with -C',
    place: startOf('pipeline.config.ts'),
  })
}

function thrown(error: unknown, file: string): Finding {
  const message = error instanceof Error ? error.message : String(error)
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const [, line, column] = /pipeline\.config\.\w+:(\d+):(\d+)/u.exec(stack) ?? []
  const at = {line: Number(line ?? 1), column: Number(column ?? 1)}
  return withFingerprint({
    rule: 'configuration',
    severity: 'error',
    message: `The configuration cannot be loaded: ${message}`,
    hint: 'Correct the file; it must export an object as its default',
    place: {file, ...at, endLine: at.line, endColumn: at.column},
  })
}
