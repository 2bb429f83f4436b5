import type {CellStatus, EditionLanguage} from './types.ts'

/** The interface words that tell what a reader must know of a language's text; none where there is nothing. */
export function noticeWordsOf({
  isSource,
  progress,
}: Pick<EditionLanguage, 'isSource' | 'progress'>): readonly string[] {
  if (isSource) return []
  const {translated, reviewed, machine, stale, missing} = progress
  return [
    ...(machine > 0 ? ['machineNotice'] : reviewed < translated ? ['draftNotice'] : []),
    ...(stale > 0 ? ['staleNotice'] : []),
    ...(missing > 0 ? ['missingNotice'] : []),
  ]
}

/** What a reader of a language must be told about its text, in its own words; empty where there is nothing. */
export function noticeOf(language: EditionLanguage): string {
  const {isSource, progress, words} = language
  const isPartial = !isSource && progress.translated < progress.units
  return [...noticeWordsOf(language), ...(isPartial ? ['unitsTranslated'] : [])]
    .map((id) => words[id])
    .filter((text) => text !== undefined)
    .join(' ')
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
