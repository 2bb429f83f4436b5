import type {Terminal} from '../terminal/terminal.ts'

/** The ISO 8601 date of today, or of SOURCE_DATE_EPOCH (seconds). */
export function todayOf({environment}: Terminal): string {
  const seconds = Number(environment['SOURCE_DATE_EPOCH'] ?? Number.NaN)
  const time = Number.isFinite(seconds) ? new Date(seconds * 1000) : new Date()
  return time.toISOString().slice(0, 10)
}
