import {describe, expect, it} from 'vitest'
import {z} from 'zod'
import {pdf} from '../../pipeline/config/pdf-schema.ts'
import {filesInMemory} from '../../pipeline/files/memory.ts'
import {configOfText} from '../../pipeline/project/config.ts'

// Every setting of pages with a value that it may not have. A setting of the schema without a case fails, so that a new one
// is refused by its name, at its line, with the values that are allowed.

const flag = ['"yes"', 'is "yes"; it must be true or false'] as const
const text = ['3', 'is 3; it must be a text in quotation marks'] as const
const millimetres = ['-1', 'is -1; it must be a number from 0 to 420'] as const
const line = [
  '"x"',
  'is "x"; it must be false, or templates by place such as {left: "{title}", right: "{page}"}',
] as const
const template =
  ': has the unknown part {foo}; the parts are {title}, {shortTitle}, {section}, {points}, {language}, {state}, {version}, {date}, {publisher}, {isbn}, {identifier}, {page}, {pages}'
const object = ['3', 'is 3; it must be an object'] as const
const picture = 'the path of a PNG or JPEG file in the project'

/** By setting: a value as the configuration writes it, and what is said behind the name of the setting. */
const cases: Readonly<Record<string, readonly (readonly [value: string, said: string])[]>> = {
  paper: [
    ['"A6"', 'is "A6"; it must be one of A3, A4, A5, B5, letter, legal, or [width, height] in pt'],
  ],
  'paper.0': [['10', 'is 10; it must be a number from 36 to 14400']],
  orientation: [['"wide"', 'is "wide"; it must be one of portrait, landscape']],
  size: [
    ['3', 'is 3; it must be a number from 4 to 72'],
    ['"10pt"', 'is "10pt"; it must be a number from 4 to 72'],
  ],
  figures: [['"roman"', 'is "roman"; it must be one of lining, oldstyle']],
  align: [['"left"', 'is "left"; it must be one of justified, ragged']],
  hyphenate: [flag],
  widths: [
    ['"even"', 'is "even"; it must be one of equal, fitted, or a list of shares such as [3, 4]'],
  ],
  'widths.0': [['0', 'is 0; it must be more than 0']],
  margins: [object],
  'margins.top': [millimetres],
  'margins.bottom': [millimetres],
  'margins.inside': [millimetres],
  'margins.outside': [['500', 'is 500; it must be a number from 0 to 420']],
  gutter: [millimetres],
  columnRule: [flag],
  header: [
    line,
    ['{left: "a", inside: "b"}', ': has left or right beside inside or outside; use one pair'],
  ],
  ...placesOf('header'),
  footer: [line],
  ...placesOf('footer'),
  headings: [
    ['{}', 'is {}; it must be a list'],
    ['[]', 'is []; it must be at least 1 item long'],
  ],
  'headings.0': [object],
  'headings.0.size': [['9', 'is 9; it must be a number from 0.5 to 4']],
  'headings.0.weight': [['"heavy"', 'is "heavy"; it must be one of regular, bold']],
  'headings.0.slope': [['"oblique"', 'is "oblique"; it must be one of upright, italic']],
  'headings.0.smallCaps': [flag],
  'headings.0.align': [['"center"', 'is "center"; it must be one of start, centred']],
  'headings.0.place': [['"side"', 'is "side"; it must be one of text, margin']],
  'headings.0.before': [['11', 'is 11; it must be a number from 0 to 10']],
  'headings.0.newPage': [flag],
  paragraphs: [object],
  'paragraphs.indent': [['9', 'is 9; it must be a number from 0 to 5']],
  'paragraphs.space': [['-1', 'is -1; it must be a number from 0 to 5']],
  links: [['"foot"', 'is "foot"; it must be one of plain, notes']],
  remarks: [['"side"', 'is "side"; it must be one of text, margin']],
  watermark: [
    ['3', 'is 3; it must be true, false or words such as "DRAFT"'],
    ['"{foo}"', template],
  ],
  gutterNumbers: [flag],
  lineNumbers: [flag],
  mirrored: [flag],
  outside: [['"left"', 'is "left"; it must be one of source, translation']],
  lighterTranslation: [flag],
  titlePage: [flag],
  cover: [
    ['3', `is 3; it must be true, false or ${picture}`],
    ['"cover.pdf"', `is "cover.pdf"; it must be ${picture}`],
  ],
  spine: [object],
  'spine.leaf': [['9', 'is 9; it must be a number from 0.02 to 2']],
  logo: [['"logo.svg"', `is "logo.svg"; it must be ${picture}`], text],
  imprint: [
    [
      'true',
      'is true; it must be false, or a list of publisher, place, source, version, date, licence, isbn, identifier, sourceHash, authenticText',
    ],
  ],
  'imprint.0': [
    [
      '"isbm"',
      'is "isbm"; it must be one of publisher, place, source, version, date, licence, isbn, identifier, sourceHash, authenticText',
    ],
  ],
  contents: [['3', 'is 3; it must be true, false, or an object such as {depth: 3, columns: 2}']],
  'contents.depth': [
    ['9', 'is 9; it must be a whole number from 1 to 5'],
    ['1.5', 'is 1.5; it must be a whole number from 1 to 5'],
  ],
  'contents.columns': [['"two"', 'is "two"; it must be a whole number from 1 to 3']],
  colour: [['"gray"', 'is "gray"; it must be one of rgb, grey, cmyk']],
  outputIntent: [object],
  'outputIntent.condition': [text],
  'outputIntent.profile': [
    ['"x.pdf"', 'is "x.pdf"; it must be the path of an ICC profile in the project'],
  ],
  standard: [['"PDF/X-1a"', 'is "PDF/X-1a"; it must be PDF/X-4']],
  imposition: [['12', 'is 12; it must be one of booklet, 8, 16, 32']],
  cropMarks: [flag],
  bleed: [['-1', 'is -1; it must be a number from 0 to 10000']],
  overflow: [['true', 'is true; it must be stacked']],
  attachments: [flag],
}

