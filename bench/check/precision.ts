import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Finding} from '../../pipeline/finding/finding.ts'
import {findingsIn} from './findings.ts'
import type {Corpus} from './translated.ts'

/** What a reader made of a finding: right, or wrong with the reason. */
export type Verdict = {
  readonly fingerprint: string
  readonly rule: string
  readonly at: string
  readonly right: boolean
  readonly note?: string
}

/** How many findings of a rule were judged, and how many are right. */
export type Precision = {
  readonly rule: string
  readonly severity: string
  readonly judged: number
  readonly right: number
  readonly languages: number
  readonly wrong: readonly string[]
}

const file = join(import.meta.dirname, 'verdicts.json')

/** Errors and warnings about the wording of real translations. */
export function complaintsIn(corpora: readonly Corpus[]): readonly Finding[] {
  return corpora
    .flatMap(({catalog, translations}) => findingsIn(catalog, translations))
    .filter(({severity}) => severity !== 'info')
}

function readVerdicts(): ReadonlyMap<string, Verdict> {
  const verdicts: readonly Verdict[] = JSON.parse(readFileSync(file, 'utf8'))
  return new Map(verdicts.map((verdict) => [verdict.fingerprint, verdict]))
}

/** Write verdicts anew for the findings of today: a new one is right until somebody says otherwise. */
export function proposeVerdicts(complaints: readonly Finding[]): void {
  const known = readVerdicts()
  const lines = complaints.map(({fingerprint, rule, document, locale, key}) => {
    const at = `${document ?? ''} ${locale ?? ''} ${key ?? ''}`
    const verdict = known.get(fingerprint) ?? {
      fingerprint,
      rule,
      at,
      right: true,
      note: 'not judged',
    }
    return `  ${JSON.stringify(verdict)}`
  })
  writeFileSync(file, `[\n${lines.join(',\n')}\n]\n`)
}

/**
 * The precision of each rule.
 *
 * @throws where a finding has no verdict: then the figures would be of yesterday
 */
export function precisionOf(complaints: readonly Finding[]): readonly Precision[] {
  const verdicts = readVerdicts()
  const judged = complaints.map((finding) => {
    const verdict = verdicts.get(finding.fingerprint)
    if (!verdict || verdict.note === 'not judged')
      throw new Error(`Not judged: ${finding.rule} ${finding.locale ?? ''} ${finding.key ?? ''}`)
    return {finding, verdict}
  })
  const rules = [...new Set(complaints.map(({rule}) => rule))].toSorted()
  return rules.map((rule) => {
    const own = judged.filter(({finding}) => finding.rule === rule)
    return {
      rule,
      severity: own[0]?.finding.severity ?? '',
      judged: own.length,
      right: own.filter(({verdict}) => verdict.right).length,
      languages: new Set(own.map(({finding}) => finding.locale)).size,
      wrong: [...new Set(own.flatMap(({verdict}) => (verdict.right ? [] : [verdict.note ?? ''])))],
    }
  })
}
