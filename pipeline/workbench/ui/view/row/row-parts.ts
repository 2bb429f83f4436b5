import type {RowFinding, TranslationRow} from '../../../protocol/rows.ts'
import type {WorkState} from '../../store/work-state.ts'

/** What a row that is drawn depends on. */
export type RowParts = {
  readonly row: TranslationRow
  readonly isActive: boolean
  /** the text in its field that is not saved */
  readonly unsaved: string | undefined
  /** severity of its worst finding */
  readonly worst: RowFinding['severity'] | undefined
}

/**
 * Reads the parts of some rows. The same list comes back, and the same parts in it, as long as nothing has changed:
 * it is asked at every change of the page, for thousands of rows.
 */
export function rowPartsReader(keys: readonly string[]): (state: WorkState) => readonly RowParts[] {
  let last: WorkState | undefined
  let parts: readonly RowParts[] = []
  return (state) => {
    if (last && isSameForRows(last, state)) return parts
    last = state
    const before = new Map(parts.map((one) => [one.row.key, one]))
    const fresh = keys.flatMap((key) => {
      const part = partsOf(state, key)
      if (!part) return []
      const old = before.get(key)
      return old && isSamePart(old, part) ? old : part
    })
    const isUnchanged =
      fresh.length === parts.length && fresh.every((one, index) => one === parts[index])
    if (!isUnchanged) parts = fresh
    return parts
  }
}

function isSameForRows(a: WorkState, b: WorkState): boolean {
  return (
    a.rows === b.rows && a.active === b.active && a.drafts === b.drafts && a.findings === b.findings
  )
}

function isSamePart(a: RowParts, b: RowParts): boolean {
  return (
    a.row === b.row && a.isActive === b.isActive && a.unsaved === b.unsaved && a.worst === b.worst
  )
}

function partsOf({rows, active, drafts, findings}: WorkState, key: string): RowParts | undefined {
  const row = rows.get(key)
  if (!row) return undefined
  return {
    row,
    isActive: active === key,
    unsaved: drafts.get(row.uid)?.text,
    worst: worstOf(findings[key]),
  }
}

function worstOf(findings: readonly RowFinding[] | undefined): RowFinding['severity'] | undefined {
  if (!findings) return undefined
  const severities = ['error', 'warning', 'info'] as const
  return severities.find((severity) => findings.some((one) => one.severity === severity))
}
