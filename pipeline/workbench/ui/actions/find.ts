import type {RowFinding} from '../../protocol/rows.ts'
import {activeField, replaceRange} from '../keyboard/field.ts'
import type {WorkState} from '../store/work-state.ts'
import {movedRange} from '../text/ranges.ts'
import type {PageStore} from './attempt.ts'
import {goToFindings} from './move.ts'

/** What the rules say of the text in the field of a row: the latest answer, with its places moved along. */
export function findingsInField(state: WorkState, key: string): readonly RowFinding[] {
  const {live, findings, rows, drafts} = state
  const row = rows.get(key)
  if (!row) return []
  const now = drafts.get(row.uid)?.text ?? row.text
  const [checked, found] =
    live?.key === key ? [live.text, live.findings] : [row.text, findings[key] ?? []] // none: left out
  if (checked === now) return found
  return found.map((finding) => {
    // A range that the edit touches is dropped until the next answer.
    const ranges = finding.ranges.flatMap((range) => movedRange(range, checked, now) ?? [])
    // A fix names places of the text that was checked.
    const {fix: _, ...rest} = finding
    return {...rest, ranges}
  })
}

/** Go to the next place that a rule finds wrong: in the field behind the cursor, else in the next row. */
export function goToNextFinding(store: PageStore): void {
  const {active} = store.get()
  const field = activeField.current
  if (active !== undefined && field) {
    const places = findingsInField(store.get(), active)
      .flatMap(({ranges}) => ranges)
      .sort((a, b) => a.start - b.start)
    const next = places.find(({start}) => start > field.selectionStart) ?? undefined
    const isFirst = document.activeElement !== field ? places[0] : undefined
    const place = isFirst ?? next
    if (place) {
      field.focus()
      return field.setSelectionRange(place.start, place.end)
    }
  }
  return goToFindings(store)
}

/** Write what a fix says into the field, the last place first so that the others keep their offsets. */
export function applyFix({fix}: RowFinding): void {
  const field = activeField.current
  if (!field || !fix) return
  for (const {start, end, text} of [...fix.edits].reverse()) replaceRange(field, {start, end}, text)
}
