import {readFile} from 'node:fs/promises'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {printResource, printState} from '../../pipeline/locale/print.ts'
import {readResource} from '../../pipeline/locale/resource.ts'
import {readState} from '../../pipeline/locale/state.ts'
import {defaultStyle} from '../../pipeline/locale/style.ts'
import {inProject} from '../cli/project.ts'
import {runsOf} from '../runs.ts'

const texts: Readonly<Record<string, string>> = {
  title: 'Правила «дома»/сада',
  p1: 'Тишина после **22:00**.',
  p2: '<b>Оплата</b> & счёт',
  p3: '',
}
const plain = JSON.stringify(texts)
const ascii = (json: string): string =>
  json.replaceAll(
    /[^\0-\x7F]/g,
    (unit) => String.raw`\u` + unit.charCodeAt(0).toString(16).padStart(4, '0'),
  )
const escaped = (json: string, sign: string, code: string): string =>
  json.replaceAll(sign, `${String.raw`\u`}${code}`)

/** A file as other tools write it, and what it writes where a text becomes `Новый/*<&`. */
const layouts: readonly (readonly [string, string, string])[] = [
  ['minified', plain, '"Новый/*<&"'],
  ['with 4 spaces, no newline', JSON.stringify(texts, null, 4), '"Новый/*<&"'],
  ['in ASCII', ascii(JSON.stringify(texts, null, 2)), ascii('"Новый/*<&"')],
  [
    'in ASCII, upper case',
    ascii(plain).replaceAll(/(?<=\\u)[0-9a-f]{4}/gu, (code) => code.toUpperCase()),
    ascii('"Новый/*<&"').replaceAll(/(?<=\\u)[0-9a-f]{4}/gu, (code) => code.toUpperCase()),
  ],
  ['with escaped slashes', plain.replaceAll('/', String.raw`\/`), String.raw`"Новый\/*<&"`],
  ['with escaped stars', escaped(plain, '*', '002a'), String.raw`"Новый/\u002a<&"`],
  [
    'with escaped HTML',
    escaped(escaped(plain, '<', '003c'), '&', '0026'),
    String.raw`"Новый/*\u003c\u0026"`,
  ],
  ['with CR line ends alone', JSON.stringify(texts, null, 1).replaceAll('\n', '\r'), '"Новый/*<&"'],
  ['with blank lines and a BOM', `\uFEFF${plain.replaceAll(',"', ',\n\n"')}\n\n`, '"Новый/*<&"'],
  [
    'sorted',
    JSON.stringify(
      Object.fromEntries(Object.entries(texts).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    ),
    '"Новый/*<&"',
  ],
]

const read = (text: string) => readResource(text, 'locales/ru/rules.json').value

describe('a locale file that another tool wrote', () => {
  it.each(layouts)('%s keeps its bytes where no text changes', (_, written) => {
    expect(printResource(Object.entries(texts), read(written).style)).toBe(written)
  })

  it.each(layouts)('%s changes by the text that changes', (_, written, value) => {
    const wanted = {...texts, p3: 'Новый/*<&'}
    const after = printResource(Object.entries(wanted), read(written).style)
    expect(after).toBe(written.replace(/"p3": ?""/u, (found) => found.replace('""', () => value)))
    expect(Object.fromEntries(Object.entries(JSON.parse(after.replace('\uFEFF', ''))))).toEqual(
      wanted,
    )
  })

  it.each([
    ['{"a":"1","c":"3"}', 'abc', '{"a":"1","b":"2","c":"3"}'],
    ['{ "c" : "3" , "a" : "1" }', 'cab', '{ "c" : "3" , "a" : "1" , "b" : "2" }'],
    ['{\n  "c": "3",\n  "a": "1"\n}\n', 'bca', '{\n  "b": "2",\n  "c": "3",\n  "a": "1"\n}\n'],
    ['{\n  "a": "1",\n\n  "b": "2",\n  "c": "3"\n}', 'ac', '{\n  "a": "1",\n  "c": "3"\n}'],
    ['{"a":"1","c":"3"}', 'c', '{"c":"3"}'],
    ['{\n\t"c": "3"\n}', 'ac', '{\n\t"a": "1",\n\t"c": "3"\n}'],
    // sorted by another tool: what is new takes its place
    ['{"a":"1","d":"4","e":"5"}', 'edca', '{"a":"1","c":"3","d":"4","e":"5"}'],
    // in another order than wanted: it stays
    ['{"c":"3","a":"1","b":"2"}', 'abc', '{"c":"3","a":"1","b":"2"}'],
    ['{"a":null}', 'a', '{"a":"1"}'],
  ])('%j with the keys %s becomes %j', (written, keys, after) => {
    const entries = keys.split('').map((key) => [key, String(key.charCodeAt(0) - 96)] as const)
    expect(printResource(entries, read(written).style)).toBe(after)
  })

  it('is read back as what was wanted, whatever it was', () => {
    const object = fc.dictionary(fc.string({maxLength: 3}), fc.string(), {noNullPrototype: true})
    fc.assert(
      fc.property(object, object, fc.constantFrom('', ' ', '\t'), (before, wanted, indent) => {
        const written = JSON.stringify(before, null, indent)
        const after = printResource(Object.entries(wanted), read(written).style)
        expect(new Map(Object.entries(JSON.parse(after)))).toEqual(new Map(Object.entries(wanted)))
      }),
      {numRuns: runsOf(2000)},
    )
  })

  it('keeps a record whose fields another tool has ordered', () => {
    const record = `{"state":"translated","mine":[1, 2],"origin":"human","source":"0123456789abcdef","uid":"u1"}`
    const written = `{"p1":${record}}`
    const {value} = readState(written, 'locales/ru/rules.state.json')
    expect(printState(value.units, value.style)).toBe(written)
  })

  it('has a fixed layout where it is new', () => {
    expect(printResource([['a', '1']], defaultStyle)).toBe('{\n  "a": "1"\n}\n')
  })
})

describe('stele sync', () => {
  const source = '# Rules\n\n1. Keep quiet.\n\n2. Pay.\n\n3. Leave.\n'
  const translated = {title: 'Правила', p1: 'Тихо/мирно.', p2: 'Платите.', p3: null}
  const written: readonly (readonly [string, string])[] = [
    [
      'sorted',
      JSON.stringify(
        Object.fromEntries(Object.entries(translated).toSorted(([a], [b]) => (a < b ? -1 : 1))),
      ),
    ],
    ['in ASCII', ascii(JSON.stringify(translated, null, 2))],
    ['with CR alone', `${JSON.stringify(translated, null, 2)}\n`.replaceAll('\n', '\r')],
    ['with escaped slashes', JSON.stringify(translated).replaceAll('/', String.raw`\/`)],
  ]
  it.each(written)('leaves a file alone that is %s', async (_, text) => {
    const config = `export default {locales: ['ru']}\n`
    const localeFile = 'locales/ru/rules.json'
    const files = {'pipeline.config.ts': config, 'source/rules.md': source, [localeFile]: text}
    await inProject(files, async (stele, folder) => {
      expect(await stele('sync')).toMatchObject({code: 0})
      expect(await readFile(`${folder}/${localeFile}`, 'utf8')).toBe(text)
      expect(await stele('sync', '--check')).toMatchObject({code: 0})
    })
  })
})
