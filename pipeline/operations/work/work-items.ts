import {provisionName} from '../../document/label/provision-name.ts'
import type {Unit} from '../../document/model/types.ts'
import type {Finding} from '../../finding/finding.ts'
import type {Place} from '../../finding/place.ts'
import {changesBetween} from '../../locale/changes.ts'
import type {BoundTranslation, Passage} from '../../locale/passage.ts'
import type {Change, State} from '../../locale/types.ts'

/**
 * Why a text needs work. `conflict`: a merge left two texts. `draft`: state `initial`, or made by a machine and not
 * reviewed. `findings`: rules have found something that is more than an information.
 */
export type Need = 'conflict' | 'missing' | 'doubtful' | 'stale' | 'draft' | 'findings'

/** A text that needs work, with what a translator must see to do it. */
export type WorkItem = {
  readonly document: string
  readonly locale: string
  readonly key: string
  readonly number?: string
  /** as the source names the provision of a heading: `Article 2 bis` */
  readonly name?: string
  readonly need: Need
  /** today's English of all units that the text covers */
  readonly english: string
  /** the translation as it is; empty where it is missing */
  readonly text: string
  readonly state: State
  /** the English that the text was made from, where that is not today's and is known */
  readonly formerEnglish?: string
  /** what changed from `formerEnglish` to `english`, word by word; present with it */
  readonly changes?: readonly Change[]
  /** what a translator wrote about it */
  readonly note?: string
  /** errors and warnings about it */
  readonly findings: readonly Finding[]
  /** what to do, as a sentence with the command for it */
  readonly todo: string
  /** where the text is, or is to be written */
  readonly place: Place
}

/**
 * The texts of a translation that need work, in the order of the document.
 *
 * @param findings of a check of this translation
 */
export function workIn(
  translation: BoundTranslation,
  findings: readonly Finding[],
): readonly WorkItem[] {
  const {locale} = translation
  const byKey = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (finding.locale !== locale || finding.key === undefined) continue
    const list = byKey.get(finding.key)
    if (list) list.push(finding)
    else byKey.set(finding.key, [finding])
  }
  return translation.passages.all.flatMap((passage) => {
    const own = passage.units.flatMap(({key}) => byKey.get(key) ?? []) // nothing is found
    const need = needOf(passage, own)
    return need === undefined ? [] : [itemOf(passage, need, own, translation)]
  })
}

/** Why a text needs work; undefined where it needs none. */
function needOf(
  {standing, state, origin}: Pick<Passage, 'standing' | 'state' | 'origin'>,
  findings: readonly Finding[],
): Need | undefined {
  if (findings.some(({rule}) => rule === 'merge-conflict')) return 'conflict'
  if (standing !== 'current') return standing
  const isReviewed = state === 'reviewed' || state === 'final'
  if (state === 'initial' || (origin === 'machine' && !isReviewed)) return 'draft'
  return findings.some(({severity}) => severity !== 'info') ? 'findings' : undefined
}

function itemOf(
  {unit, text, english, state, record, entry}: Passage,
  need: Need,
  found: readonly Finding[],
  {document, locale, resource}: BoundTranslation,
): WorkItem {
  const file = {file: resource.file, line: 1, column: 1, endLine: 1, endColumn: 1}
  const place = entry?.place ?? file // where sync has yet to add the key
  const name = provisionName(unit.label)
  const former = need === 'stale' || need === 'doubtful' ? record?.english : undefined
  return {
    document,
    locale,
    key: unit.key,
    ...(unit.number === undefined ? {} : {number: unit.number}),
    ...(name === undefined ? {} : {name}),
    need,
    english,
    text,
    state,
    ...(former === undefined
      ? {}
      : {formerEnglish: former, changes: changesBetween(former, english)}),
    ...(record?.note === undefined ? {} : {note: record.note}),
    findings: found.filter(({severity}) => severity !== 'info'),
    todo: todoOf(need, found, {unit, isInFile: entry !== undefined, document, locale, place}),
    place,
  }
}

type Address = {
  readonly unit: Unit
  readonly isInFile: boolean
  readonly document: string
  readonly locale: string
  readonly place: Place
}

// The findings of these rules say what to do about the standing of a text; without them, where they are off, these do.
const rules: Readonly<Partial<Record<Need, string>>> = {
  conflict: 'merge-conflict',
  doubtful: 'doubtful-binding',
  stale: 'stale',
}

function todoOf(
  need: Need,
  found: readonly Finding[],
  {unit, isInFile, document, locale, place}: Address,
): string {
  const hint = found.find(({rule}) => rule === rules[need])?.hint
  if (hint !== undefined) return hint
  const name = `${unit.number ?? unit.key} --document ${document} --locale ${locale}` // no number: the key
  switch (need) {
    case 'missing':
      return isInFile
        ? `Write the translation into ${place.file}, line ${place.line}`
        : 'Run stele sync to add the key, then translate it'
    case 'draft':
      return `Compare it with the English and correct it, then run stele review ${name}`
    case 'findings':
      return found.some(({fix}) => fix)
        ? 'Correct what was found; stele check --fix corrects some of it'
        : 'Correct what was found, or waive the rule with stele waive'
    case 'conflict':
    case 'doubtful':
    case 'stale':
      return `Revise the translation. If it still holds: stele accept ${name}`
  }
}
