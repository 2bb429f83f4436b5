import type {Importer} from './importer.ts'
import {markdownImporter} from './markdown-importer.ts'
import {returnedImporters} from './returned-importers.ts'

/** Every format that can be imported, by the ending of its files. */
export const importers: readonly Importer[] = [markdownImporter, ...returnedImporters]

/** The importer for a file's name; undefined for an ending that nobody reads. */
export function importerFor(name: string): Importer | undefined {
  const lower = name.toLowerCase()
  return importers.find(({endings}) => endings.some((ending) => lower.endsWith(ending)))
}
