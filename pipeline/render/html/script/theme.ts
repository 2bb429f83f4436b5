import {root} from './data.ts'
import {the} from './elements.ts'
import {recall, remember} from './memory.ts'

/** Dark or light as saved. */
export function startTheme(): void {
  const saved = recall('theme')
  if (saved === 'light' || saved === 'dark') setTheme(saved)
}

/** Set dark, light, or what the system says, and keep it for the next visit. */
export function setTheme(theme: string): void {
  the(`#_${theme}`, HTMLInputElement).checked = true
  root.dataset['theme'] = theme
  remember('theme', theme)
}

/** From dark to light and back, whatever the system says. */
export function changeTheme(): void {
  const now = root.dataset['theme']
  const isDark = now === 'light' || now === 'dark' ? now === 'dark' : prefersDark()
  setTheme(isDark ? 'light' : 'dark')
}

function prefersDark(): boolean {
  return matchMedia('(prefers-color-scheme: dark)').matches
}
