import {writePreferences, type Preferences} from '../store/preferences.ts'
import type {PageStore} from './attempt.ts'

/** Change what a person has chosen, here and for the next visit. */
export function setPreferences(store: PageStore, change: Partial<Preferences>): void {
  const preferences = {...store.get().preferences, ...change}
  store.set({preferences})
  writePreferences(preferences)
}
