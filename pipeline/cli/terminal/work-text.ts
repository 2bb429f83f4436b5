import type {Need, WorkItem} from '../../operations/work/work-items.ts'
import type {Change} from '../../locale/types.ts'
import {joined, shown, shownLines, styled, type Shown, type Style} from '../../report/shown.ts'

const colours: Readonly<Record<Need, Style>> = {
  conflict: 'red',
  missing: 'red',
  doubtful: 'red',
  stale: 'yellow',
  draft: 'cyan',
  findings: 'yellow',
}

const words: Readonly<Record<Need, string>> = {
  conflict: 'in conflict',
  missing: 'not translated',
  doubtful: 'doubtful',
  stale: 'stale',
  draft: 'draft',
  findings: 'to correct',
}

/** Texts that need work for a person: number, English, what changed, the translation, what was found, what to do. */
export function workText(items: readonly WorkItem[]): Shown {
  return joined(items.map(itemText), '\n')
}

function itemText(item: WorkItem): Shown {
  const {document, locale, key, need, english, text, changes, note, findings, place} = item
  const named = item.name ?? item.number
  const name = named === undefined ? key : `${named} (${key})`
  const heading = shown`${styled('bold', `${document} ${locale} ${name}`)}  ${styled(colours[need], words[need])}`
  return shownLines([
    heading,
    line('English', english),
    ...(changes ? [line('changed', diffOf(changes))] : []),
    ...(text === '' ? [] : [line(locale, text)]),
    ...(note === undefined ? [] : [line('note', note)]),
    ...findings
      .filter(({rule}) => !told.has(rule))
      .map(({rule, message, hint}) => line(rule, `${message}. ${hint}`)),
    line('to do', item.todo),
    shown`  ${styled('dim', `${place.file}:${place.line}`)}`,
  ])
}

// The heading and the line of what to do say the same.
const told: ReadonlySet<string> = new Set([
  'missing',
  'empty',
  'stale',
  'doubtful-binding',
  'draft',
])

const line = (head: string, text: string): Shown => shown`  ${styled('dim', `${head}:`)} ${text}`

/** What changed, as wdiff prints it: `[-gone-]` and `{+new+}`. */
const diffOf = (changes: readonly Change[]): string =>
  changes
    .map(({kind, text}) =>
      kind === 'added' ? `{+${text}+}` : kind === 'removed' ? `[-${text}-]` : text,
    )
    .join('')
