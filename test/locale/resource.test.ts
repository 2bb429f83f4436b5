import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {printResource} from '../../pipeline/locale/print.ts'
import {readResource} from '../../pipeline/locale/resource.ts'
import {defaultStyle} from '../../pipeline/locale/style.ts'
import {runsOf} from '../runs.ts'

const tries = {numRuns: runsOf(100)}

const file = 'locales/ru/doc.json'
const read = (text: string): ReturnType<typeof readResource> => readResource(text, file)
const where = ({line, column}: {line: number; column: number}): string => `${line}:${column}`

/** The stretch of a file that a place names. */
function shown(text: string, at: {line: number; column: number; endColumn: number}): string {
  return (text.split(/\r\n|\r|\n/u)[at.line - 1] ?? '').slice(at.column - 1, at.endColumn - 1)
}

describe('reading a locale file', () => {
  it('keeps the order of the file, also of keys that look like numbers', () => {
    const {value} = read('{"p10": "a", "2": "b", "1": "c", "title": "d"}')
    expect([...value.entries.keys()]).toEqual(['p10', '2', '1', 'title'])
  })

  it('takes __proto__, constructor and toString for keys like any other', () => {
    const {value, findings} = read('{"__proto__": "a", "constructor": "b", "toString": "c"}')
    expect([...value.entries].map(([key, {text}]) => [key, text])).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
      ['toString', 'c'],
    ])
    expect(findings).toEqual([])
    expect(value.entries.has('valueOf')).toBe(false)
  })

  it.each([
    String.raw`a \" b`,
    String.raw`a \\`,
    String.raw`\\\"`,
    String.raw`\\\\`,
    String.raw`\u0022\"`,
    String.raw`{\"p2\": \"x\"}`,
  ])('knows where the string "%s" ends', (written) => {
    const text = `{"k${written}": "${written}", "p1": "Один"}`
    const {value, findings} = read(text)
    expect(findings).toEqual([])
    const decoded = String(JSON.parse(`"${written}"`))
    expect([...value.entries].map(([key, entry]) => [key, entry.text])).toEqual([
      [`k${decoded}`, decoded],
      ['p1', 'Один'],
    ])
    const [first] = value.entries.values()
    expect(first && shown(text, first.place)).toBe(`"${written}"`)
  })

  it('knows where each key and each value stands', () => {
    const text = '\uFEFF{\r\n\t"title": "Кодекс",\r\n\t"p1" :  "Один"\r\n}\r\n'
    const entry = read(text).value.entries.get('p1')
    expect(entry && shown(text, entry.keyPlace)).toBe('"p1"')
    expect(entry && shown(text, entry.place)).toBe('"Один"')
    expect(entry && where(entry.place)).toBe('3:10')
  })

  it('maps offsets inside a text to the file, escapes counted', () => {
    const text = '{\n  "p1": "а \\"б\\" \\u0432\\ud83d\\ude00\\\\ г"\n}'
    const entry = read(text).value.entries.get('p1')
    expect(entry?.text).toBe('а "б" в😀\\ г')
    const cases: readonly (readonly [start: number, end: number, written: string])[] = [
      [0, 1, 'а'],
      [2, 5, '\\"б\\"'],
      [6, 7, '\\u0432'],
      [7, 9, '\\ud83d\\ude00'],
      [9, 10, '\\\\'],
      [11, 12, 'г'],
      [12, 12, ''],
      [99, 99, ''],
    ]
    for (const [start, end, written] of cases)
      expect(entry && shown(text, entry.at(start, end))).toBe(written)
  })

  it('finds every stretch of any text where it stands', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.nat(), fc.nat(), (value, a, b) => {
        const text = `{"before": "x", "p1": ${JSON.stringify(value)}}`
        const entry = read(text).value.entries.get('p1')
        const [start = 0, end = 0] = [a % (value.length + 1), b % (value.length + 1)].sort(
          (x, y) => x - y,
        )
        const written = entry ? shown(text, entry.at(start, end)) : ''
        expect(JSON.parse(`"${written}"`)).toBe(value.slice(start, end))
      }),
      tries,
    )
  })

  it('reports the second of two equal keys and points at the first', () => {
    const {value, findings, unread} = read('{\n  "p1": "a",\n  "p2": "b",\n  "p1": "c"\n}')
    expect(value.entries.get('p1')?.text).toBe('a')
    expect(findings.map(({rule, key, place}) => [rule, key, where(place)])).toEqual([
      ['duplicate-key', 'p1', '4:3'],
    ])
    expect(findings[0]?.related?.map(({place}) => where(place))).toEqual(['2:3'])
    expect(unread).toHaveLength(1)
  })

  it('reports values that are no text and reads the rest', () => {
    const {value, findings} = read(
      '{"a": {"b": ["}", "\\""]}, "c": null, "d": 1.5, "e": [], "f": "x"}',
    )
    expect(findings.map(({rule, key, place}) => [rule, key, where(place)])).toEqual([
      ['invalid-file', 'a', '1:7'],
      ['invalid-file', 'd', '1:43'],
      ['invalid-file', 'e', '1:53'],
    ])
    expect(Array.from(value.entries, ([key, {text}]) => [key, text])).toEqual([
      // Platforms write null for what nobody has translated.
      ['c', ''],
      ['f', 'x'],
    ])
  })
})

