import type {RowFinding} from '../../protocol/rows.ts'

/** Rules that say what the sign of a row's standing says already. */
const saidByStanding = new Set(['missing', 'empty', 'stale', 'doubtful-binding', 'draft'])

/** The findings of a text but those that say only how it stands, which its sign, its filter and its diff show. */
export function beyondStanding(findings: readonly RowFinding[]): readonly RowFinding[] {
  return findings.filter(({rule}) => !saidByStanding.has(rule))
}

/** The same for all rows; a row without further findings is left out. */
export function allBeyondStanding(
  byKey: Readonly<Record<string, readonly RowFinding[]>>,
): Readonly<Record<string, readonly RowFinding[]>> {
  return Object.fromEntries(
    Object.entries(byKey)
      .map(([key, findings]) => [key, beyondStanding(findings)] as const)
      .filter(([, findings]) => findings.length > 0),
  )
}

/** The findings of all rows with those of one row put in place of what it had. */
export function withFindings(
  byKey: Readonly<Record<string, readonly RowFinding[]>>,
  key: string,
  findings: readonly RowFinding[],
): Readonly<Record<string, readonly RowFinding[]>> {
  const others = Object.entries(byKey).filter(([other]) => other !== key)
  return allBeyondStanding(Object.fromEntries([...others, [key, findings]]))
}
