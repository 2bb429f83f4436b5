import type {Outline, OutlineUnit} from '../../document/outline.ts'
import type {Finding} from '../../finding/finding.ts'
import {findingsText} from '../../report/pretty/findings.ts'
import {shownLines, shown, type Shown} from '../../report/shown.ts'
import {shortened} from '../../finding/shortened.ts'
import type {Terminal} from './terminal.ts'

/**
 * An outline for people: line, number, key, label and first words of each unit, indented
 * by depth, with ⚠ beside the lines that findings concern; below, the findings.
 */
export function outlineText(
  outline: Outline,
  findings: readonly Finding[],
  {width}: Pick<Terminal, 'width'>,
): Shown {
  const warned = new Set(findings.map(({place}) => place.line))
  const numbers = Math.max(6, ...outline.units.map(({number}) => number?.length ?? 0)) // no number
  const keys = Math.min(28, Math.max(3, ...outline.units.map(({key}) => key.length)))
  const rows = outline.units.map((unit) => {
    const mark = warned.has(unit.line) ? '⚠' : ' '
    const number = (unit.number ?? (unit.kind === 'point' ? '•' : '')).padEnd(numbers)
    const head = `${String(unit.line).padStart(5)} ${mark} ${number}  ${unit.key.padEnd(keys)}  `
    return (head + shortened(wordsOf(unit), Math.max(20, width - head.length))).trimEnd()
  })
  return findings.length === 0
    ? shownLines(rows)
    : shown`${shownLines(rows)}\n${findingsText(findings)}`
}

/** Label and text as the document prints them; headings as in Markdown, to stand out. */
function wordsOf({kind, label, text, depth, level}: OutlineUnit): string {
  // The title has no level.
  const lead = kind === 'heading' || kind === 'title' ? `${'#'.repeat(level ?? 1)} ` : ''
  const isPoint = kind === 'point' && label !== null
  const words = text === '' && isPoint ? '(no text)' : text.replaceAll('\n', ' ')
  // No label: the text alone.
  return '  '.repeat(depth) + lead + [label ?? '', words].filter((part) => part !== '').join(' ')
}
