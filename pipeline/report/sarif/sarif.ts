import {gzipSync} from 'node:zlib'
import {valueOf} from '../../finding/assert.ts'
import type {Finding} from '../../finding/finding.ts'
import type {Fix} from '../../finding/fix.ts'
import {bySeverity} from '../../finding/order.ts'
import type {Place} from '../../finding/place.ts'
import type {RuleDescription, RuleId} from '../../finding/rules.ts'
import {sentencesOf} from '../counted.ts'
import {visible} from '../visible.ts'
import type {SarifFix, SarifLocation, SarifLog, SarifResult, SarifRule} from './types.ts'

/** What a SARIF log says of its maker. */
export type SarifOptions = {
  /** every rule that a finding may name */
  readonly rules: readonly RuleDescription[]
  /** of Stele, as in its package */
  readonly version: string
  /** the languages that were checked, those without findings too: their old alerts are closed */
  readonly locales: readonly string[]
}

// GitHub takes no more results and runs, and no larger file; what falls off is the least severe.
const mostResults = 25_000
const mostRuns = 20
const mostBytes = 10_000_000
// Longer descriptions are refused.
const longestDescription = 1024

const levels = {error: 'error', warning: 'warning', info: 'note'} as const
const problems = {error: 'error', warning: 'warning', info: 'recommendation'} as const

/**
 * The findings as SARIF 2.1.0, with every field that GitHub code scanning requires: a run with a
 * category of its own for each language and for the source, worst first, no more than GitHub takes,
 * fingerprints that stay when lines move. More languages than GitHub takes runs share one.
 */
export function reportSarif(findings: readonly Finding[], options: SarifOptions): string {
  const sorted = findings.toSorted(bySeverity)
  for (let most = mostResults; ; most = Math.floor(most / 2)) {
    const text = logText(sorted.slice(0, most), options)
    if (gzipSync(text).length <= mostBytes || most <= 1) return text
  }
}

function logText(findings: readonly Finding[], options: SarifOptions): string {
  const {rules} = options
  const indices = new Map<RuleId, number>(rules.map(({id}, index) => [id, index]))
  const tool = {
    driver: {name: 'Stele', semanticVersion: options.version, rules: rules.map(ruleOf)},
  } as const
  const log: SarifLog = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: Array.from(categoriesOf(findings, options.locales), ([category, own]) => ({
      tool,
      automationDetails: {id: `${category}/`},
      columnKind: 'utf16CodeUnits',
      results: own.map((finding) => resultOf(finding, valueOf(indices, finding.rule))),
    })),
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

/** GitHub keeps the alerts of each category apart: `stele/source`, `stele/ru` … */
function categoriesOf(
  findings: readonly Finding[],
  locales: readonly string[],
): ReadonlyMap<string, readonly Finding[]> {
  if (locales.length + 1 > mostRuns) return new Map([['stele', findings]])
  const categories = new Map<string, Finding[]>(
    ['source', ...locales].map((name) => [`stele/${name}`, []]),
  )
  for (const finding of findings) {
    const category = categories.get(`stele/${finding.locale ?? 'source'}`)
    // A language that nobody named is none of the project's.
    ;(category ?? categories.get('stele/source'))?.push(finding)
  }
  return categories
}

/** A rule's id as words: `end-punctuation` → `End punctuation`, `own/shout` → `Own: shout`. */
function titleOf(id: RuleId): string {
  const words = id.replaceAll('-', ' ').replace('/', ': ')
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

function ruleOf({id, severity, why}: RuleDescription): SarifRule {
  const text = why.slice(0, longestDescription)
  return {
    id,
    name: titleOf(id),
    shortDescription: {text: titleOf(id)},
    fullDescription: {text},
    help: {text, markdown: `**${titleOf(id)}**: ${text}`},
    defaultConfiguration: {level: levels[severity]},
    properties: {tags: ['translation'], precision: 'high', 'problem.severity': problems[severity]},
  }
}

function resultOf(finding: Finding, ruleIndex: number): SarifResult {
  const {rule, severity, place, fingerprint, related} = finding
  const subject = [finding.document, finding.locale, finding.number ?? finding.key]
    .filter((part) => part !== undefined)
    .join('/')
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: {text: visible(sentencesOf(finding))},
    locations: [
      {
        ...locationOf(place),
        ...(subject === '' ? {} : {logicalLocations: [{fullyQualifiedName: subject}]}),
      },
    ],
    ...(related && related.length > 0
      ? {
          relatedLocations: related.map((other) => ({
            ...locationOf(other.place),
            message: {text: visible(other.message)},
          })),
        }
      : {}),
    ...(finding.fix ? {fixes: [fixOf(finding.fix)]} : {}),
    partialFingerprints: {primaryLocationLineHash: `${fingerprint}:1`, 'stele/v1': fingerprint},
  }
}

/** The texts are strings of JSON files: what is inserted is escaped as they are. */
function fixOf({label, edits}: Fix): SarifFix {
  const files = new Set(edits.map(({place}) => place.file))
  return {
    description: {text: visible(label)},
    artifactChanges: Array.from(files, (file) => {
      const own = edits.filter(({place}) => place.file === file)
      return {
        artifactLocation: {uri: addressOf(file), uriBaseId: '%SRCROOT%'},
        replacements: own.map(({place: {line, column, endLine, endColumn}, text}) => ({
          deletedRegion: {startLine: line, startColumn: column, endLine, endColumn},
          insertedContent: {text: JSON.stringify(text).slice(1, -1)},
        })),
      }
    }),
  }
}

const addressOf = (file: string): string => file.split('/').map(encodeURIComponent).join('/')

/** SARIF wants an address relative to the repository and a range that is never empty at its start. */
function locationOf({file, line, column, endLine, endColumn}: Place): SarifLocation {
  return {
    physicalLocation: {
      artifactLocation: {
        uri: addressOf(file),
        uriBaseId: '%SRCROOT%',
      },
      region: {
        startLine: line,
        startColumn: column,
        endLine: Math.max(line, endLine),
        endColumn: Math.max(endLine > line ? 1 : column, endColumn),
      },
    },
  }
}