function placesOf(side: string): Record<string, readonly (readonly [string, string])[]> {
  return Object.fromEntries(
    ['left', 'center', 'right', 'inside', 'outside'].map((place) => [
      `${side}.${place}`,
      [text, ['"{foo} {title}"', template]],
    ]),
  )
}

type Schema = {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly prefixItems?: readonly Schema[]
}

/** The settings in a schema by their paths; an item of a list is 0. */
function settingsIn(
  {properties = {}, anyOf = [], items, prefixItems = []}: Schema,
  at: string,
): readonly string[] {
  const item = prefixItems[0] ?? items
  return [
    ...Object.entries(properties).flatMap(([name, inner]) => {
      const path = at === '' ? name : `${at}.${name}`
      return [path, ...settingsIn(inner, path)]
    }),
    ...anyOf.flatMap((inner) => settingsIn(inner, at)),
    ...(item ? [`${at}.0`, ...settingsIn(item, `${at}.0`)] : []),
  ]
}

/** What a setting needs beside it. */
const beside: Readonly<Record<string, string>> = {
  'paper.0': ', 400',
  'outputIntent.condition': ", profile: 'p.icc'",
  'outputIntent.profile': ", condition: 'FOGRA51'",
}

/** A configuration in which each setting of a path begins a line, and the line of the last of them. */
function configWith(path: string, value: string): {readonly source: string; readonly at: number} {
  const names = path.split('.')
  const opened = names.map((name, index) => {
    const isItem = names[index + 1] === '0'
    const isLast = index === names.length - 1
    if (name === '0') return isLast ? '' : '{'
    return `\n${name}: ${isLast ? '' : isItem ? '[' : '{'}`
  })
  const closed = names.map((_, index) => {
    if (index === names.length - 1) return ''
    return names[index + 1] === '0' ? ']' : '}'
  })
  const source = `export default {\nlocales: ['ru'],\npdf: {${opened.join('')}${value}${beside[path] ?? ''}${closed.toReversed().join('')}}}\n`
  return {source, at: 3 + names.filter((name) => name !== '0').length}
}

const refusals = Object.entries(cases).flatMap(([path, own]) =>
  own.map(([value, said]) => [path, value, said] as const),
)

describe('a setting of PDF pages', () => {
  it('has a value here that it may not have', () => {
    const schema: Schema = JSON.parse(JSON.stringify(z.toJSONSchema(pdf, {io: 'input'})))
    const settings = [...new Set(settingsIn(schema, ''))]
    expect(settings.length).toBeGreaterThan(60)
    expect(Object.keys(cases).toSorted()).toEqual(settings.toSorted())
  })

  it.each(refusals)('%s: %s is refused by its name, at its line', async (path, value, said) => {
    const {source, at} = configWith(path, value)
    const {findings} = await configOfText(filesInMemory(new Map([['pipeline.config.ts', source]])))
    const name = `pdf.${path}`
    expect(findings.map(({message, place}) => [message, place.line])).toEqual([
      [`${name}${said.startsWith(':') ? '' : ' '}${said}`, at],
    ])
  })
})
