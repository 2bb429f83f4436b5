import type {JSX} from 'preact'
import {useState} from 'preact/hooks'
import {call} from '../../connection/api.ts'
import {attempt} from '../../actions/attempt.ts'
import {refreshProject, refreshTranslation} from '../../actions/load.ts'
import type {TaskReport} from '../../../protocol/work.ts'
import {useSelected, useStore, useWords} from '../../store/store.ts'
import {Dialog} from './dialog.tsx'
import {FileFindings} from './file-findings.tsx'

/** Synchronises, or builds the editions, and shows how far it is and what came of it. */
export function TaskDialog({kind}: {readonly kind: 'sync' | 'build'}): JSX.Element {
  const store = useStore()
  const {say} = useWords()
  const [isWorking, setWorking] = useState(false)
  const [report, setReport] = useState<TaskReport>()
  const start = async (): Promise<void> => {
    setWorking(true)
    store.set({progress: undefined})
    const answer = await attempt(store, async () =>
      call(kind === 'sync' ? 'POST /api/sync' : 'POST /api/build', {}),
    )
    setWorking(false)
    setReport(answer)
    if (kind === 'build') return
    await refreshProject(store)
    await refreshTranslation(store)
  }
  return (
    <Dialog title={say(kind)} help={say(kind === 'sync' ? 'syncHelp' : 'buildHelp')}>
      {isWorking && <TaskProgress />}
      {report && <TaskOutcome report={report} />}
      {!report && (
        <p class="buttons">
          <button type="button" class="main" disabled={isWorking} onClick={() => void start()}>
            {say('start')}
          </button>
        </p>
      )}
    </Dialog>
  )
}

/** How far a task is. */
export function TaskProgress(): JSX.Element {
  const {say} = useWords()
  const progress = useSelected((state) => state.progress)
  return (
    <p class="task-progress" role="status">
      <progress
        aria-label={say('working')}
        {...(progress ? {value: progress.done, max: progress.total} : {})}
      />
      <span>{progress ? progress.label : say('working')}</span>
    </p>
  )
}

/** What a task did: its lines as the command prints them, the files, and what is wrong. */
export function TaskOutcome({report}: {readonly report: TaskReport}): JSX.Element {
  const {say} = useWords()
  const {isDone, lines, findings, files} = report
  return (
    <div class="outcome" role="status">
      <p>
        <b>{say(isDone ? 'done' : 'notDone')}</b>
        {files.length > 0 && ` · ${say('written', {count: files.length})}`}
      </p>
      {lines.length > 0 && (
        <pre dir="ltr" lang="en" tabIndex={0}>
          {lines.join('\n')}
        </pre>
      )}
      <FileFindings findings={findings} />
      {files.length > 0 && (
        <details>
          <summary>{say('written', {count: files.length})}</summary>
          <ul class="files" dir="ltr">
            {files.map((file) => (
              <li key={file}>
                <code>{file}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
