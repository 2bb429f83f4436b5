import type {Files} from '../../files/files.ts'
import type {Finding} from '../../finding/finding.ts'
import type {BuiltFile} from './built.ts'

/** The files of a build that differ from what is on the disk. */
export async function outdated(
  files: Files,
  built: readonly BuiltFile[],
): Promise<readonly BuiltFile[]> {
  const differs = await Promise.all(built.map(async (file) => !(await isThere(files, file))))
  return built.filter((_, index) => differs[index])
}

async function isThere(files: Files, {path, content}: BuiltFile): Promise<boolean> {
  const bytes = await files.readBytes(path)
  if (bytes === undefined) return false
  if (Buffer.from(content).equals(bytes)) return true
  // git for Windows checks texts out with other line ends.
  return (
    typeof content === 'string' &&
    Buffer.from(bytes).toString().replaceAll('\r\n', '\n') === content
  )
}

/** Write the files of a build that have changed, all or nothing. */
export async function writeBuilt(
  files: Files,
  changed: readonly BuiltFile[],
): Promise<readonly Finding[]> {
  return files.apply(new Map(changed.map(({path, content}) => [path, content])))
}
