/** A key or keys with their modifiers, as `Ctrl+Enter` or `Alt+ArrowUp`; empty where a command has none. */
export type Shortcut = string

/** Name of a command that a key can give. */
export type ShortcutName =
  | 'save-next'
  | 'save'
  | 'review'
  | 'accept'
  | 'previous-row'
  | 'next-row'
  | 'next-work'
  | 'suggestion'
  | 'copy-english'
  | 'insert-mark'
  | 'insert-term'
  | 'concordance'
  | 'next-finding'
  | 'filter'
  | 'ask'
  | 'history'
  | 'preview'
  | 'publish'
  | 'leave'
  | 'keys'

/** Keys by name of the command. */
export type ShortcutMap = Partial<Readonly<Record<ShortcutName, Shortcut>>>

/** The keys as delivered. `suggestion` takes a digit in place of `1`. */
export const defaultShortcuts: Readonly<Record<ShortcutName, Shortcut>> = {
  'save-next': 'Ctrl+Enter',
  save: 'Ctrl+S',
  review: 'Ctrl+Shift+Enter',
  accept: 'Alt+Enter',
  'previous-row': 'Alt+ArrowUp',
  'next-row': 'Alt+ArrowDown',
  'next-work': 'Alt+PageDown',
  suggestion: 'Alt+1',
  'copy-english': 'Ctrl+Shift+C',
  'insert-mark': 'Ctrl+I',
  'insert-term': 'Ctrl+G',
  concordance: 'Ctrl+K',
  'next-finding': 'F8',
  filter: 'Ctrl+/',
  ask: 'Ctrl+Alt+M',
  history: 'Ctrl+Alt+H',
  preview: 'Ctrl+Alt+V',
  publish: 'Ctrl+Alt+P',
  leave: 'Escape',
  keys: '?',
}

/** All commands in the order of the list of keys. */
export const shortcutNames = Object.keys(defaultShortcuts).filter(isShortcutName)

/** The keys that hold: those that a person has changed, over those as delivered. */
export function shortcutsOf(changed: ShortcutMap): Readonly<Record<ShortcutName, Shortcut>> {
  return {...defaultShortcuts, ...changed}
}

/** What a key press says of itself; a `KeyboardEvent` of a browser has all of it. */
export type KeyPress = {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly isComposing: boolean
  readonly getModifierState: (key: string) => boolean
}

/** A command that was given by key; `digit` says which suggestion. */
export type GivenCommand = {readonly name: ShortcutName; readonly digit: number}

/**
 * The command of a key press.
 *
 * @param isTyping whether the focus is in a field: a key that types a character is then no command (WCAG 2.1.4)
 */
export function commandOf(
  event: KeyPress,
  shortcuts: Readonly<Record<ShortcutName, Shortcut>>,
  isTyping: boolean,
): GivenCommand | undefined {
  // AltGr types characters, though browsers say that Ctrl and Alt are pressed. A key of an input method is its own.
  if (event.isComposing || event.getModifierState('AltGraph')) return undefined
  const pressed = shortcutOf(event)
  if (isTyping && typesCharacter(pressed)) return undefined
  const digit = /\+(?<digit>[1-9])$/u.exec(pressed)?.groups?.['digit']
  for (const name of shortcutNames) {
    const wanted = shortcuts[name]
    if (wanted === '') continue
    if (wanted === pressed) return {name, digit: Number(digit ?? 1)} // of a key without a digit: the first
    if (name === 'suggestion' && digit !== undefined && isForDigits(wanted, pressed))
      return {name, digit: Number(digit)}
  }
  return undefined
}

/** The key press as a text, as `Ctrl+Shift+C`. The command key of a Mac counts as Ctrl. */
export function shortcutOf(event: KeyPress): Shortcut {
  const key = keyName(event)
  const isSign = key.length === 1 && !/[\p{L}\p{N}]/u.test(key)
  const modifiers = [
    event.ctrlKey || event.metaKey ? 'Ctrl' : '',
    event.altKey ? 'Alt' : '',
    // A sign such as ? already has its Shift in it.
    event.shiftKey && !isSign ? 'Shift' : '',
  ]
  return [...modifiers, key].filter((part) => part !== '').join('+')
}

/** Whether the key types a character where the focus is in a field. */
function typesCharacter(shortcut: Shortcut): boolean {
  return !/^(?:Ctrl|Alt)\+/u.test(shortcut) && shortcut.replace(/^Shift\+/u, '').length === 1
}

function isForDigits(wanted: Shortcut, pressed: Shortcut): boolean {
  return /[1-9]$/u.test(wanted) && wanted.slice(0, -1) === pressed.slice(0, -1)
}

/**
 * Name of the key. Where the layout has no Latin letters (Cyrillic, Arabic), it is that of the place on the
 * keyboard, so that Ctrl+K works in every layout.
 */
function keyName({key, code}: KeyPress): string {
  const digit = /^(?:Digit|Numpad)(?<digit>\d)$/u.exec(code)?.groups?.['digit']
  if (digit !== undefined && key !== '?' && key !== '/') return digit
  if (/^[a-z]$/iu.test(key)) return key.toUpperCase()
  const letter = /^Key(?<letter>[A-Z])$/u.exec(code)?.groups?.['letter']
  if (letter !== undefined && key.length === 1) return letter
  if (code === 'Slash' && key !== '?') return '/'
  return key === ' ' ? 'Space' : key
}

function isShortcutName(name: string): name is ShortcutName {
  return name in defaultShortcuts
}
