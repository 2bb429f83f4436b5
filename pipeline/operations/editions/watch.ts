import {join} from 'node:path'
import {watch} from 'chokidar'

/** Something that goes on until it is closed. */
export type Ongoing = {close(): Promise<void>}

// Editors write a file in several steps, and a merge changes many: one rebuild for all of it.
const quietMilliseconds = {oneFile: 20, manyFiles: 80}

/** What editions are made from, relative to the project: the source folder, locales, configuration. */
export function watchedPaths(source: string): readonly string[] {
  const config = ['ts', 'mts', 'js', 'mjs'].map((ending) => `pipeline.config.${ending}`)
  return [source, 'locales', ...config]
}

/**
 * Act once, and again whenever files and folders have changed and been quiet for a moment. They are
 * watched from before the first act, so that no change is missed; acts never overlap, what changes
 * meanwhile leads to one more.
 *
 * @param root absolute path that the others start from
 * @param act must not throw
 */
export async function watchPaths(
  root: string,
  paths: readonly string[],
  act: () => Promise<void>,
): Promise<Ongoing> {
  const watcher = watch(
    paths.map((path) => join(root, path)),
    {ignoreInitial: true, atomic: true},
  )
  let timer: NodeJS.Timeout | undefined
  const touched = new Set<string>()
  let acting: Promise<void> | undefined
  let changed = false
  const settle = async (): Promise<void> => {
    while (changed) {
      changed = false
      touched.clear()
      await act()
    }
    acting = undefined
  }
  watcher.on('all', (_, path) => {
    changed = true
    touched.add(path)
    const quiet = touched.size > 1 ? quietMilliseconds.manyFiles : quietMilliseconds.oneFile
    clearTimeout(timer)
    timer = setTimeout(() => {
      // An act that was going on may have taken this change too. A settling with nothing to do ends before it is noted
      // as going on, and would then be waited for in vain.
      if (changed) acting ??= settle()
    }, quiet)
  })
  await new Promise<void>((resolve) => watcher.once('ready', resolve))
  changed = true
  acting ??= settle()
  await acting
  return {
    close: async () => {
      clearTimeout(timer)
      await watcher.close()
      await acting
    },
  }
}
