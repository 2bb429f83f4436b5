import type {JSX} from 'preact'
import {call} from '../../connection/api.ts'
import {attempt, sayProblem} from '../../actions/attempt.ts'
import {editText, markOrigin, seenRow, textInField, writeActive} from '../../actions/edit.ts'
import {activeRow} from '../../actions/load.ts'
import {fillRows} from '../../actions/judge.ts'
import {insertMark, takeSuggestion} from '../../actions/row-help.ts'
import type {MemoryMatch, Repetition, Suggestions, TermHit} from '../../../protocol/help.ts'
import type {TranslationRow} from '../../../protocol/rows.ts'
import {activeField, typeInto} from '../../keyboard/field.ts'
import {useSelected, useStore, useWords} from '../../store/store.ts'
import {WordDiff} from '../parts/word-diff.tsx'
import {SideSection, useLanguages} from '../parts/side-section.tsx'

/** What the memory, the glossary and the English itself offer for a row. */
export function SuggestionsPanel({row}: {readonly row: TranslationRow}): JSX.Element {
  const {say} = useWords()
  const help = useSelected(({suggestions}) =>
    suggestions?.key === row.key ? suggestions.value : undefined,
  )
  if (!help) return <p class="quiet">{say('loading')}</p>
  return (
    <>
      <SideSection title={say('memory')}>
        {help.matches.length === 0 && <p class="quiet">{say('noMemory')}</p>}
        <ol class="matches">
          {help.matches.map((match, index) => (
            <MatchItem
              key={`${match.english}${match.translation}`}
              match={match}
              digit={index + 1}
            />
          ))}
        </ol>
        <DraftButton row={row} />
      </SideSection>
      <SideSection title={say('terms')}>
        {help.terms.length === 0 && <p class="quiet">{say('noTerms')}</p>}
        <ul class="terms">
          {help.terms.map((term) => (
            <TermItem key={term.concept} term={term} />
          ))}
        </ul>
      </SideSection>
      <Insertables help={help} />
      <Repetitions row={row} repetitions={help.repetitions} />
    </>
  )
}

function MatchItem({
  match,
  digit,
}: {
  readonly match: MemoryMatch
  readonly digit: number
}): JSX.Element | null {
  const store = useStore()
  const {say} = useWords()
  const languages = useLanguages()
  if (!languages) return null
  const {source, target} = languages
  const {from} = match
  const place = from.file ?? [from.document, from.number ?? from.key].join(' · ')
  return (
    <li>
      <button type="button" class="match" onClick={() => takeSuggestion(store, digit)}>
        <span class="match-head">
          <kbd>Alt+{digit}</kbd>
          <b class="percent">{say('percent', {percent: match.percent})}</b>
          <span class="from">{match.isFormer ? say('former') : place}</span>
        </span>
        <span class="text" lang={target.tag} dir={target.direction}>
          {match.translation}
        </span>
      </button>
      {match.percent < 100 && (
        <WordDiff changes={match.diff} language={source.tag} direction={source.direction} />
      )}
    </li>
  )
}

function TermItem({term}: {readonly term: TermHit}): JSX.Element | null {
  const {say} = useWords()
  const languages = useLanguages()
  if (!languages) return null
  const {source, target} = languages
  const insert = (): void => {
    if (activeField.current && term.term !== undefined) typeInto(activeField.current, term.term)
  }
  return (
    <li>
      <span lang={source.tag} title={term.definition}>
        {term.sourceTerm}
      </span>
      {term.term === undefined ? (
        <span class="quiet">{say('noTermHere')}</span>
      ) : (
        <button
          type="button"
          class="insert"
          aria-label={say('insertTerm', {term: term.term})}
          onClick={insert}
        >
          <span lang={target.tag} dir={target.direction}>
            {term.term}
          </span>
        </button>
      )}
      {term.forbiddenForms.length > 0 && (
        <span class="forbidden">
          {say('forbiddenForms', {forms: term.forbiddenForms.join(', ')})}
        </span>
      )}
    </li>
  )
}

function Insertables({help}: {readonly help: Suggestions}): JSX.Element | null {
  const {say} = useWords()
  if (help.insertables.length === 0) return null
  return (
    <SideSection title={say('inTheEnglish')}>
      <p class="chips">
        {help.insertables.map(({text, english}) => (
          <button
            key={`${english.start}${text}`}
            type="button"
            class="insert"
            aria-label={say('insertTerm', {term: text})}
            onClick={() => activeField.current && insertMark(activeField.current, text)}
          >
            <bdi dir="ltr">{text}</bdi>
          </button>
        ))}
      </p>
    </SideSection>
  )
}

/** Rows with the same English; those that are missing take the text of the field on request, in all documents. */
function Repetitions({
  row,
  repetitions,
}: {
  readonly row: TranslationRow
  readonly repetitions: readonly Repetition[]
}): JSX.Element | null {
  const store = useStore()
  const {say} = useWords()
  const languages = useLanguages()
  if (repetitions.length === 0) return null
  const missing = repetitions.filter(({standing}) => standing === 'missing')
  const fill = async (): Promise<void> => {
    const text = textInField(store.get(), row)
    if (text === '') return
    for (const document of new Set(missing.map((one) => one.document))) {
      const keys = missing.filter((one) => one.document === document).map(({key}) => key)
      await fillRows(
        store,
        document,
        keys.map((key) => ({...seenRow(row), key, text})),
        'memory',
      )
    }
    store.set({suggestions: undefined})
  }
  return (
    <SideSection title={say('repetitions')}>
      <ul class="repetitions">
        {repetitions.map((one) => (
          <li key={`${one.document}/${one.key}`}>
            <span class="from">
              {one.document} · {one.number ?? one.key} · {say(`standing_${one.standing}`)}
            </span>
            <span class="text" lang={languages?.target.tag} dir={languages?.target.direction}>
              {one.text}
            </span>
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <button type="button" onClick={() => void fill()}>
          {say('fillRepetitions', {count: missing.length})}
        </button>
      )}
    </SideSection>
  )
}

/** Drafts of the program that the configuration names. */
function DraftButton({row}: {readonly row: TranslationRow}): JSX.Element | null {
  const store = useStore()
  const {say} = useWords()
  const hasDrafts = useSelected(({project}) => project?.hasDraftCommand === true)
  const address = useSelected((state) => state.address)
  if (!hasDrafts || !address) return null
  const draft = async (keys: readonly string[]): Promise<void> => {
    const answer = await attempt(store, async () => call('POST /api/draft', {...address, keys}))
    if (!answer) return
    if (answer.problems.length > 0) sayProblem(store, answer.problems.join(' '))
    const own = answer.drafts.find(({key}) => key === row.key)
    if (keys.length > 1) return fillRows(store, address.document, answer.drafts, 'machine')
    // It is for the English that it was made from, whatever row is worked on by now.
    if (own?.englishHash !== row.englishHash) return
    if (activeRow(store.get())?.uid === row.uid) writeActive(store, own.text)
    else if (!store.get().drafts.has(row.uid)) editText(store, row, own.text)
    markOrigin(store, row.uid, 'machine')
  }
  const missing = (): readonly string[] =>
    (store.get().list?.rows ?? []) // not loaded yet
      .filter(({standing}) => standing === 'missing')
      .map(({key}) => key)
  return (
    <p class="buttons">
      <button type="button" onClick={() => void draft([row.key])}>
        {say('draftRow')}
      </button>
      <button type="button" onClick={() => void draft(missing())}>
        {say('draftMissing')}
      </button>
    </p>
  )
}
