import type {Finding, Severity} from '../finding/finding.ts'

/** What a report tells about a rule besides its findings. */
export type RuleDescription = {
  readonly id: string
  readonly severity: Severity
  /** one sentence: what goes wrong in the world without it */
  readonly why: string
}

/** The rules that findings name, described where a description is known, by id. */
export function rulesOf(
  findings: readonly Finding[],
  known: readonly RuleDescription[],
): readonly RuleDescription[] {
  const named = new Map(known.map((rule) => [rule.id, rule]))
  for (const {rule, severity} of findings)
    if (!named.has(rule))
      named.set(rule, {id: rule, severity, why: 'What cannot be read cannot be relied on.'})
  return [...named.values()]
}

/** A rule's id as words: `end-punctuation` → `End punctuation`. */
export function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
