import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {bundledWords} from '../../../pipeline/operations/resources/interface-words.ts'
import {parseDocument} from '../../../pipeline/document/parse/parse.ts'
import {unitsOf} from '../../../pipeline/document/units.ts'
import {alignEdition} from '../../../pipeline/edition/align.ts'
import type {Edition} from '../../../pipeline/edition/types.ts'
import {bindTranslation} from '../../../pipeline/locale/passage.ts'
import {readResource} from '../../../pipeline/locale/resource.ts'
import {vectors} from '../../browser/vectors.ts'
import {samples} from '../../document/corpora.ts'
import {editionOf, provisions} from '../pdf/edition.ts'

const root = join(import.meta.dirname, '../../..')

/** A PNG of one grey pixel. */
export const png: Uint8Array = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
)

/** One of everything that may stand in a point, with notes marked twice, in notes and nowhere. */
export const everything = `---
source: https://example.org/?a=1&b="2"
date: 2026-11-24
---

# Everything & <more>

Before the points: see [point 2](#p2), [nowhere](#nowhere), [a file](other.md) and <https://example.org/a_(b)?x={1}|2>.

1. Fees[^a] and **again**[^a], \`code & <b>\`:

   | Fee[^b] | Sum |
   | :------ | --: |
   | a \\| b | 5   |

   \`\`\`sh
   if [ 1 -lt 2 ] && true; then echo "]]>"; fi
   \`\`\`

   > Quoted.
   >
   > 1. Inner.

   - Bullet with ![a seal](seal.png) in it.

2. ![The seal](seal.png "Seal")

3. Third.\\
   Behind a break.

[^a]: First, see also.[^b]

    Its second paragraph.

[^b]: Second.
[^c]: Marked nowhere.
`

/** Translations of some of it: the rest is missing. */
const everythingIn = new Map([
  [
    'ru',
    JSON.stringify({
      title: 'Всё и <ещё>',
      'preamble-1': 'Перед пунктами: см. [пункт 2](#p2) и <https://пример.рф/а б>.',
      p1: 'Сборы[^a] и **ещё**[^a]:',
      p3: 'Третий \u0001\uFFFE\uD800 знак.',
      fn1: 'Первая, см. также.[^b]',
    }),
  ],
  ['ar', JSON.stringify({title: 'كل شيء', p1: 'الرسوم[^a]', p3: 'الثالث.'})],
])

const hostileText = `# \`<script>\` & co\n\n${vectors.map((vector, at) => `${at + 1}. ${vector.replaceAll('\n', ' ')}`).join('\n\n')}\n`

/** The document of this project in some languages, as it stands in the repository. */
export async function seedEdition(languages: readonly string[]): Promise<Edition> {
  const text = await readFile(join(root, 'source/code-of-conduct.md'), 'utf8')
  const id = 'code-of-conduct'
  const {value: document} = parseDocument(text, {id, file: `source/${id}.md`, language: 'en'})
  const catalog = unitsOf(document)
  const translations = await Promise.all(
    languages
      .filter((locale) => locale !== 'en')
      .map(async (locale) => {
        const file = `locales/${locale}/${id}.json`
        const {value} = readResource(await readFile(join(root, file), 'utf8'), file)
        const states = {file, units: new Map(), places: new Map(), style: value.style}
        const translation = {document: id, locale, resource: value, states, readable: true}
        return [locale, bindTranslation(catalog, translation, undefined)] as const
      }),
  )
  return alignEdition({
    document,
    catalog,
    translations: new Map(translations),
    languages,
    layout: languages.length > 1 ? 'stacked' : 'single',
    words: await bundledWords(languages),
  })
}

/** A document and its translations as one book. */
export const everythingEdition = async (languages: readonly string[]): Promise<Edition> =>
  editionOf(
    everything,
    new Map([...everythingIn].filter(([locale]) => languages.includes(locale))),
    {languages, layout: languages.length > 1 ? 'stacked' : 'single'},
  )

/** Editions that books are made of, by name. */
export async function editions(): Promise<ReadonlyMap<string, Edition>> {
  const found = new Map<string, Edition>([
    ['seed in four languages', await seedEdition(['en', 'ru', 'kk', 'ar'])],
    ['seed in Arabic', await seedEdition(['ar'])],
    ['everything in three languages', await everythingEdition(['en', 'ru', 'ar'])],
    ['everything in Arabic first', await everythingEdition(['ar', 'en'])],
    ['everything alone', await everythingEdition(['en'])],
    ['provisions', await provisions(['en', 'zh-Hans', 'ar', 'hi'], 'stacked')],
    [
      'hostile text',
      await editionOf(hostileText, new Map([['ru', '{}']]), {
        languages: ['en', 'ru'],
        layout: 'stacked',
      }),
    ],
    ['nothing', await editionOf('', new Map(), {languages: ['en'], layout: 'single'})],
  ])
  for (const {name, text, language} of samples) {
    // Of the contrived documents those that hold markup; the rest differ in their numbers alone.
    if (language === 'en' && (!/^\d\d-/u.test(name) || /table|code|html|footnotes/u.test(name)))
      found.set(
        name,
        await editionOf(text, new Map([['ru', '{}']]), {
          languages: ['en', 'ru'],
          layout: 'stacked',
        }),
      )
  }
  return found
}
