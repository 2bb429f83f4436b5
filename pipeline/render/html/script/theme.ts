import {the} from './elements.ts'
import {recall, remember} from './state.ts'

const themes = ['system', 'light', 'dark']

/** Dark or light as saved; the style itself follows the choice. */
export function startTheme(): void {
  const saved = recall('theme')
  if (themes.includes(saved)) the(`#_${saved}`, HTMLInputElement).checked = true
}

/** From dark to light and back, whatever the system says. */
export function changeTheme(): void {
  const isDark = themeNow() === 'dark'
  const next = the(isDark ? '#_light' : '#_dark', HTMLInputElement)
  next.checked = true
  remember('theme', next.value)
}

function themeNow(): string {
  const chosen = themes.find((name) => the(`#_${name}`, HTMLInputElement).checked) ?? 'system'
  if (chosen !== 'system') return chosen
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}
