import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {Ajv} from 'ajv'
import {assert, constantFrom, oneof, property, string} from 'fast-check'
import {SaxesParser} from 'saxes'
import {describe, expect, it} from 'vitest'
import {builtInRules} from '../../pipeline/finding/rules.ts'
import {reportGithub} from '../../pipeline/report/github.ts'
import {reportJson} from '../../pipeline/report/json.ts'
import {reportJunit} from '../../pipeline/report/junit.ts'
import {commentLimit, reportMarkdown} from '../../pipeline/report/markdown.ts'
import {reportPretty} from '../../pipeline/report/pretty/pretty.ts'
import {printed} from '../../pipeline/report/shown.ts'
import {reportSarif} from '../../pipeline/report/sarif/sarif.ts'
import {findingWith, hostile, summary} from './findings.ts'
import {isDeep} from '../runs.ts'

describe('json', () => {
  it('has the fields that the design names', () => {
    const report: unknown = JSON.parse(reportJson([findingWith()], summary))
    expect(report).toMatchObject({
      findings: [
        {
          rule: 'numbers',
          severity: 'error',
          document: 'code-of-conduct',
          locale: 'ru',
          key: 'p8-2',
          number: '8.2',
          message: 'Unexpected 8.3, expected 8.2',
          hint: 'Write 8.2',
          file: 'locales/ru/code-of-conduct.json',
          line: 12,
          column: 47,
          endLine: 12,
          endColumn: 50,
        },
      ],
      summary: {errors: 1},
    })
  })
})

const {
  locale: _locale,
  number: _number,
  key: _key,
  ...projectFinding
} = findingWith({rule: 'configuration'})

describe('sarif', () => {
  // ajv knows no draft 4; what the schema uses of it means the same today.
  const {
    $schema: _draft,
    id: _id,
    ...schema
  } = JSON.parse(readFileSync(join(import.meta.dirname, 'schema/sarif-2.1.0-rtm.5.json'), 'utf8'))
  const validate = new Ajv({strict: false, validateFormats: false, unicodeRegExp: false}).compile(
    schema,
  )
  const options = {rules: builtInRules, version: '0.1.0', locales: ['ru', 'zh-Hans']}

  it('is valid by the published schema, whatever a text holds', () => {
    const findings = [
      findingWith(),
      projectFinding,
      ...hostile.map((message) => findingWith({message})),
    ]
    const log: unknown = JSON.parse(reportSarif(findings, options))
    validate(log)
    expect(validate.errors).toBeNull()
  })

  it('has what GitHub requires of each rule and result', () => {
    const log = JSON.parse(reportSarif([findingWith()], options))
    const [, run] = log.runs
    for (const rule of run.tool.driver.rules)
      for (const text of [rule.shortDescription, rule.fullDescription, rule.help]) {
        expect(text.text.length).toBeGreaterThan(0)
        expect(text.text.length).toBeLessThanOrEqual(1024)
      }
    const [result] = run.results
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: {uri: 'locales/ru/code-of-conduct.json', uriBaseId: '%SRCROOT%'},
      region: {startLine: 12, startColumn: 47, endLine: 12, endColumn: 50},
    })
    expect(result.partialFingerprints.primaryLocationLineHash).toContain(findingWith().fingerprint)
  })

  it('has a category for each language and for the source, those without findings too', () => {
    const log = JSON.parse(reportSarif([findingWith(), projectFinding], options))
    const runs = log.runs as {automationDetails: {id: string}; results: unknown[]}[]
    expect(
      runs.map(({automationDetails, results}) => [automationDetails.id, results.length]),
    ).toEqual([
      ['stele/source/', 1],
      ['stele/ru/', 1],
      ['stele/zh-Hans/', 0],
    ])
    const many = Array.from({length: 20}, (_, index) => `x${index}`)
    expect(JSON.parse(reportSarif([], {...options, locales: many.slice(1)})).runs).toHaveLength(20)
    expect(JSON.parse(reportSarif([], {...options, locales: many})).runs).toHaveLength(1)
  })

  it('keeps to what GitHub takes, worst first', () => {
    const many = Array.from({length: 25_010}, () => findingWith({severity: 'info'}))
    const log = JSON.parse(reportSarif([...many, findingWith()], options))
    expect(log.runs[1].results).toHaveLength(25_000)
    expect(log.runs[1].results[0].level).toBe('error')
  })

  it.runIf(isDeep)('stays under the size that GitHub takes', () => {
    // What does not compress: each message is made of hashes.
    const many = Array.from({length: 25_000}, (_, index) =>
      findingWith({
        message: Array.from({length: 12}, (_, part) =>
          createHash('sha256').update(`${index} ${part}`).digest('base64'),
        ).join(''),
      }),
    )
    const text = reportSarif(many, options)
    expect(gzipSync(text).length).toBeLessThanOrEqual(10_000_000)
    expect(JSON.parse(text).runs[1].results.length).toBe(12_500)
  })
})

