import type {ProgressLine} from './summary.ts'

// So many lines are read one by one.
const mostLines = 40

/** Progress line by line, or, where there are too many to read, the sums for each language. */
export function condensed(progress: readonly ProgressLine[]): readonly ProgressLine[] {
  if (progress.length <= mostLines) return progress
  const documents = new Set(progress.map(({document}) => document)).size
  const sums = new Map<string, ProgressLine>()
  for (const line of progress) {
    const sum = sums.get(line.locale)
    sums.set(line.locale, {
      document: `all ${documents} documents`,
      locale: line.locale,
      units: line.units + (sum?.units ?? 0),
      translated: line.translated + (sum?.translated ?? 0),
      reviewed: line.reviewed + (sum?.reviewed ?? 0),
      stale: line.stale + (sum?.stale ?? 0),
    })
  }
  return [...sums.values()]
}