describe('a broken locale file', () => {
  const cases: readonly (readonly [what: string, text: string, at: string, hint: RegExp])[] = [
    ['no comma', '{\n  "a": "x"\n  "b": "y"\n}', '3:3', /comma is missing .*line 2/u],
    ['a comma too many', '{\n  "a": "x",\n}', '3:1', /Remove the comma/u],
    ['quotes inside', '{\n  "a": "x "y" z"\n}', '2:12', /needs a backslash/u],
    ['an open text', '{\n  "a": "x,\n  "b": "y"\n}', '2:8', /missing quotation mark/u],
    ['a line break inside', '{\n  "a": "x\ny"\n}', '2:8', /written \\n/u],
    ['a tab inside', '{"a": "x\ty"}', '1:9', /Write \\t/u],
    ['curly quotes', '{\n  “a”: "x"\n}', '2:3', /straight quotation marks/u],
    ['curly quotes around a text', '{\n  "a": “x”\n}', '2:8', /straight quotation marks/u],
    ['single quotes', "{'a': 'x'}", '1:2', /double quotation marks/u],
    ['a comment', '{"a": "x" // why\n}', '1:11', /no comments/u],
    ['a false escape', '{"a": "\\x"}', '1:8', /behind a backslash/u],
    ['merge marks', '{\n<<<<<<< ours\n"a": "x"\n}', '2:1', /merge conflict/u],
    ['no end', '{\n  "a": "x"\n', '2:11', /closing brace/u],
    ['an empty file', ' \n', '1:1', /Write \{\}/u],
    ['a list', '["a"]', '1:1', /Write one object/u],
    ['a byte order mark and no comma', '\uFEFF{\n"a": "x"\n"b": "y"}', '3:1', /comma is missing/u],
  ]
  for (const [what, text, at, hint] of cases)
    it(`with ${what} is placed and explained`, () => {
      const {value, findings, unread} = read(text)
      expect(findings).toHaveLength(1)
      expect(findings[0]?.rule).toBe('invalid-file')
      expect(findings[0] && where(findings[0].place)).toBe(at)
      expect(findings[0]?.hint).toMatch(hint)
      expect(value.entries.size).toBe(0)
      expect(unread).toEqual([{start: 0, end: text.length}])
    })

  it('never throws, however it is cut', () => {
    const whole = '{\n  "p1": "а \\"б\\"",\n  "p2": {"a": [1, true]},\n  "p3": "\\u0432"\n}\n'
    for (let end = 0; end < whole.length - 2; end++)
      expect(read(whole.slice(0, end)).findings).toHaveLength(1)
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => void read(text)),
      tries,
    )
    fc.assert(
      fc.property(fc.json(), (text) => void read(text)),
      tries,
    )
  })

  it('is reported in bounded time, however long or deep', () => {
    const size = 2 * 1024 * 1024
    const hostile = [
      `{"a": "${'x'.repeat(size)}\n"}`,
      `{"a": "${'\\'.repeat(size)}`,
      '"'.repeat(size),
      '['.repeat(size),
      '{"a":'.repeat(size / 5),
    ]
    for (const text of hostile) expect(read(text).findings).toHaveLength(1)
  })
})

describe('writing a locale file', () => {
  const layouts = [
    '{\n  "b": "x",\n  "a": "y"\n}\n',
    '{\r\n\t"b": "x",\r\n\t"a": "y"\r\n}',
    '\uFEFF{\n"b": "x",\n"a": "y"\n}\n',
    '{\n    "10": "x",\n    "__proto__": "y"\n}\n',
  ]
  it.each(layouts)('keeps order, indentation, line ends and both ends of %j', (text) => {
    const {value} = read(text)
    const entries = Array.from(value.entries, ([key, entry]) => [key, entry.text] as const)
    expect(printResource(entries, value.style)).toBe(text)
  })

  it('reads back what it wrote, whatever the texts', () => {
    const entries = fc.uniqueArray(
      fc.tuple(fc.string({unit: 'binary'}), fc.string({unit: 'binary'})),
      {selector: ([key]) => key},
    )
    fc.assert(
      fc.property(entries, (given) => {
        const {value, findings} = read(printResource(given, defaultStyle))
        expect(findings).toEqual([])
        expect(Array.from(value.entries, ([key, {text}]) => [key, text])).toEqual(given)
      }),
      tries,
    )
  })
})
