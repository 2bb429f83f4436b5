import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseDocument} from '../../pipeline/document/parse/parse.ts'
import {unitsOf} from '../../pipeline/document/units.ts'
import type {TextSet, TextSource} from './text-source.ts'
import type {Corpus} from './translated.ts'

/** A document of a set with its genre. */
export type TextCorpus = Corpus & {readonly genre: TextSource['genre']}

type Stored = {
  readonly genre: TextSource['genre']
  readonly english: string
  readonly translations: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** The documents of a set as `import-texts.ts` wrote them below a folder, in the order of their names. */
export function readTexts(folder: string, set: TextSet): readonly TextCorpus[] {
  return readdirSync(join(folder, set))
    .toSorted()
    .map((name) => {
      const id = name.replace('.json', '')
      const {genre, english, translations}: Stored = JSON.parse(
        readFileSync(join(folder, set, name), 'utf8'),
      )
      const file = `source/${id}.md`
      const catalog = unitsOf(parseDocument(english, {id, file, language: 'en'}).value)
      const texts = new Map(
        Object.entries(translations).map(([locale, own]) => [locale, new Map(Object.entries(own))]),
      )
      return {genre, catalog, translations: texts}
    })
}
