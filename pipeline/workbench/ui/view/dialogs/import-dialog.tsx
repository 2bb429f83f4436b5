import type {JSX} from 'preact'
import {useState} from 'preact/hooks'
import {call} from '../../connection/api.ts'
import {attempt} from '../../actions/attempt.ts'
import {refreshProject, refreshTranslation} from '../../actions/load.ts'
import type {TaskReport} from '../../../protocol/work.ts'
import {useSelected, useStore, useWords} from '../../store/store.ts'
import {Dialog} from './dialog.tsx'
import {TaskOutcome, TaskProgress} from './task-dialog.tsx'

const endings = '.md,.markdown,.xlf,.xliff,.po,.tmx,.csv,.tsv,.txt'

/** Brings a translation into the language that is shown; first says what would be done. */
export function ImportDialog(): JSX.Element {
  const store = useStore()
  const {say} = useWords()
  const address = useSelected((state) => state.address)
  const [file, setFile] = useState<File>()
  const [overwrite, setOverwrite] = useState(false)
  const [isWorking, setWorking] = useState(false)
  const [trial, setTrial] = useState<TaskReport>()
  const [report, setReport] = useState<TaskReport>()
  const shown = report ?? trial
  const take = (chosen: File | undefined): void => {
    setFile(chosen)
    setTrial(undefined)
    setReport(undefined)
  }
  const send = async (event: Event): Promise<void> => {
    event.preventDefault()
    const isDryRun = trial?.isDone !== true
    if (!file || !address) return
    setWorking(true)
    const content = base64Of(new Uint8Array(await file.arrayBuffer()))
    const answer = await attempt(store, async () =>
      call('POST /api/import', {...address, name: file.name, content, isDryRun, overwrite}),
    )
    setWorking(false)
    if (isDryRun) return setTrial(answer)
    setReport(answer)
    await refreshProject(store)
    await refreshTranslation(store)
  }
  return (
    <Dialog title={say('importTitle')} help={say('importHelp')}>
      <form class="stacked-form" onSubmit={(event) => void send(event)}>
        <label for="import-file">{say('chooseFile')}</label>
        <input
          id="import-file"
          type="file"
          accept={endings}
          onChange={({currentTarget}) => take(currentTarget.files?.[0])}
        />
        <OverwriteChoice
          isOn={overwrite}
          set={(isOn) => {
            setOverwrite(isOn)
            setTrial(undefined)
          }}
        />
        {isWorking && <TaskProgress />}
        {shown && <TaskOutcome report={shown} />}
        {!report && (
          <button type="submit" class="main" disabled={!file || isWorking}>
            {say(trial?.isDone === true ? 'doImport' : 'tryImport')}
          </button>
        )}
      </form>
    </Dialog>
  )
}

function OverwriteChoice({
  isOn,
  set,
}: {
  readonly isOn: boolean
  readonly set: (isOn: boolean) => void
}): JSX.Element {
  const {say} = useWords()
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({currentTarget}) => set(currentTarget.checked)}
      />
      {say('overwrite')}
    </label>
  )
}

/** Bytes as base64, in pieces: a call takes a limited number of arguments. */
function base64Of(bytes: Uint8Array): string {
  const piece = 0x80_00
  let text = ''
  for (let start = 0; start < bytes.length; start += piece)
    text += String.fromCharCode(...bytes.subarray(start, start + piece))
  return btoa(text)
}
