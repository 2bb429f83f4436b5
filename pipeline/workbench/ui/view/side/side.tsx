import type {JSX} from 'preact'
import type {SideTab} from '../../store/work-state.ts'
import {useSelected, useStore, useWords} from '../../store/store.ts'
import {HistoryPanel} from './history-panel.tsx'
import {PreviewPanel} from './preview-panel.tsx'
import {QuestionsPanel} from './questions-panel.tsx'
import {SuggestionsPanel} from './suggestions-panel.tsx'

const tabs: readonly SideTab[] = ['help', 'questions', 'history', 'preview']

/** The help beside the rows, about the row that is worked on. */
export function Side(): JSX.Element | null {
  const store = useStore()
  const {say} = useWords()
  const tab = useSelected((state) => state.tab)
  const row = useSelected(({active, rows}) => (active === undefined ? undefined : rows.get(active)))
  const isOpen = useSelected(({isSideOpen}) => isSideOpen)
  if (!isOpen) return null
  const count = row?.remarks?.filter((one) => one.isOpen).length ?? 0 // no remarks: none is open
  const go = (event: KeyboardEvent): void => {
    const step = {ArrowRight: 1, ArrowLeft: -1}[event.key]
    if (step === undefined) return
    event.preventDefault()
    const isMirrored = getComputedStyle(document.documentElement).direction === 'rtl'
    const at = tabs.indexOf(tab) + (isMirrored ? -step : step)
    const next = tabs[(at + tabs.length) % tabs.length] ?? tab
    store.set({tab: next})
    document.querySelector<HTMLElement>(`#tab-${next}`)?.focus()
  }
  return (
    <aside class={`side side-${tab}`} aria-label={say(tab)}>
      <div class="tabs">
        <div class="tab-list" role="tablist" onKeyDown={go}>
          {tabs.map((one) => (
            <button
              key={one}
              type="button"
              role="tab"
              id={`tab-${one}`}
              aria-selected={one === tab}
              aria-controls="side-panel"
              tabIndex={one === tab ? 0 : -1}
              onClick={() => store.set({tab: one})}
            >
              {say(one)}
              {one === 'questions' && count > 0 && <span class="count">{count}</span>}
            </button>
          ))}
        </div>
        <CloseButton />
      </div>
      <div
        class="panel"
        id="side-panel"
        role="tabpanel"
        aria-labelledby={`tab-${tab}`}
        tabIndex={0}
      >
        {row && tab === 'help' && <SuggestionsPanel row={row} />}
        {row && tab === 'questions' && <QuestionsPanel key={row.uid} row={row} />}
        {row && tab === 'history' && <HistoryPanel row={row} />}
        {tab === 'preview' && <PreviewPanel />}
      </div>
    </aside>
  )
}

/** Closes the help where it covers the rows: in a narrow window. */
function CloseButton(): JSX.Element {
  const store = useStore()
  const {say} = useWords()
  return (
    <button
      type="button"
      class="plain side-close"
      aria-label={say('hidePanel')}
      onClick={() => store.set({isSideOpen: false})}
    >
      ×
    </button>
  )
}
