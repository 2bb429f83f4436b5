import type {ShortcutMap} from '../keyboard/shortcuts.ts'

/** What a person has chosen for this page; kept in the browser. */
export type Preferences = {
  readonly theme: 'system' | 'light' | 'dark'
  /** BCP 47 tag; undefined follows the browser */
  readonly language: string | undefined
  /** BCP 47 tags of languages to show beside the translation */
  readonly references: readonly string[]
  /** keys that were changed: by name of the command; an empty key switches it off */
  readonly keys: ShortcutMap
}

const name = 'stele.preferences'

/** Preferences of a person who has chosen nothing. */
export const defaultPreferences: Preferences = {
  theme: 'system',
  language: undefined,
  references: [],
  keys: {},
}

/** The preferences that the browser keeps. */
export function readPreferences(): Preferences {
  const value = storedValue(name)
  if (typeof value !== 'object' || value === null) return defaultPreferences
  const {theme, language, references, keys}: Partial<Record<keyof Preferences, unknown>> = value
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    language: typeof language === 'string' ? language : undefined,
    references: Array.isArray(references)
      ? references.filter((one) => typeof one === 'string')
      : [],
    keys: isShortcutMap(keys) ? keys : {},
  }
}

/** Keep the preferences in the browser. */
export function writePreferences(preferences: Preferences): void {
  storeValue(name, preferences)
}

/** A value that the browser keeps; undefined where there is none, or where it keeps none. */
export function storedValue(key: string): unknown {
  try {
    const text = localStorage.getItem(key)
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Keep a value in the browser; undefined removes it. A full or forbidden storage changes nothing. */
export function storeValue(key: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(value))
  } catch {
    // The page works without it.
  }
}

function isShortcutMap(value: unknown): value is ShortcutMap {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((one) => typeof one === 'string')
  )
}
