import type {Options} from './rule.ts'

/** A number among the options of a rule; the fallback where there is none. */
export function numberIn(options: Options, name: string, fallback: number): number {
  const value = options[name]
  return typeof value === 'number' && Number.isFinite(value) ? value : fallback
}

/** A list of words among the options of a rule. */
export function wordsIn(options: Options, name: string): readonly string[] {
  const value = options[name]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
