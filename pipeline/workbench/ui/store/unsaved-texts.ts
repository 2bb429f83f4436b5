import {storedValue, storeValue} from './preferences.ts'

/** A text that is not saved yet, with what it was begun from. */
export type UnsavedText = {
  readonly text: string
  /** the saved text when the edit began */
  readonly base: string
  /** hash of the English that was shown then */
  readonly englishHash: string
  /** `machine` or `memory` while the text is as it was suggested */
  readonly origin?: 'machine' | 'memory'
}

/** Which translation drafts belong to. */
export type DraftPlace = {
  readonly project: string
  readonly document: string
  readonly locale: string
}

const prefix = 'stele.draft'

/**
 * Keep a draft in the browser, so that it survives a reload and a crash; undefined removes it.
 *
 * @param uid of the row
 */
export function keepDraft(place: DraftPlace, uid: string, draft: UnsavedText | undefined): void {
  storeValue(`${nameOf(place)}${uid}`, draft)
}

/** The drafts of a translation that the browser keeps, by `uid` of the row. */
export function keptDrafts(place: DraftPlace): ReadonlyMap<string, UnsavedText> {
  const start = nameOf(place)
  const drafts = new Map<string, UnsavedText>()
  try {
    for (const name of Object.keys(localStorage)) {
      if (!name.startsWith(start)) continue
      const value = storedValue(name)
      if (isDraft(value)) drafts.set(name.slice(start.length), value)
    }
  } catch {
    // A browser that keeps nothing has no drafts.
  }
  return drafts
}

function nameOf({project, document, locale}: DraftPlace): string {
  return `${[prefix, project, document, locale].map(encodeURIComponent).join('/')}/`
}

function isDraft(value: unknown): value is UnsavedText {
  if (typeof value !== 'object' || value === null) return false
  const {text, base, englishHash}: Partial<Record<keyof UnsavedText, unknown>> = value
  return typeof text === 'string' && typeof base === 'string' && typeof englishHash === 'string'
}
