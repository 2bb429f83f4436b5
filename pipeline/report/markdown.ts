import type {Finding} from '../finding/finding.ts'
import {bySeverity} from '../finding/order.ts'
import {condensed} from './condensed.ts'
import {counted, sentencesOf, totalsOf} from './counted.ts'
import {pointName} from './point-name.ts'
import type {ProgressLine, Summary} from './summary.ts'
import {visible} from './visible.ts'

/** The most characters of a comment on GitHub; a step summary may have a mebibyte. */
export const commentLimit = 65_536

const signs = {error: '❌', warning: '⚠️', info: 'ℹ️'} as const
const barWidth = 10

/**
 * The findings as GitHub Markdown for a comment on a pull request or a step's summary: a verdict, how
 * far each translation is, the findings of each document and language in a fold, worst first.
 *
 * @param limit UTF-16 units; findings that would pass it are left out and counted
 */
export function reportMarkdown(
  findings: readonly Finding[],
  summary: Summary,
  limit: number = commentLimit,
): string {
  const {progress} = summary
  const verdict = `### ${findings.length === 0 ? '✅ ' : ''}${totalsOf(summary)}`
  const parts = [verdict, ...(progress.length > 0 ? [progressTable(progress)] : [])]
  // What is left after the verdict, the progress and a last line.
  let room = limit - parts.join('\n\n').length - 200
  let left = 0
  for (const [name, group] of groupsOf(findings)) {
    const lines: string[] = []
    room -= name.length + 60
    for (const finding of group.toSorted(bySeverity)) {
      const line = lineOf(finding)
      if (line.length + 1 > room) left++
      else {
        lines.push(line)
        room -= line.length + 1
      }
    }
    if (lines.length > 0) parts.push(fold(name, group.length, lines))
  }
  if (left > 0) parts.push(`And ${counted(left, 'more finding')}: run \`stele check\``)
  return `${parts.join('\n\n')}\n`
}

function progressTable(progress: readonly ProgressLine[]): string {
  const rows = condensed(progress).map(({document, locale, units, translated, reviewed, stale}) => {
    const share = units === 0 ? 1 : translated / units
    const filled = Math.floor(share * barWidth)
    const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled)
    return `| ${escaped(document)} | ${escaped(locale)} | ${bar} ${Math.floor(share * 100)} % | ${translated}/${units} | ${reviewed} | ${stale} |`
  })
  return [
    '| document | locale | translated | units | reviewed | stale |',
    '| --- | --- | --- | ---: | ---: | ---: |',
    ...rows,
  ].join('\n')
}

function groupsOf(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const name = [finding.document ?? 'project', finding.locale]
      .filter((part) => part !== undefined)
      .join(' · ')
    const group = groups.get(name) ?? [] // its first finding
    groups.set(name, group)
    group.push(finding)
  }
  return groups
}

function fold(name: string, count: number, lines: readonly string[]): string {
  return `<details><summary>${escaped(name)}: ${counted(count, 'finding')}</summary>\n\n${lines.join('\n')}\n\n</details>`
}

function lineOf(finding: Finding): string {
  const {severity, rule, place} = finding
  const where = `${place.file}:${place.line}`
  return `- ${signs[severity]} **${escaped(rule)}** ${escaped(pointName(finding))} ${escaped(sentencesOf(finding))} (${escaped(where)})`
}

/** Text that GitHub shows as it is: no markup, no HTML, no mention, no link. */
function escaped(text: string): string {
  return visible(text)
    .replaceAll(/[\\`*_{}[\]()#+!|~-]/gu, String.raw`\$&`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '@\u2060')
    .replaceAll('://', ':\u2060//')
}
