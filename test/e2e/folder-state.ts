import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

/** All files below `locales`, those that wait or are kept (`.…`) included or not, as one text. */
export async function stateOf(folder: string, isWhole = true): Promise<string> {
  const entries = await readdir(join(folder, 'locales'), {recursive: true, withFileTypes: true})
  const files = entries.filter(
    (entry) => entry.isFile() && (isWhole || !entry.name.startsWith('.')),
  )
  const texts = files.map(async ({parentPath, name}) => {
    const path = join(parentPath, name)
    return `${path.slice(folder.length)}\n${await readFile(path, 'utf8')}`
  })
  return (await Promise.all(texts)).toSorted().join('\n')
}

/** Copy all files of a folder. */
export async function copied(from: string, to: string): Promise<void> {
  const entries = await readdir(from, {recursive: true, withFileTypes: true})
  for (const entry of entries.filter((one) => one.isFile())) {
    const target = join(to, entry.parentPath.slice(from.length))
    await mkdir(target, {recursive: true})
    await writeFile(join(target, entry.name), await readFile(join(entry.parentPath, entry.name)))
  }
}
