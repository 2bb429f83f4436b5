import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** Names that a configuration file may have, the first found counts. */
export const configNames: readonly string[] = [
  'pipeline.config.ts',
  'pipeline.config.mts',
  'pipeline.config.js',
  'pipeline.config.mjs',
]

/**
 * The project folder that a folder is in: the nearest one upwards that has a configuration.
 *
 * @param folder absolute path
 * @returns undefined where no folder up to the root of the disk has one, and where the folder itself does not exist
 */
export function projectFolderOf(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined
  if (configNames.some((name) => existsSync(join(folder, name)))) return folder
  const above = dirname(folder)
  return above === folder ? undefined : projectFolderOf(above)
}
