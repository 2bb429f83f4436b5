import type {JSX} from 'preact'
import {useEffect} from 'preact/hooks'
import {openWorkbench} from '../actions/load.ts'
import {useSelected, useStore, useWords} from '../store/store.ts'
import {ContentsTree} from './contents-tree.tsx'
import {Dialogs} from './dialogs/dialogs.tsx'
import {FilterBar} from './filter-bar.tsx'
import {Rows} from './rows.tsx'
import {Side} from './side/side.tsx'
import {TopBar} from './top-bar.tsx'

/** The whole page. */
export function App(): JSX.Element {
  const isRefused = useSelected((state) => state.isRefused)
  const {say, language, direction} = useWords()
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = direction
  }, [language, direction])
  useTheme()
  useTitle()
  if (isRefused)
    return (
      <main class="refused">
        <p role="alert">{say('noAccess')}</p>
      </main>
    )
  return (
    <>
      <TopBar />
      <Banners />
      <div class="body">
        <ContentsTree />
        <main class="work">
          <FilterBar />
          <Rows />
        </main>
        <Side />
      </div>
      <NoticeLine />
      <Dialogs />
    </>
  )
}

/** What stays true until somebody does something about it. */
function Banners(): JSX.Element {
  const store = useStore()
  const {say} = useWords()
  const isConnected = useSelected((state) => state.isConnected)
  const list = useSelected((state) => state.list)
  const document = useSelected(({project, address}) =>
    project?.documents.find(({id}) => id === address?.document),
  )
  return (
    <div class="banners">
      {!isConnected && (
        <p class="banner" role="alert">
          {say('connectionLost')}{' '}
          <button type="button" onClick={() => void openWorkbench(store)}>
            {say('retry')}
          </button>
        </p>
      )}
      {list?.isWritable === false && (
        <p class="banner" role="alert">
          {say('notWritable')}
        </p>
      )}
      {list?.findings.map(({message, hint, file, line}) => (
        <p class="banner" key={`${file}${line}${message}`} dir="ltr" lang="en">
          <code>
            {file}:{line}
          </code>{' '}
          {message} {hint}
        </p>
      ))}
      {document?.isUnsynced && (
        <p class="banner">
          {say('unsynced')}{' '}
          <button type="button" onClick={() => store.set({dialog: {kind: 'sync'}})}>
            {say('sync')}
          </button>
        </p>
      )}
    </div>
  )
}

/** The last message, read aloud. */
function NoticeLine(): JSX.Element {
  const store = useStore()
  const {say} = useWords()
  const notice = useSelected((state) => state.notice)
  useEffect(() => {
    if (!notice || notice.isProblem) return
    const timer = setTimeout(() => store.set({notice: undefined}), 4000)
    return () => clearTimeout(timer)
  }, [notice])
  return (
    <div class={`notice${notice?.isProblem === true ? ' is-problem' : ''}`}>
      <p role="status">{notice?.text}</p>
      {notice && (
        <button
          type="button"
          class="plain icon"
          aria-label={say('close')}
          onClick={() => store.set({notice: undefined})}
        >
          ×
        </button>
      )}
    </div>
  )
}

function useTheme(): void {
  const theme = useSelected(({preferences}) => preferences.theme)
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])
}

function useTitle(): void {
  const {say} = useWords()
  const project = useSelected((state) => state.project)
  const address = useSelected((state) => state.address)
  useEffect(() => {
    document.title = [address?.locale, address?.document, project?.name ?? say('appName')]
      .filter((part) => part !== undefined)
      .join(' · ')
  }, [project, address])
}
