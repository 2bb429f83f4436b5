import type {JSX} from 'preact'
import {useEffect} from 'preact/hooks'
import {say as tell} from '../../actions/attempt.ts'
import {writeActive} from '../../actions/edit.ts'
import {loadHistory} from '../../actions/row-help.ts'
import type {TranslationRow} from '../../../protocol/rows.ts'
import {useSelected, useStore, useWords} from '../../store/store.ts'
import {WordDiff} from '../parts/word-diff.tsx'
import {useLanguages} from '../parts/side-section.tsx'

/** The versions of a row in git: who, when, what changed; each can be put back into the field. */
export function HistoryPanel({row}: {readonly row: TranslationRow}): JSX.Element | null {
  const store = useStore()
  const {say, language} = useWords()
  const languages = useLanguages()
  const hasGit = useSelected(({project}) => project?.hasGit === true)
  const history = useSelected((state) =>
    state.history?.key === row.key ? state.history.value : undefined,
  )
  useEffect(() => void loadHistory(store), [row.key, row.englishHash, row.text])
  if (!hasGit) return <p class="quiet">{say('noGit')}</p>
  if (!history || !languages) return <p class="quiet">{say('loading')}</p>
  const {tag, direction} = languages.target
  const dates = new Intl.DateTimeFormat(language, {dateStyle: 'medium'})
  return (
    <>
      {history.entries.length === 0 && <p class="quiet">{say('noHistory')}</p>}
      <ol class="history">
        {history.entries.map((entry) => (
          <li key={entry.commit}>
            <p class="from">
              <b>{entry.author}</b> <time dateTime={entry.date}>{dateText(dates, entry.date)}</time>{' '}
              <span dir="auto">{entry.subject}</span>
            </p>
            <WordDiff changes={entry.diff} language={tag} direction={direction} />
            {entry.text !== '' && (
              <button
                type="button"
                class="plain"
                onClick={() => {
                  writeActive(store, entry.text)
                  tell(store, 'restored')
                }}
              >
                {say('restore')}
              </button>
            )}
          </li>
        ))}
      </ol>
      {history.hasMore && <p class="quiet">{say('moreHistory')}</p>}
    </>
  )
}

function dateText(format: Intl.DateTimeFormat, date: string): string {
  const parsed = new Date(date)
  return Number.isNaN(parsed.getTime()) ? date : format.format(parsed)
}
