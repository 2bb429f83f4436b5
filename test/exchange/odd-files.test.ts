import {readFileSync} from 'node:fs'
import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {inFreshFolder, stele} from '../e2e/command.ts'
import {tools} from './imported.ts'

const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

const xliff = (units: string): string =>
  `<?xml version="1.0" encoding="UTF-16"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="rules.md" source-language="en" target-language="ru"><body>\n${units}\n</body></file></xliff>`

const unit = (key: string, source: string, target: string, attributes = ''): string =>
  `<trans-unit id="${key}"${attributes}><source>${source}</source>${target}</trans-unit>`

const tmx = (
  ...pairs: readonly (readonly (readonly [language: string, text: string])[])[]
): string =>
  `<?xml version="1.0" encoding="UTF-16"?>\n<tmx version="1.1"><header srclang="*all*" segtype="block"/><body>\n${pairs
    .map(
      (texts) =>
        `<tu>${texts.map(([language, text]) => `<tuv lang="${language}"><seg>${text}</seg></tuv>`).join('')}</tu>`,
    )
    .join('\n')}\n</body></tmx>`

/** A file as a tool has left it, and the text and state of each key after its import. */
type Row = readonly [
  what: string,
  name: string,
  bytes: string | Uint8Array,
  wanted: Readonly<Record<string, readonly [text: string, state: string]>>,
]

const rows: readonly Row[] = [
  [
    'XLIFF 1.2 in UTF-16, with states of every kind',
    'tool.xlf',
    utf16(
      xliff(
        [
          unit('title', 'House Rules', '<target state="new">House Rules</target>'),
          unit('p2', 'Pay the bill:', '<target state="needs-translation"/>'),
          unit('p2-a', 'in cash;', '<target>деньгами;</target>', ' approved="yes"'),
          unit(
            'p2-b',
            'by card<x id="1"/>.',
            '<target state="signed-off">картой<x id="1"/>.</target>',
          ),
          unit(
            'fn1',
            'Cards of two banks only.',
            '<target state="needs-review-translation">Карты двух банков.</target>',
          ),
          unit('p4', 'Reserved.', '<target state="final">Нет.</target>', ' translate="no"'),
          unit('p5', 'Reserved.', '<target>Reserved.</target>', ' translate="no"'),
        ].join('\n'),
      ),
      'be',
    ),
    {
      'p2-a': ['деньгами;', 'reviewed'],
      'p2-b': ['картой[^1].', 'reviewed'],
      fn1: ['Карты двух банков.', 'initial'],
      p4: ['Нет.', 'final'],
    },
  ],
  [
    'a table that Excel saved as Unicode text',
    'table.csv',
    utf16(
      'key\tsource\ttarget\r\ntitle\tHouse Rules\tПравила\r\npreamble-1\tThese rules bind *every* guest. They apply from 1 May.\t"Для *каждого*:\r\nс 1 мая."\r\np1\tKeep quiet after **22:00**. Wear slippers.\t"""Тихо"" после **22:00**."\r\n',
      'le',
    ),
    {
      title: ['Правила', 'translated'],
      'preamble-1': ['Для *каждого*:\nс 1 мая.', 'translated'],
      p1: ['"Тихо" после **22:00**.', 'translated'],
    },
  ],
  [
    'a table whose first line names its delimiter',
    'table.csv',
    '\uFEFF"sep=;"\r\nkey;target\r\np2;Оплатите счёт, сразу:\r\nfn1;=Карты двух банков.\r\n',
    {p2: ['Оплатите счёт, сразу:', 'translated'], fn1: ['=Карты двух банков.', 'translated']},
  ],
  [
    'a memory of three languages in any order, in UTF-16',
    'memory.tmx',
    utf16(
      tmx(
        [
          ['en', 'House Rules'],
          ['ru', 'Правила'],
          ['de', 'Hausordnung'],
        ],
        [
          ['ru', 'деньгами;'],
          ['en', 'in cash;'],
        ],
        [
          ['de', 'Nur bar.'],
          ['ru', 'Лишнее.'],
        ],
      ),
      'le',
    ),
    {title: ['Правила', 'translated'], 'p2-a': ['деньгами;', 'translated']},
  ],
]

/** The house rules in a project, and what an import makes of its translation. */
async function imported(
  name: string,
  bytes: string | Uint8Array,
): Promise<Readonly<Record<string, readonly [string, string]>>> {
  return inFreshFolder(async (folder) => {
    await mkdir(join(folder, 'source'))
    await writeFile(join(folder, 'source/rules.md'), readFileSync(join(tools, 'rules.md')))
    await writeFile(join(folder, 'pipeline.config.mjs'), "export default {locales: ['ru']}\n")
    await stele(folder, 'sync')
    await writeFile(join(folder, name), bytes)
    const words = ['import', name, '--document', 'rules', '--locale', 'ru']
    expect(await stele(folder, ...words)).toMatchObject({code: 0})
    const json = async (path: string): Promise<Record<string, unknown>> =>
      JSON.parse(await readFile(join(folder, 'locales/ru', path), 'utf8')) as Record<
        string,
        unknown
      >
    const [texts, records] = [await json('rules.json'), await json('rules.state.json')]
    const state = (key: string): string => (records[key] as {state: string}).state
    const filled = Object.entries(texts).filter(([, text]) => text !== '')
    return Object.fromEntries(filled.map(([key, text]) => [key, [String(text), state(key)]]))
  })
}

describe('a file as tools save it', () => {
  it.each(rows)('%s', async (_, name, bytes, wanted) => {
    expect(await imported(name, bytes)).toEqual(wanted)
  })
})

it('a text of XLIFF 2 that is final and locked is taken', async () => {
  const locked = (key: string, source: string, target: string): string =>
    `<unit id="${key}" translate="no"><segment state="final"><source>${source}</source><target>${target}</target></segment></unit>`
  const file = `<?xml version="1.0"?><xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="ru"><file id="f1" original="rules.md">${locked('p4', 'Reserved.', 'Нет.')}${locked('p5', 'Reserved.', 'Reserved.')}</file></xliff>`
  expect(await imported('tool.xlf', file)).toEqual({p4: ['Нет.', 'final']})
})

it('a glossary with a document type is read', async () => {
  await inFreshFolder(async (folder) => {
    await mkdir(join(folder, 'source'))
    await writeFile(join(folder, 'source/rules.md'), '# Rules\n\n1. A guest pays.\n')
    await writeFile(join(folder, 'pipeline.config.mjs'), "export default {locales: ['ru']}\n")
    await stele(folder, 'sync')
    const term = (language: string, text: string): string =>
      `<langSet xml:lang="${language}"><tig><term>${text}</term></tig></langSet>`
    await writeFile(
      join(folder, 'terms.tbx'),
      `<?xml version="1.0"?>\n<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">\n<martif type="TBX" xml:lang="en"><text><body><termEntry id="c1">${term('en', 'guest')}${term('ru', 'гость')}</termEntry></body></text></martif>`,
    )
    expect(await stele(folder, 'import', 'terms.tbx')).toMatchObject({code: 0})
    const glossary = await readFile(join(folder, 'locales/glossary.json'), 'utf8')
    expect(glossary).toContain('гость')
  })
})
