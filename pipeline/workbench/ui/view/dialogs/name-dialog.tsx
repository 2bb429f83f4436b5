import type {JSX} from 'preact'
import {useState} from 'preact/hooks'
import {giveName} from '../../actions/judge.ts'
import {useSelected, useStore, useWords} from '../../store/store.ts'
import {Dialog} from './dialog.tsx'

/** Asks once who works here; then does what needed the name. */
export function NameDialog({continueWith}: {readonly continueWith: () => void}): JSX.Element {
  const store = useStore()
  const {say} = useWords()
  const known = useSelected(({project}) => project?.reviser ?? '') // not loaded yet
  const [name, setName] = useState(known)
  const send = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (name.trim() === '' || !(await giveName(store, name.trim()))) return
    store.set({dialog: undefined})
    continueWith()
  }
  return (
    <Dialog title={say('yourName')} help={say('yourNameHelp')}>
      <form class="stacked-form" onSubmit={(event) => void send(event)}>
        <label for="your-name">{say('yourName')}</label>
        <input
          id="your-name"
          dir="auto"
          autocomplete="name"
          required
          value={name}
          onInput={({currentTarget}) => setName(currentTarget.value)}
        />
        <p class="buttons">
          <button type="submit" class="main">
            {say('save')}
          </button>
        </p>
      </form>
    </Dialog>
  )
}
