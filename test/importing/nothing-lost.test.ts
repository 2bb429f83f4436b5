import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {markdownImporter} from '../../pipeline/operations/translation/markdown-importer.ts'
import {printLabel} from '../../pipeline/document/label/print.ts'
import {linksOfDocument} from '../../pipeline/document/links/links.ts'
import type {Block} from '../../pipeline/document/model/types.ts'
import {parseDocument} from '../../pipeline/document/parse/parse.ts'
import {unitsOf} from '../../pipeline/document/units.ts'
import {languageOf} from '../../pipeline/language/index.ts'
import {printResource} from '../../pipeline/locale/print.ts'
import {defaultStyle} from '../../pipeline/locale/style.ts'
import {bindTranslation} from '../../pipeline/locale/passage.ts'
import {readResource} from '../../pipeline/locale/resource.ts'
import {readState} from '../../pipeline/locale/state.ts'
import {samples} from '../document/corpora.ts'
import {runsOf} from '../runs.ts'
import {valueIn} from '../value-in.ts'

/** The labels that a Russian edition prints of itself. */
const printedIn = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind !== 'section' && block.kind !== 'point') return []
    const own = block.label ? [printLabel(block.label, languageOf('ru')).text] : []
    return [...own, ...printedIn(block.blocks)]
  })

/** All that an import writes: the locale file's texts, the labels of the state file and the review file. */
function written(
  english: string,
  translated: string,
  existing: Readonly<Record<string, string>> = {},
  overwrite = false,
): string {
  const {value: document} = parseDocument(english, {id: 'rules', file: 'rules.md', language: 'en'})
  const catalog = unitsOf(document)
  const file = 'locales/ru/rules.json'
  const resource = readResource(printResource(Object.entries(existing), defaultStyle), file).value
  const states = readState('{}', 'locales/ru/rules.state.json').value
  const made = markdownImporter({
    text: translated,
    file: 'old.ru.md',
    loaded: {
      document,
      catalog,
      links: linksOfDocument(document, catalog),
      text: english,
      translations: new Map(),
      findings: [],
    },
    translation: bindTranslation(
      catalog,
      {document: 'rules', locale: 'ru', resource, states, readable: true},
      undefined,
    ),
    glossary: {file: 'locales/glossary.json', concepts: []},
    overwrite,
  })
  const {plan, review = ''} = valueIn(made)
  // Absent where an edition prints the same label of itself.
  const labels = plan.states.map(([, {label = ''}]) => label)
  const texts = plan.entries.map(([, text]) => text)
  return [...texts, ...labels, ...printedIn(document.blocks), review].join('\n')
}

const wordsIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(/[\p{L}\p{M}]{2,}/gu), ([word]) => word)

/** Texts whose words stand nowhere else: `aax bax cax`. */
function texts(prefix: string): () => string {
  let count = 0
  const word = (): string => {
    count++
    return `${prefix}${count.toString(26).replaceAll(/[0-9]/gu, (digit) => 'qrstuvwxyz'[Number(digit)] ?? 'q')}z`
  }
  return () => `${word()} ${word()} ${word()}.`
}

const shapes = [
  (text: string) => `# ${text}`,
  (text: string) => `## ${text}`,
  (text: string, n: number) => `## Статья ${n}\n\n${text}`,
  (text: string, n: number) => `### ${n}‐nji madda`.concat(`\n\n${text}`),
  (text: string, n: number) => `${n}. ${text}`,
  (text: string, n: number) => `   ${n}. ${text}`,
  (text: string) => `- ${text}`,
  (text: string) => `> ${text}`,
  (text: string) => text,
  (text: string) => `| ${text} | x |\n| --- | --- |\n| y | ${text} |`,
  (text: string) => `\`\`\`\n${text}\n\`\`\``,
  (text: string) => `<div>${text}</div>`,
  (text: string) => `<!-- ${text} -->`,
  (text: string) => `![${text}](a.png)`,
  (text: string, n: number) => `[^${n}]: ${text}`,
  (text: string) => `*${text}*`,
]
const document = (prefix: string): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.nat(shapes.length - 1), fc.integer({min: 1, max: 9})), {maxLength: 14})
    .map((blocks) => {
      const next = texts(prefix)
      return blocks.map(([shape, n]) => shapes[shape]?.(next(), n) ?? '').join('\n\n')
    })

describe('what a file says', () => {
  it('ends in the locale file or in the review file, whatever the two documents are', () => {
    fc.assert(
      fc.property(document('en'), document('ru'), (english, translated) => {
        const found = new Set(wordsIn(written(english, translated)))
        expect(
          wordsIn(translated).filter(
            (word) => !found.has(word) && word !== 'div' && word !== 'png',
          ),
        ).toEqual([])
      }),
      {numRuns: runsOf(120)},
    )
  })

  it.each([false, true])(
    'ends there beside what stood there before (overwrite: %s)',
    (overwrite) => {
      const english = '# Rules\n\n1. Keep it.\n2. Print it.\n'
      const translated = '# Новые правила\n\n1. Хранить.\n2. Печатать.\n3. Лишнее.\n'
      const existing = {title: 'Правила', p1: 'Хранить.', p2: '', other: 'Чужое.'}
      const found = written(english, translated, existing, overwrite)
      for (const text of ['Новые правила', 'Правила', 'Хранить.', 'Печатать.', 'Лишнее.', 'Чужое.'])
        expect(found).toContain(text)
    },
  )

  it('ends there for every document that there is to test against', () => {
    const english = '# Rules\n\n1. Keep it.\n2. Print it.\n'
    for (const {name, text} of samples) {
      if (name.startsWith('35-')) continue
      const found = written(english, text).normalize('NFC')
      const known = new Set(wordsIn(found))
      const run = found.replaceAll(/\s/gu, '')
      const lost = wordsIn(text.normalize('NFC')).filter(
        (word) => !known.has(word) && !run.includes(word),
      )
      const markup = new Set(['sh', 'png', 'gt', 'lt', 'thinsp'])
      expect([name, lost.filter((word) => !markup.has(word))]).toEqual([name, []])
    }
  })
})
