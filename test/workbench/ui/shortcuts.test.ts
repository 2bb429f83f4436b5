import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {
  commandOf,
  defaultShortcuts,
  shortcutOf,
  shortcutsOf,
  type KeyPress,
} from '../../../pipeline/workbench/ui/keyboard/shortcuts.ts'

/** A key press as a browser reports it, from words such as `Ctrl Shift KeyC c`: modifiers, code, key. */
function press(words: string): KeyPress {
  const parts = words.split(' ')
  const [code = '', key = ''] = parts.slice(-2)
  const has = (name: string): boolean => parts.slice(0, -2).includes(name)
  return {
    key,
    code,
    ctrlKey: has('Ctrl'),
    metaKey: has('Meta'),
    altKey: has('Alt'),
    shiftKey: has('Shift'),
    isComposing: has('composing'),
    getModifierState: has,
  }
}

/** The keys of the guide, as `Ctrl+Enter`. */
function keysOfGuide(): readonly string[] {
  const guide = readFileSync(
    join(import.meta.dirname, '..', '..', '..', 'docs', 'workbench.md'),
    'utf8',
  )
  const [, table = ''] = guide.split('| key | does |')
  const rows = table.split('\n\n')[0]?.split('\n').slice(2) ?? []
  return rows.flatMap((row) => (row.split('|')[1] ?? '').split(/,| … /u).map(keyOfGuide))
}

const keyOfGuide = (text: string): string =>
  text
    .replace('outside of a field', '')
    .replaceAll('`', '')
    .replace('↑', 'ArrowUp')
    .replace('↓', 'ArrowDown')
    .replace('Page Down', 'PageDown')
    .trim()

describe('keys', () => {
  it('are those of the guide', () => {
    const wanted = Object.values(defaultShortcuts)
    const listed = keysOfGuide().filter((key) => key !== 'Alt+9')
    expect(listed.sort()).toEqual(wanted.sort())
  })

  it.each([
    ['Ctrl Enter Enter', 'save-next', 1],
    ['Meta Enter Enter', 'save-next', 1],
    ['Ctrl Shift Enter Enter', 'review', 1],
    ['Alt ArrowUp ArrowUp', 'previous-row', 1],
    ['Alt Digit1 1', 'suggestion', 1],
    ['Alt Digit7 7', 'suggestion', 7],
    ['Alt Digit3 £', 'suggestion', 3],
    ['Alt Numpad2 2', 'suggestion', 2],
    ['Ctrl Shift KeyC C', 'copy-english', 1],
    ['Ctrl KeyK k', 'concordance', 1],
    ['Ctrl KeyK л', 'concordance', 1],
    ['Ctrl KeyK ن', 'concordance', 1],
    ['Ctrl Slash /', 'filter', 1],
    ['Ctrl Slash .', 'filter', 1],
    ['F8 F8', 'next-finding', 1],
  ])('%s gives %s', (words, name, digit) => {
    expect(commandOf(press(words), defaultShortcuts, true)).toEqual({name, digit})
  })

  it.each([
    'Enter Enter',
    'Shift Enter Enter',
    'KeyK k',
    'Alt Digit0 0',
    'Ctrl Alt AltGraph KeyM µ',
    'composing Ctrl Enter Enter',
    'Shift Slash ?',
    'Shift Digit7 ?',
  ])('%s is typed', (words) => {
    expect(commandOf(press(words), defaultShortcuts, true)).toBeUndefined()
  })

  it('a key that types a character is a command outside of fields alone', () => {
    expect(commandOf(press('Shift Slash ?'), defaultShortcuts, false)?.name).toBe('keys')
    expect(commandOf(press('Shift Digit7 ?'), defaultShortcuts, false)?.name).toBe('keys')
  })

  it('can be changed, and switched off', () => {
    const keys = shortcutsOf({save: 'Ctrl+Alt+S', 'save-next': '', keys: ''})
    expect(commandOf(press('Ctrl Alt KeyS s'), keys, true)?.name).toBe('save')
    expect(commandOf(press('Ctrl KeyS s'), keys, true)).toBeUndefined()
    expect(commandOf(press('Ctrl Enter Enter'), keys, true)).toBeUndefined()
    expect(commandOf(press('Shift Slash ?'), keys, false)).toBeUndefined()
  })

  it('each has a key of its own', () => {
    expect(new Set(Object.values(defaultShortcuts)).size).toBe(Object.keys(defaultShortcuts).length)
  })

  it('the azerty layout keeps its letters', () => {
    expect(shortcutOf(press('Ctrl KeyQ a'))).toBe('Ctrl+A')
  })
})
