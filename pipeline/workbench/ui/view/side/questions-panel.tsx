import type {JSX} from 'preact'
import {useState} from 'preact/hooks'
import {seenRow} from '../../actions/edit.ts'
import {addRemark, answerRemark, saveNote, setRemarkState, withName} from '../../actions/judge.ts'
import type {Remark, TranslationRow} from '../../../protocol/rows.ts'
import {useStore, useWords} from '../../store/store.ts'
import {SideSection} from '../parts/side-section.tsx'

/** Questions and comments about a row, and its note. */
export function QuestionsPanel({row}: {readonly row: TranslationRow}): JSX.Element {
  const {say} = useWords()
  return (
    <>
      <SideSection title={say('questions')}>
        {!row.remarks && <p class="quiet">{say('noQuestions')}</p>}
        <ul class="remarks">
          {row.remarks?.map((remark, index) => (
            <RemarkItem key={`${index}${remark.text}`} row={row} remark={remark} index={index} />
          ))}
        </ul>
        <AskForm row={row} />
      </SideSection>
      <SideSection title={say('note')}>
        <NoteForm row={row} />
      </SideSection>
    </>
  )
}

function RemarkItem({
  row,
  remark,
  index,
}: {
  readonly row: TranslationRow
  readonly remark: Remark
  readonly index: number
}): JSX.Element {
  const store = useStore()
  const {say} = useWords()
  const [answer, setAnswer] = useState('')
  const address = {...seenRow(row), index, remark: remark.text}
  const send = (event: Event): void => {
    event.preventDefault()
    if (answer.trim() === '') return
    withName(store, () => {
      void answerRemark(store, address, answer.trim(), false).then(
        (isDone) => isDone && setAnswer(''),
      )
    })
  }
  return (
    <li class={remark.isOpen ? 'is-open' : ''}>
      <p class="from">
        <Signed by={remark.by} at={remark.at} /> <b>{say(remark.isOpen ? 'open' : 'answered')}</b>
      </p>
      <p dir="auto">{remark.text}</p>
      {remark.answers.map((one) => (
        <div class="remark-answer" key={one.text}>
          <p class="from">
            <Signed by={one.by} at={one.at} />
          </p>
          <p dir="auto">{one.text}</p>
        </div>
      ))}
      <form class="inline-form" onSubmit={send}>
        <input
          aria-label={say('answerText')}
          placeholder={say('answerText')}
          value={answer}
          onInput={({currentTarget}) => setAnswer(currentTarget.value)}
        />
        <button type="submit">{say('answer')}</button>
      </form>
      <button
        type="button"
        class="plain"
        onClick={() => void setRemarkState(store, address, !remark.isOpen)}
      >
        {say(remark.isOpen ? 'markAnswered' : 'reopen')}
      </button>
    </li>
  )
}

function Signed({
  by,
  at,
}: {
  readonly by: string | undefined
  readonly at: string | undefined
}): JSX.Element {
  return <>{[by, at].filter((part) => part !== undefined).join(', ')}</>
}

function AskForm({row}: {readonly row: TranslationRow}): JSX.Element {
  const store = useStore()
  const {say} = useWords()
  const [text, setText] = useState('')
  const send = (isOpen: boolean): void => {
    if (text.trim() === '') return
    withName(store, () => {
      void addRemark(store, row, text.trim(), isOpen).then((isDone) => isDone && setText(''))
    })
  }
  return (
    <form
      class="stacked-form"
      onSubmit={(event) => {
        event.preventDefault()
        send(true)
      }}
    >
      <label for="question-text">{say('questionText')}</label>
      <textarea
        id="question-text"
        rows={2}
        dir="auto"
        value={text}
        onInput={({currentTarget}) => setText(currentTarget.value)}
      />
      <p class="buttons">
        <button type="submit">{say('ask')}</button>
        <button type="button" class="plain" onClick={() => send(false)}>
          {say('comment')}
        </button>
      </p>
    </form>
  )
}

function NoteForm({row}: {readonly row: TranslationRow}): JSX.Element {
  const store = useStore()
  const {say} = useWords()
  const [note, setNote] = useState(row.note ?? '') // no note yet
  return (
    <form
      class="stacked-form"
      onSubmit={(event) => {
        event.preventDefault()
        void saveNote(store, row, note.trim())
      }}
    >
      <textarea
        rows={2}
        dir="auto"
        aria-label={say('note')}
        placeholder={say('notePlaceholder')}
        value={note}
        onInput={({currentTarget}) => setNote(currentTarget.value)}
      />
      <p class="buttons">
        <button type="submit">{say('saveNote')}</button>
      </p>
    </form>
  )
}
