import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'
import {checks} from '../../pipeline/check/rules/index.ts'
import {builtInRules} from '../../pipeline/finding/rules.ts'
import {readCaseTable, type Case} from './case-table.ts'
import {findingsOfCase, variantsFor} from './variants.ts'

const folder = join(import.meta.dirname, 'rules')
const tables = globSync('*.md', {cwd: folder})
  .sort()
  .map((file) => readCaseTable(readFileSync(join(folder, file), 'utf8')))

/** The marked stretches of all findings, composed, in the order of the findings. */
function marksOf(findings: ReturnType<typeof findingsOfCase>): readonly string[] {
  return findings
    .flatMap(({excerpt}) =>
      (excerpt?.marks ?? []).map(({start, end}) =>
        excerpt?.text.slice(start, end).normalize('NFC'),
      ),
    )
    .filter((mark) => mark !== undefined)
    .sort()
}

const expectedMarks = ({cells}: Case): readonly string[] =>
  [...(cells['translation'] ?? '').matchAll(/⟦(?<mark>[^⟧]*)⟧/gu)]
    .map(({groups}) => (groups?.['mark'] ?? '').normalize('NFC'))
    .sort()

it('every rule of stele check has code and a table, and every table a rule', () => {
  const idsIn = (...wanted: readonly string[]): readonly string[] =>
    builtInRules.filter(({area}) => wanted.includes(area)).map(({id}) => id)
  expect(checks.map(({id}) => id)).toEqual(idsIn('check'))
  const withTables = tables.map(({rule}) => rule)
  expect(withTables).toEqual(expect.arrayContaining([...idsIn('check', 'locale')]))
  expect(idsIn('check', 'locale', 'parser', 'files')).toEqual(expect.arrayContaining(withTables))
})

describe.each(tables)('$rule', ({rule, cases, locales}) => {
  it('has cases of both sorts in the languages it claims', () => {
    expect(cases.some(({fires}) => fires)).toBe(true)
    expect(cases.some(({fires}) => !fires)).toBe(true)
    const spoken = new Set(cases.map(({locale}) => locale))
    expect(locales.filter((locale) => !spoken.has(locale))).toEqual([])
  })

  describe.each(variantsFor(tables.findIndex((table) => table.rule === rule)))('%s', (variant) => {
    it.each(cases)('$name', (row) => {
      const findings = findingsOfCase(rule, row, variant)
      const said = findings.map(({message}) => message).join('\n')
      if (!row.fires) return expect(said).toBe('')
      expect(said).toContain(row.cells['says'] ?? '')
      expect(findings.length).toBeGreaterThan(0)
      if (row.isInfo) expect([...new Set(findings.map(({severity}) => severity))]).toEqual(['info'])
      expect(marksOf(findings)).toEqual(expectedMarks(row))
      expect(findings.every(({hint}) => hint.length > 10)).toBe(true)
    })
  })
})
