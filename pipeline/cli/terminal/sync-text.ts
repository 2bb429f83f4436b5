import {changesBetween} from '../../locale/changes.ts'
import type {UnitChange, LocalePlan, Step, SyncPlan} from '../../sync/types.ts'
import type {Terminal} from './terminal.ts'

/** What the text is made from. */
export type SyncTextInput = {
  readonly plan: SyncPlan
  readonly files: readonly string[]
  /** whether nothing is written */
  readonly isDry: boolean
}

/**
 * The plan of a sync for people: first what became of the document's points, each once; then what that
 * means for each language, the work that is left for its translator first.
 */
export function syncText({plan, files, isDry}: SyncTextInput, terminal: Terminal): string {
  const {style} = terminal
  if (files.length === 0) return `${plan.document}: everything is in line with the source\n`
  const [snapshot, ...locales] = plan.locales
  const changed = plan.changes.filter(({kind}) => kind !== 'kept')
  const isNew = changed.length > 0 && plan.changes.every(({kind}) => kind === 'added')
  return [
    `${style('bold', plan.document)}: ${isNew ? `${counted(changed.length, 'unit')}, all new` : `${counted(changed.length, 'unit')} changed`}`,
    ...(isNew ? [] : changed.flatMap((change) => changeLines(change, terminal))),
    ...locales.flatMap((locale) => localeLines(locale, terminal)),
    `  ${isDry ? 'would write' : 'writes'} ${counted(files.length, 'file')} of ${[snapshot, ...locales].flatMap((one) => one?.locale ?? []).join(', ')}${isDry ? '; nothing is written' : ''}`,
    '',
  ].join('\n')
}

function changeLines(change: UnitChange, terminal: Terminal): readonly string[] {
  const {style} = terminal
  switch (change.kind) {
    case 'kept':
      return []
    case 'renumbered':
      return [`  ${style('cyan', '→')} ${arrow(change)}  moved`]
    case 'reworded':
      return [
        `  ${style('yellow', '~')} ${arrow(change)}  ${rewordings[change.rewording]}`,
        `      ${differenceOf(change.from.text, change.to.text, terminal)}`,
      ]
    case 'added': {
      const from = change.cutFrom ? `, cut from ${change.cutFrom.key}: see its translation` : ''
      return [
        `  ${style('green', '+')} ${change.to.key}  new${from}`,
        `      ${shortened(change.to.text, terminal.width - 6)}`,
      ]
    }
    case 'removed': {
      const into = change.joinedInto ? `, joined into ${change.joinedInto.key}` : ''
      return [
        `  ${style('red', '-')} ${change.from.key}  removed${into}; translations are kept in the attic`,
        `      ${shortened(change.from.text, terminal.width - 6)}`,
      ]
    }
  }
}

const rewordings: Readonly<Record<Extract<UnitChange, {kind: 'reworded'}>['rewording'], string>> = {
  typography: 'only its typography changed',
  references: 'only the numbers it refers to moved',
  wording: 'reworded',
}

function arrow({from, to}: Extract<UnitChange, {kind: 'renumbered' | 'reworded'}>): string {
  return from.key === to.key ? to.key : `${from.key} → ${to.key}`
}

/** What is done, in the order in which a translator cares. */
const tasks: readonly (readonly [Step['action'], string])[] = [
  ['added', 'to translate'],
  ['stale', 'stale, the English was reworded: revise'],
  ['references-unclear', 'stale, refers to points that moved: correct the numbers'],
  ['references-rewritten', 'references to moved points rewritten'],
  ['followed', 'moved to the part that says what they were made from'],
  ['restored', 'back from the attic'],
  ['stored', 'kept in the attic'],
  ['edited', 'edited since the last sync'],
  ['restamped', 'still valid'],
  ['renumbered', 'moved with their points'],
]
/** So many keys stand on a line; more are counted. */
const mostKeys = 12

function localeLines({locale, steps}: LocalePlan, {style}: Terminal): readonly string[] {
  const lines = tasks.flatMap(([action, task]) => {
    const keys = steps.filter((step) => step.action === action).map(({key}) => key)
    if (keys.length === 0) return []
    const list = keys.length > mostKeys || action === 'renumbered' ? '' : `: ${keys.join(', ')}`
    return [`    ${String(keys.length).padStart(4)} ${task}${list}`]
  })
  return lines.length === 0 ? [] : [`  ${style('bold', locale)}`, ...lines]
}

/** Both texts in one, the words that went and came marked. */
function differenceOf(before: string, after: string, {style, colour}: Terminal): string {
  return changesBetween(before, after)
    .map(({kind, text}) => {
      if (kind === 'same') return middleCut(text, longestKept)
      const isNew = kind === 'added'
      const shown = middleCut(text, longestChanged)
      if (colour) return style(isNew ? 'green' : 'red', shown)
      return isNew ? `{+${shown}+}` : `[-${shown}-]`
    })
    .join('')
}

/** Of longer stretches the middle is left out. */
const longestKept = 60
const longestChanged = 240

function middleCut(text: string, length: number): string {
  const letters = Array.from(text)
  if (letters.length <= length) return text
  return `${letters.slice(0, length / 2).join('')} … ${letters.slice(-length / 2).join('')}`
}

function shortened(text: string, length: number): string {
  const letters = Array.from(text.replaceAll('\n', ' '))
  return letters.length <= length ? letters.join('') : `${letters.slice(0, length - 1).join('')}…`
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
