import type {JSX} from 'preact'
import {acceptRows, judgeable, reviewRows, type ManyJudgement} from '../../actions/judge-many.ts'
import {useStore, useWords} from '../../store/store.ts'
import {nameOfRow} from '../row/row-name.ts'
import {Dialog} from './dialog.tsx'

/** Accepts or reviews all rows that the filter shows, after they were named. */
export function ManyDialog({judgement}: {readonly judgement: ManyJudgement}): JSX.Element {
  const store = useStore()
  const {say} = useWords()
  const rows = judgeable(store.get(), judgement)
  const title = say(judgement === 'accept' ? 'acceptShown' : 'reviewShown')
  const judge = (): void => {
    store.set({dialog: undefined})
    if (judgement === 'accept') void acceptRows(store, rows)
    else reviewRows(store, rows)
  }
  return (
    <Dialog title={title} help={say('shownHelp')}>
      <p class="from" dir="auto">
        {rows.map(nameOfRow).join(', ')}
      </p>
      <p class="buttons">
        <button type="button" class="main" disabled={rows.length === 0} onClick={judge}>
          {title} ({rows.length})
        </button>
      </p>
    </Dialog>
  )
}
