import type {CellStatus, EditionLanguage} from './types.ts'

/** What a reader of a language must be told about its text, in its own words; empty where there is nothing. */
export function noticeOf({isSource, progress, words}: EditionLanguage): string {
  if (isSource) return ''
  const {units, translated, reviewed, machine, stale, missing} = progress
  const parts: readonly (string | undefined)[] = [
    machine > 0 ? words['machineNotice'] : reviewed < translated ? words['draftNotice'] : undefined,
    stale > 0 ? words['staleNotice'] : undefined,
    missing > 0 ? words['missingNotice'] : undefined,
    translated < units ? words['unitsTranslated'] : undefined,
  ]
  return parts.filter((part) => part !== undefined).join(' ')
}

/** What stands under the title for a language: that it is the source, or its notice; may be empty. */
export function statementOf(language: EditionLanguage): string {
  // A language without the interface word says nothing.
  return language.isSource ? (language.words['sourceNotice'] ?? '') : noticeOf(language)
}

/** The interface word that tells a reader of a passage's status; none where there is nothing to tell. */
export const statusWords: Readonly<Record<CellStatus, string | undefined>> = {
  source: undefined,
  approved: undefined,
  joined: undefined,
  draft: 'draft',
  machine: 'machine',
  stale: 'stale',
  missing: 'untranslated',
}
