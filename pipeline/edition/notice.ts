import type {EditionLanguage} from './types.ts'

/** What a reader of a language must be told about its text, in its own words; empty where there is nothing. */
export function noticeOf({isSource, progress, words}: EditionLanguage): string {
  if (isSource) return ''
  const {units, translated, reviewed, machine, stale, missing} = progress
  const said: readonly (string | undefined)[] = [
    machine > 0 ? words['machineNotice'] : reviewed < translated ? words['draftNotice'] : undefined,
    stale > 0 ? words['staleNotice'] : undefined,
    missing > 0 ? words['missingNotice'] : undefined,
    translated < units ? words['unitsTranslated'] : undefined,
  ]
  return said.filter((part) => part !== undefined).join(' ')
}