describe('junit', () => {
  it('is well-formed XML, whatever a text holds', () => {
    const findings = hostile.map((message) => findingWith({message, key: message}))
    let failed: string | undefined
    const parser = new SaxesParser()
    parser.on('error', (error) => (failed = error.message))
    parser.write(reportJunit(findings, summary)).close()
    expect(failed).toBeUndefined()
  })

  it('counts failures, unreadable files and languages without findings', () => {
    const report = reportJunit(
      [findingWith(), findingWith({rule: 'invalid-file'}), findingWith({severity: 'info'})],
      summary,
    )
    expect(report).toContain('<testsuites name="stele" tests="4" failures="1" errors="1"')
    expect(report).toContain('<testcase classname="code-of-conduct.ru" name="8.2 numbers"')
    expect(report).toContain('<testcase classname="code-of-conduct.zh-Hans" name="no findings"')
  })
})

describe('github', () => {
  it('annotates the place', () => {
    expect(reportGithub([findingWith()], summary).split('\n')[0]).toBe(
      '::error file=locales/ru/code-of-conduct.json,line=12,endLine=12,col=47,endColumn=50,title=numbers · ru · point 8.2::Unexpected 8.3, expected 8.2. Write 8.2.',
    )
  })

  it('puts no full stop behind a question', () => {
    const [line] = reportGithub([findingWith({hint: 'Did you mean ru?'})], summary).split('\n')
    expect(line).toMatch(/Unexpected 8\.3, expected 8\.2\. Did you mean ru\?$/u)
  })

  it('shows ten of a sort, worst first, and says how many more there are', () => {
    const findings = Array.from({length: 30}, (_, index) =>
      findingWith({severity: index < 15 ? 'warning' : 'error', key: `p${index}`}),
    )
    const lines = reportGithub(findings, summary).split('\n')
    expect(lines.filter((line) => line.startsWith('::error ')).length).toBe(10)
    expect(lines.filter((line) => line.startsWith('::warning ')).length).toBe(10)
    expect(lines[0]).toMatch(/^::error /u)
    expect(lines[20]).toBe('And 10 more findings, listed below')
  })

  it('lets no translation give a command', () => {
    const texts = oneof(constantFrom(...hostile), string({unit: 'binary'}))
    assert(
      property(texts, texts, (message, file) => {
        const place = {...findingWith().place, file}
        const lines = reportGithub([findingWith({message, place})], summary).split(/[\r\n]/u)
        const stop = lines.findIndex((line) => line.startsWith('::stop-commands::'))
        const token = `::${(lines[stop] ?? '').slice('::stop-commands::'.length)}::`
        const resumed = lines.indexOf(token)
        const obeyed = [...lines.slice(0, stop), ...lines.slice(resumed + 1)]
        expect(
          obeyed.filter(
            (line) => /::[a-z-]+[ :]/u.test(line) && !/^::(?:error|group|endgroup)/u.test(line),
          ),
        ).toEqual([])
        expect(resumed).toBe(stop + 2)
      }),
    )
  })
})

/** More arguments than a call may have: spreading so many throws a RangeError. */
const argumentLimit = 130_000

it.runIf(isDeep)('every report takes more findings than a call may have arguments', () => {
  expect(() => Math.max(...Array.from({length: argumentLimit}, () => 0))).toThrow(RangeError)
  const finding = findingWith()
  const many = Array.from({length: argumentLimit}, (_, index) => ({...finding, key: `p${index}`}))
  for (const report of [reportGithub, reportJson, reportJunit, reportMarkdown])
    expect(report(many, summary).length).toBeGreaterThan(10_000)
  expect(printed(reportPretty(many, summary), false).length).toBeGreaterThan(10_000)
  expect(
    reportSarif(many, {rules: builtInRules, version: '0', locales: ['ru']}).length,
  ).toBeGreaterThan(10_000)
})

describe('markdown', () => {
  it('says the verdict, the progress and each finding', () => {
    const report = reportMarkdown([findingWith()], summary)
    expect(report).toContain('### 1 error, 0 warnings, 0 notes')
    expect(report).toContain('| code\\-of\\-conduct | ru | █████░░░░░ 50 % | 9/18 | 3 | 1 |')
    expect(report).toContain('❌ **numbers** point 8.2 Unexpected 8.3, expected 8.2.')
  })

  it('stays under the limit of a comment', () => {
    const many = Array.from({length: 5000}, (_, index) => findingWith({key: `p${index}`}))
    const report = reportMarkdown(many, summary)
    expect(report.length).toBeLessThanOrEqual(commentLimit)
    expect(report).toMatch(/And \d+ more findings/u)
  })

  it('brings no HTML, link or mention of a translation to the page', () => {
    const report = reportMarkdown(
      hostile.map((message) => findingWith({message})),
      summary,
    )
    expect(report).not.toContain('<script')
    expect(report).not.toMatch(/@everyone|(?<!\\)\]\(|https:\/\//u)
  })
})
