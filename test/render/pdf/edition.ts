import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {bundledWords} from '../../../pipeline/operations/resources/interface-words.ts'
import {parseDocument} from '../../../pipeline/document/parse/parse.ts'
import {unitsOf} from '../../../pipeline/document/units.ts'
import {alignEdition, type Imprint} from '../../../pipeline/edition/align.ts'
import type {Edition, Layout} from '../../../pipeline/edition/types.ts'
import {bindTranslation} from '../../../pipeline/locale/passage.ts'
import {readResource} from '../../../pipeline/locale/resource.ts'
import type {Translation} from '../../../pipeline/locale/types.ts'

const folder = join(import.meta.dirname, 'provisions')

/** An edition of Markdown with translations by locale: JSON as locale files hold it. */
export async function editionOf(
  markdown: string,
  texts: ReadonlyMap<string, string>,
  {
    languages,
    layout,
    imprint,
  }: {
    readonly languages: readonly string[]
    readonly layout: Layout
    readonly imprint?: Imprint
  },
): Promise<Edition> {
  const {value} = parseDocument(markdown, {id: 'provisions', file: 'p.md', language: 'en'})
  const catalog = unitsOf(value)
  return alignEdition({
    document: value,
    catalog,
    translations: new Map(
      Array.from(texts, ([locale, text]) => [
        locale,
        bindTranslation(catalog, translationOf(locale, text), undefined),
      ]),
    ),
    languages,
    layout,
    words: await bundledWords(languages),
    ...(imprint ? {imprint} : {}),
  })
}

function translationOf(locale: string, text: string): Translation {
  const {value} = readResource(text, `locales/${locale}/provisions.json`)
  const {style} = value
  const states = {file: 'state.json', units: new Map(), places: new Map(), style}
  return {document: 'provisions', locale, resource: value, states, readable: true}
}

/** An edition of a document that has one of everything: links, notes, lists, a table, a picture. */
export async function provisions(
  languages: readonly string[],
  layout: Layout = languages.length > 1 ? 'columns' : 'single',
  imprint: Imprint = {publisher: 'The register', version: '1.2', date: '2026-11-24'},
): Promise<Edition> {
  const markdown = await readFile(join(folder, 'provisions.md'), 'utf8')
  const texts = new Map<string, string>()
  for (const locale of languages.filter((tag) => tag !== 'en'))
    texts.set(locale, await readFile(join(folder, `provisions.${locale}.json`), 'utf8'))
  return editionOf(markdown, texts, {languages, layout, imprint})
}
