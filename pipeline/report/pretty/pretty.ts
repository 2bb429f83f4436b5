import type {Finding} from '../../finding/finding.ts'
import {totalsOf} from '../counted.ts'
import {joined, shown, styled, type Shown} from '../shown.ts'
import type {Summary} from '../summary.ts'
import {findingsText} from './findings.ts'
import {progressTable} from './progress.ts'

/** The findings for people with what they come to; how far translations are at the end. */
export function reportPretty(findings: readonly Finding[], summary: Summary): Shown {
  const parts = [
    ...(findings.length === 0 ? [] : [findingsText(findings)]),
    ...(summary.progress.length === 0 ? [] : [progressTable(summary.progress)]),
    totalsText(summary),
  ]
  return joined(parts, '\n')
}

function totalsText(summary: Summary): Shown {
  const {errors, warnings, infos} = summary
  const text = totalsOf(summary)
  return shown`${errors + warnings + infos === 0 ? styled('green', text) : text}\n`
}
