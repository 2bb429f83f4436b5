import type {Settings} from '../../config/types.ts'
import {changesBetween} from '../../locale/changes.ts'
import type {OrphanedFiles} from '../../operations/translation/orphaned-files.ts'
import type {UnitChange, LocalePlan, Step, SyncPlan} from '../../sync/types.ts'
import {counted} from '../../report/counted.ts'
import {joined, shownLines, shown, styled, type Shown} from '../../report/shown.ts'
import {middleCut, shortened} from '../../finding/shortened.ts'
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
export function syncText({plan, files, isDry}: SyncTextInput, terminal: Terminal): Shown {
  if (files.length === 0) return shown`${plan.document}: everything is in line with the source\n`
  const [, ...locales] = plan.locales
  const names = plan.locales.map(({locale}) => locale).join(', ')
  const changed = plan.changes.filter(({kind}) => kind !== 'kept')
  const isNew = changed.length > 0 && plan.changes.every(({kind}) => kind === 'added')
  return shownLines([
    shown`${styled('bold', plan.document)}: ${isNew ? `${counted(changed.length, 'unit')}, all new` : `${counted(changed.length, 'unit')} changed`}`,
    ...(isNew ? [] : changed.flatMap((change) => changeLines(change, terminal))),
    ...locales.flatMap((locale) => localeLines(locale)),
    shown`  ${isDry ? 'would write' : 'writes'} ${counted(files.length, 'file')} of ${names}${isDry ? '; nothing is written' : ''}`,
  ])
}

function changeLines(change: UnitChange, terminal: Terminal): readonly Shown[] {
  switch (change.kind) {
    case 'kept':
      return []
    case 'renumbered':
      return [shown`  ${styled('cyan', '→')} ${arrow(change)}  moved`]
    case 'reworded':
      return [
        shown`  ${styled('yellow', '~')} ${arrow(change)}  ${rewordings[change.rewording]}`,
        shown`      ${differenceOf(change.from.text, change.to.text, terminal)}`,
      ]
    case 'added': {
      const from = change.cutFrom ? `, cut from ${change.cutFrom.key}: see its translation` : ''
      return [
        shown`  ${styled('green', '+')} ${change.to.key}  new${from}`,
        shown`      ${shortened(change.to.text, terminal.width - 6)}`,
      ]
    }
    case 'removed': {
      const into = change.joinedInto ? `, joined into ${change.joinedInto.key}` : ''
      return [
        shown`  ${styled('red', '-')} ${change.from.key}  removed${into}; translations are kept in the attic`,
        shown`      ${shortened(change.from.text, terminal.width - 6)}`,
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
  ['doubtful', 'edited while their English changed: stele check says for which of two they may be'],
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
/** The most keys on a line; more are counted. */
const mostKeys = 12

function localeLines({locale, steps, unplaced}: LocalePlan): readonly Shown[] {
  const lines = tasks.flatMap(([action, task]) => {
    const keys = steps.filter((step) => step.action === action).map(({key}) => key)
    if (keys.length === 0) return []
    const list = keys.length > mostKeys || action === 'renumbered' ? '' : `: ${keys.join(', ')}`
    return [shown`    ${String(keys.length).padStart(4)} ${task}${list}`]
  })
  // A person wrote them since the last sync: the whole text is shown.
  const texts = unplaced.flatMap(({key, text, english}) => [
    shown`    ${styled('red', '!')} ${key}: no point shows this text any longer; stele check reports it`,
    shown`      ${text}`,
    ...(english === '' ? [] : [shown`      for the English: ${english}`]),
  ])
  const all = [...lines, ...texts]
  return all.length === 0 ? [] : [shown`  ${styled('bold', locale)}`, ...all]
}

/** Both texts in one, the words that went and came marked. */
function differenceOf(before: string, after: string, {hasColours}: Terminal): Shown {
  const pieces = changesBetween(before, after).map(({kind, text}) => {
    if (kind === 'same') return shown`${middleCut(text, longestKept)}`
    const isNew = kind === 'added'
    const words = middleCut(text, longestChanged)
    if (hasColours) return styled(isNew ? 'green' : 'red', words)
    return isNew ? shown`{+${words}+}` : shown`[-${words}-]`
  })
  return joined(pieces, '')
}

/** Of longer stretches the middle is left out. */
const longestKept = 60
const longestChanged = 240

/** What to do about locale files that no longer belong to anything, in one line. */
export function orphanedText({lacks, files}: OrphanedFiles, {source}: Settings): Shown {
  const named = joined(files, ', ')
  if ('locale' in lacks)
    return shown`In no edition: ${named}. The configuration has no locale ${lacks.locale}: add it to "locales", or remove the files\n`
  return shown`In no edition: ${named}. There is no ${source}/${lacks.document}.md: if it was renamed, rename these files in the same way and run stele sync; else remove them\n`
}
