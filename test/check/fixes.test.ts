import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'
import {keepsWords} from '../../pipeline/check/fix/kept-words.ts'
import {checks} from '../../pipeline/check/rules/index.ts'
import {withEdits} from '../../pipeline/finding/fix.ts'
import {languages} from '../../pipeline/language/index.ts'
import {readResource} from '../../pipeline/locale/resource.ts'
import {runsOf} from '../runs.ts'
import {readCaseTable} from './case-table.ts'
import {fixedBy} from './fixing.ts'
import {catalogOf, findingsOf} from './project.ts'
import {between, questionOfCase, variantsFor} from './variants.ts'

const fixable = new Set(checks.filter(({isFixable}) => isFixable).map(({id}) => id))
const folder = join(import.meta.dirname, 'rules')
const tables = globSync('*.md', {cwd: folder})
  .sort()
  .map((file) => readCaseTable(readFileSync(join(folder, file), 'utf8')))
  .filter(({cases}) => cases.every(({cells}) => cells['source'] === undefined))

const textsIn = (file: string): readonly string[] =>
  Array.from(readResource(file, 'locales/xx/doc.json').value.entries.values(), ({text}) => text)

it('the tables of the rules that correct something say what comes out, those of the others do not', () => {
  expect(fixable.size).toBeGreaterThan(10)
  const withColumn = tables.filter(({cases}) => cases[0]?.cells['fixed'] !== undefined)
  expect(new Set(withColumn.map(({rule}) => rule))).toEqual(fixable)
})

describe.each(tables.filter(({rule}) => checks.some(({id}) => id === rule)))(
  '$rule',
  ({rule, cases}) => {
    describe.each(variantsFor(tables.findIndex((table) => table.rule === rule)))(
      '%s',
      (variant) => {
        it.each(cases)('$name', (row) => {
          const question = questionOfCase(rule, row, variant)
          const {question: after, findings, made} = fixedBy(question, (one) => one.rule === rule)
          const wanted = row.cells['fixed']
          if (wanted === undefined || wanted === '') return expect(made).toEqual([])
          const texts = textsIn(after.file)
          if (variant === 'shuffled')
            expect(texts.toSorted()).toEqual(wanted.split(between).toSorted())
          else expect(texts.map((text) => text.normalize('NFC')).join(between)).toBe(wanted)
          expect(findings.filter((one) => one.rule === rule)).toEqual([])
          return expect(fixedBy(after, (one) => one.rule === rule).made).toEqual([])
        })
      },
    )
  },
)

// What translators type wrongly, between words of each language.
const pieces = fc.constantFrom(
  ' ',
  '  ',
  ' \u00A0',
  ' ,',
  ', ',
  ',',
  ' .',
  '.',
  '. ',
  '..',
  '....',
  '. . .',
  '…',
  '!',
  ' ?',
  ': ',
  ' :',
  ';',
  '"',
  '“',
  '”',
  '„',
  '«',
  '»',
  '« ',
  ' »',
  "'",
  '’',
  '`',
  '´',
  ' - ',
  ' -- ',
  '--',
  '\u200B',
  '\uFEFF',
  '\u2028',
  '\u202E',
  '\u2067',
  '\u2069',
  '\u200C',
  '**',
  '** ',
  ' **',
  '__',
  '`git`',
  '[a] (https://un.org)',
  '](',
  '（',
  '，',
  'и\u0306',
  'e\u0301',
  '5',
  '8.2',
  '%',
  '(',
  ')',
  '\\',
  '\n',
  '<b>',
  '&amp;',
)
const sampleOf = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.constantFrom(...texts), pieces), {minLength: 1, maxLength: 14})
    .map((parts) => parts.join(''))

describe('whatever a translator types, in every language', () => {
  const words = languages.map((language) => ({
    tag: language.tag,
    words: [
      ...(new Intl.DisplayNames([language.tag], {type: 'language'}).of('en') ?? '').split(' '),
      'git',
      'Мир',
      'peace',
    ].filter((word) => word !== ''),
  }))
  it('a fix changes no letter and no digit, what it corrects is gone, and a second run changes nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...words).chain(({tag, words: own}) =>
          fc.record({
            locale: fc.constant(tag),
            text: sampleOf(own),
            english: sampleOf(['peace', 'git', 'a']),
          }),
        ),
        ({locale, text, english}) => {
          fc.pre(english.trim() !== '')
          const question = {
            catalog: catalogOf([english]),
            locale,
            file: JSON.stringify({'preamble-1': text}, null, 2),
          }
          for (const {fix, rule} of findingsOf(question)) {
            if (!fix) continue
            expect(fixable).toContain(rule)
            expect(fix.label).not.toBe('')
            expect(keepsWords(text, withEdits(text, fix.edits))).toBe(true)
          }
          const {question: after, made} = fixedBy(question, () => true)
          if (made.length === 0) return
          expect(keepsWords(text, textsIn(after.file)[0] ?? '')).toBe(true)
          expect(fixedBy(after, () => true).made).toEqual([])
        },
      ),
      {numRuns: runsOf(1500)},
    )
  })
})
