import type {ProgressLine} from './summary.ts'

// More lines than this are not read one by one.
const mostLines = 40
const nothing = {units: 0, translated: 0, reviewed: 0, stale: 0}

/** Progress line by line, or, where there are too many to read, the sums for each language. */
export function condensed(progress: readonly ProgressLine[]): readonly ProgressLine[] {
  if (progress.length <= mostLines) return progress
  const documents = new Set(progress.map(({document}) => document)).size
  const sums = new Map<string, ProgressLine>()
  for (const line of progress) {
    const sum = sums.get(line.locale) ?? nothing // the first line of its language
    sums.set(line.locale, {
      document: `all ${documents} documents`,
      locale: line.locale,
      units: line.units + sum.units,
      translated: line.translated + sum.translated,
      reviewed: line.reviewed + sum.reviewed,
      stale: line.stale + sum.stale,
    })
  }
  return [...sums.values()]
}
