import {languageBy} from './data.ts'
import {the} from './elements.ts'
import {state} from './view.ts'

/**
 * Put a text on the clipboard and say whether it worked.
 *
 * @param name of what was copied
 */
export async function copy(text: string, name: string): Promise<void> {
  let word = 'copied'
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    if (!copyOldWay(text)) word = 'copyFailed'
  }
  // A language may lack the word: then only the name is said.
  const said = languageBy(state.speech).words[word] ?? ''
  tell(word === 'copied' && name !== '' ? `${said}: ${name}` : said)
}

/** Pages that came without encryption have no clipboard but this. */
function copyOldWay(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  const menu = the('#_menu', HTMLElement)
  const holder = menu.matches(':popover-open') ? menu : document.body
  holder.append(field)
  field.select()
  const done = document.execCommand('copy')
  field.remove()
  return done
}

let timer = 0

/** Say something for three seconds, to eyes and ears. */
export function tell(text: string): void {
  const said = the('#_said', HTMLElement)
  said.textContent = text
  clearTimeout(timer)
  timer = setTimeout(() => (said.textContent = ''), 3000)
}
