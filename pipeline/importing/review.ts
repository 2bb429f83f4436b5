import {basename} from 'node:path/posix'
import type {Catalog, Key} from '../document/model/types.ts'
import type {ImportReport} from './types.ts'

/** What a review file is written from. */
export type ReviewInput = {
  readonly report: ImportReport
  readonly catalog: Catalog
  /** stretches of the file outside all passages: front matter, HTML */
  readonly unread: readonly {readonly line: number; readonly text: string}[]
}

/**
 * The review file of an import: every text of the file that is not in the locale file, for a
 * person to put where it belongs.
 *
 * @returns undefined where nothing is left over
 */
export function reviewOf(input: ReviewInput): string | undefined {
  const {report, catalog, unread} = input
  const name = namesOf(catalog)
  const parts = [
    ...report.extra.flatMap(({line, text, after, number, perhaps}) => [
      `## Line ${line}${number === undefined ? '' : `, printed as ${number}`}: ${after === null ? 'at the start' : `after ${name(after)}`}`,
      quoted(text),
      ...(perhaps.length > 0 ? [`It may be the text of ${perhaps.map(name).join(' or ')}.`] : []),
    ]),
    ...report.conflicts.flatMap(({key, line, existing, imported, replaced}) => [
      `## Line ${line}: ${name(key)} ${replaced ? 'was replaced' : 'has another translation'}`,
      replaced ? 'The locale file said:' : 'The file says:',
      quoted(replaced ? existing : imported),
    ]),
    ...section('Texts that were refused', report.refused ?? NONE, ({key, line, text, reason}) => [
      `Line ${line}, ${name(key)}: ${reason}.`,
      quoted(text),
    ]),
    ...section('Text outside the passages of the document', unread, ({line, text}) => [
      `Line ${line}:`,
      fenced(text),
    ]),
    ...section(
      'Labels that say another number than the English, which editions print',
      report.otherLabels ?? NONE,
      ({key, label, line}) => [`Line ${line}, ${name(key)}: ${label}`],
    ),
    ...section(
      'Labels that belong to no provision of the English',
      labelsIn(report.strayLabels ?? NONE),
      (one) => [one],
    ),
  ]
  if (parts.length === 0) return undefined
  const {file, document, locale} = report
  const head = [
    `# Left over from ${basename(file)}`,
    `What follows is not in \`locales/${locale}/${document}.json\` after the import. Put there what belongs there, then delete this file.`,
  ]
  return `${[...head, ...parts].join('\n\n')}\n`
}

function section<Item>(
  title: string,
  items: readonly Item[],
  print: (item: Item) => readonly string[],
): readonly string[] {
  return items.length === 0 ? [] : [`## ${title}`, ...items.flatMap(print)]
}

/** A unit's name for people: `point 8.2 (p8-2)`, or its key. */
function namesOf({byKey}: Catalog): (key: Key) => string {
  return (key) => {
    const number = byKey.get(key)?.number
    return number === undefined ? `\`${key}\`` : `point ${number} (\`${key}\`)`
  }
}

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')

/** A text between fences longer than any in it. */
function fenced(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/gu), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${text.trimEnd()}\n${fence}`
}

/** Labels with words (`1-бап`, `Article 3`), all on one line; an empty list where no label has one. */
function labelsIn(stray: NonNullable<ImportReport['strayLabels']>): readonly string[] {
  const labels = stray.flatMap(({label, line}) =>
    wordsIn(label).length > 0 ? [`${label} (line ${line})`] : [],
  )
  return labels.length === 0 ? [] : [labels.join(', ')]
}

// A letter alone counts like a number, but for words of Chinese.
const labelWord = /[\p{L}\p{M}]{2,}|(?![〇零一二三四五六七八九十百千])\p{Script=Han}/gu

const wordsIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(labelWord), ([word]) => word.toLowerCase())

/** A Markdown file has no texts that are refused. */
const NONE: readonly never[] = []
