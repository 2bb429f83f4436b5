import {isUnusable, type Finding} from '../finding/finding.ts'
import type {Summary} from './summary.ts'
import {visible} from './visible.ts'

/**
 * The findings as JUnit XML in the shape that Jenkins and GitLab read: a suite for each document and
 * language, a failed case for each error or warning, an error for what cannot be read. A suite
 * without findings holds one case that passed.
 */
export function reportJunit(findings: readonly Finding[], summary: Summary): string {
  const suites = new Map<string, Finding[]>(
    summary.progress.map(({document, locale}) => [`${document}.${locale}`, []]),
  )
  for (const finding of findings) {
    const name = suiteOf(finding)
    const suite = suites.get(name) ?? [] // its first finding
    suites.set(name, suite)
    suite.push(finding)
  }
  const all = tally(findings)
  const tests = [...suites.values()].reduce((sum, suite) => sum + Math.max(1, suite.length), 0)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="stele" tests="${tests}" failures="${all.failures}" errors="${all.errors}" time="0">`,
    ...Array.from(suites, ([name, suite]) => suiteText(name, suite)),
    '</testsuites>\n',
  ].join('\n')
}

const suiteOf = ({document, locale}: Finding): string =>
  [document ?? 'project', locale].filter((part) => part !== undefined).join('.')

function tally(findings: readonly Finding[]): {failures: number; errors: number} {
  const errors = findings.filter(isUnusable).length
  const failing = findings.filter(({severity}) => severity !== 'info')
  return {failures: failing.filter((finding) => !isUnusable(finding)).length, errors}
}

function suiteText(name: string, suite: readonly Finding[]): string {
  const {failures, errors} = tally(suite)
  const cases =
    suite.length === 0
      ? [`    <testcase classname="${attribute(name)}" name="no findings" time="0"/>`]
      : suite.map((finding) => caseText(name, finding))
  return [
    `  <testsuite name="${attribute(name)}" tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="0" time="0">`,
    ...cases,
    '  </testsuite>',
  ].join('\n')
}

function caseText(suite: string, finding: Finding): string {
  const {rule, severity, message, hint, place, number, key} = finding
  const name = [number ?? key, rule].filter((part) => part !== undefined).join(' ')
  const open = `    <testcase classname="${attribute(suite)}" name="${attribute(name)}" file="${attribute(place.file)}" line="${place.line}" time="0">`
  const where = `${place.file}:${place.line}:${place.column}`
  const body = escaped(`${visible(where)}\n${visible(message)}\n${visible(hint)}`)
  if (severity === 'info') return `${open}<system-out>${body}</system-out></testcase>`
  const element = isUnusable(finding) ? 'error' : 'failure'
  return `${open}<${element} type="${severity}" message="${attribute(message)}">${body}</${element}></testcase>`
}

const attribute = (text: string): string => escaped(visible(text))

// XML 1.0 has no way to write these, escaped or not.
const impossible =
  /[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

function escaped(text: string): string {
  return text
    .replaceAll(impossible, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
