import type {JSX} from 'preact'
import {useState} from 'preact/hooks'
import {
  defaultShortcuts,
  shortcutNames,
  shortcutOf,
  shortcutsOf,
  type ShortcutName,
} from '../../keyboard/shortcuts.ts'
import {useSelected, useStore, useWords} from '../../store/store.ts'
import {setPreferences} from '../../actions/set-preferences.ts'
import {Dialog} from './dialog.tsx'

/** All keys. Each can be changed or switched off. */
export function KeysDialog(): JSX.Element {
  const store = useStore()
  const {say} = useWords()
  const changed = useSelected(({preferences}) => preferences.keys)
  const [problem, setProblem] = useState('')
  const keys = shortcutsOf(changed)
  const set = (name: ShortcutName, shortcut: string): void => {
    const other = shortcutNames.find((one) => one !== name && keys[one] === shortcut)
    if (shortcut !== '' && other)
      return setProblem(say('keyTaken', {key: shortcut, name: say(`key_${other}`)}))
    setProblem('')
    const rest = Object.fromEntries(Object.entries(changed).filter(([one]) => one !== name))
    setPreferences(store, {
      keys: shortcut === defaultShortcuts[name] ? rest : {...rest, [name]: shortcut},
    })
  }
  return (
    <Dialog title={say('keys')} help={say('keysHelp')}>
      <table class="keys">
        <tbody>
          {shortcutNames.map((name) => (
            <tr key={name}>
              <th scope="row" id={`key-${name}`}>
                {say(`key_${name}`)}
              </th>
              <td>
                <KeyField
                  labelledBy={`key-${name}`}
                  value={keys[name]}
                  set={(key) => set(name, key)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="problem" role="alert">
        {problem}
      </p>
      <p class="buttons">
        <button type="button" onClick={() => setPreferences(store, {keys: {}})}>
          {say('resetKeys')}
        </button>
      </p>
    </Dialog>
  )
}

/** Shows a key and takes the next one that is pressed; Tab and Escape keep their meaning. */
function KeyField({
  labelledBy,
  value,
  set,
}: {
  readonly labelledBy: string
  readonly value: string
  readonly set: (shortcut: string) => void
}): JSX.Element {
  const {say} = useWords()
  const press = (event: KeyboardEvent): void => {
    if (/^(?:Tab|Escape|Control|Shift|Alt|Meta|AltGraph)$/u.test(event.key)) return
    event.preventDefault()
    set(/^(?:Delete|Backspace)$/u.test(event.key) ? '' : shortcutOf(event))
  }
  return (
    <input
      class="key-field"
      aria-labelledby={labelledBy}
      dir="ltr"
      readOnly
      value={value === '' ? say('keyOff') : value}
      onKeyDown={press}
    />
  )
}
