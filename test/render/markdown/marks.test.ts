import {strFromU8, unzipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {bundledWords} from '../../../pipeline/operations/resources/interface-words.ts'
import {keyOf} from '../../../pipeline/document/model/brand.ts'
import {hashOf} from '../../../pipeline/document/model/hash.ts'
import {parseDocument} from '../../../pipeline/document/parse/parse.ts'
import {unitsOf} from '../../../pipeline/document/units.ts'
import {alignEdition} from '../../../pipeline/edition/align.ts'
import type {Edition} from '../../../pipeline/edition/types.ts'
import {bindTranslation} from '../../../pipeline/locale/passage.ts'
import {readResource} from '../../../pipeline/locale/resource.ts'
import type {PassageRecord} from '../../../pipeline/locale/types.ts'
import {renderEpub} from '../../../pipeline/render/epub/render.ts'
import {renderMarkdown} from '../../../pipeline/render/markdown/render.ts'

const source = '# Duties\n\n1. Pay all.\n2. Act soon.\n3. Ask.\n4. Answer.\n5. Go.\n6. Rest.\n'
const texts = {title: 'Долг', p1: 'Плати.', p2: 'Действуй.', p3: 'Проси.', p4: 'Отвечай и иди.'}

const {value: document} = parseDocument(source, {id: 'd', file: 'd.md', language: 'en'})
const catalog = unitsOf(document)
const stated = (key: string, state: Partial<PassageRecord>): readonly [string, PassageRecord] => {
  const unit = catalog.byKey.get(key)!
  return [key, {uid: unit.uid, source: unit.hash, state: 'final', origin: 'human', ...state}]
}

/** Reviewed, stale, a machine's, a draft, one that covers the next, one that is missing. */
async function editionIn(
  languages: readonly string[],
  layout: Edition['layout'],
): Promise<Edition> {
  const {value: resource} = readResource(JSON.stringify(texts), 'locales/ru/d.json')
  const units = new Map([
    stated('title', {}),
    stated('p1', {source: hashOf('Pay some.'), english: 'Pay some.'}),
    stated('p2', {state: 'translated', origin: 'machine'}),
    stated('p3', {state: 'translated'}),
    stated('p4', {joins: [keyOf('p5')], source: hashOf('Answer. Go.')}),
  ])
  const states = {file: 's.json', units, places: new Map(), style: resource.style}
  const files = {document: 'd', locale: 'ru', resource, states, readable: true}
  const ru = bindTranslation(catalog, files, undefined)
  return alignEdition({
    document,
    catalog,
    translations: new Map([['ru', ru]]),
    languages,
    layout,
    words: await bundledWords(languages),
  })
}

const told = [
  ['1.', 'оригинал изменён', 'Плати.'],
  ['2.', 'машинный черновик', 'Действуй.'],
  ['3.', 'черновик', 'Проси.'],
  ['6.', 'не переведено', 'Rest.'],
] as const

describe('a reader is told of each passage what is not so of all', () => {
  it('in a single language, where every key stays', async () => {
    const markdown = renderMarkdown(await editionIn(['ru'], 'single'))
    for (const [label, mark, text] of told)
      expect(markdown).toContain(`${label} **\\[${mark}]** ${text}\n`)
    expect(markdown).toContain('4. Отвечай и иди.\n\n5. ↑ 4\n')
    const {value} = parseDocument(markdown, {id: 'd', file: 'd.md', language: 'ru'})
    expect(unitsOf(value).units.map(({key}) => key)).toEqual(catalog.units.map(({key}) => key))
  })

  it.each(['columns', 'stacked'] as const)('in %s', async (layout) => {
    const markdown = renderMarkdown(await editionIn(['en', 'ru'], layout))
    for (const [label, mark, text] of told)
      expect(markdown).toContain(`${label} **\\[${mark}]** ${text}`)
    expect(markdown).toContain('5. ↑ 4')
    expect(markdown).toContain('4. Отвечай и иди.')
  })

  it('in a book, with what changed in the English', async () => {
    const files = unzipSync(await renderEpub(await editionIn(['en', 'ru'], 'stacked')))
    const text = strFromU8(files['EPUB/text-1.xhtml']!)
    for (const [label, mark, words] of told)
      expect(text).toMatch(
        new RegExp(`>${label}</span> <span class="badge" [^>]*>${mark}</span> ${words}`, 'u'),
      )
    expect(text).toContain('Pay <del>some</del><ins>all</ins>.')
    expect(text).toContain('<a href="text-1.xhtml#p4">↑ 4</a>')
  })
})
