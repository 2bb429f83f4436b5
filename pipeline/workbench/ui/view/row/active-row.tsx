import type {JSX} from 'preact'
import {discardDraft} from '../../actions/edit.ts'
import {acceptAndGo, saveAndGo} from '../../actions/commands.ts'
import {reviewRow} from '../../actions/judge.ts'
import {goToWork} from '../../actions/move.ts'
import {say as tell} from '../../actions/attempt.ts'
import {fragmentOf} from '../../actions/address.ts'
import type {TranslationRow} from '../../../protocol/rows.ts'
import {shortcutsOf} from '../../keyboard/shortcuts.ts'
import {useSelected, useStore, useWords} from '../../store/store.ts'
import {WordDiff} from '../parts/word-diff.tsx'
import {ActiveEnglish} from './active-english.tsx'
import {CollisionChoice, ConflictChoice} from './conflict-choice.tsx'
import {TextField} from './field.tsx'
import {RowFindings} from './row-findings.tsx'
import {nameOfRow, type RowLanguages} from './row-name.ts'

/** The row that is worked on: the English with its terms, the field, what is wrong, and what can be done. */
export function ActiveRow({
  row,
  languages: {source, target},
}: {
  readonly row: TranslationRow
  readonly languages: RowLanguages
}): JSX.Element {
  const {say} = useWords()
  const name = nameOfRow(row)
  return (
    <>
      <div class="english">
        <ActiveEnglish row={row} language={source} />
        {row.englishDiff && (
          <section class="changed" aria-label={say('englishChanged')}>
            <p class="label">
              {say(row.standing === 'doubtful' ? 'doubtfulHelp' : 'englishChanged')}
            </p>
            <WordDiff
              changes={row.englishDiff}
              language={source.tag}
              direction={source.direction}
            />
          </section>
        )}
      </div>
      <div class="target">
        <TextField
          key={row.uid}
          row={row}
          name={name}
          language={target.tag}
          direction={target.direction}
        />
        <RowActions row={row} />
        <CollisionChoice row={row} language={target} source={source} />
        {row.conflicts && <ConflictChoice row={row} language={target} source={source} />}
        <RowFindings row={row} />
      </div>
    </>
  )
}

function RowActions({row}: {readonly row: TranslationRow}): JSX.Element {
  const store = useStore()
  const {say} = useWords()
  const isUnsaved = useSelected(({drafts}) => drafts.has(row.uid))
  const isSaving = useSelected(({saving}) => saving.has(row.uid))
  const keys = shortcutsOf(useSelected(({preferences}) => preferences.keys))
  const isBehind = row.standing === 'stale' || row.standing === 'doubtful'
  return (
    <div class="actions">
      <span class="state" data-state={isUnsaved ? 'unsaved' : 'saved'}>
        {isSaving ? say('saving') : isUnsaved ? say('unsaved') : say(`standing_${row.standing}`)}
        {!isUnsaved && row.by !== undefined && ` · ${row.by}`}
      </span>
      {isUnsaved && (
        <button type="button" class="plain" onClick={() => discardDraft(store, row)}>
          {say('discard')}
        </button>
      )}
      {isBehind && (
        <button
          type="button"
          title={`${say('acceptHelp')} (${keys.accept})`}
          onClick={() => void acceptAndGo(store)}
        >
          {say('accept')}
        </button>
      )}
      <CopyLink row={row} />
      {row.text !== '' && row.standing !== 'final' && (
        <button
          type="button"
          title={keys.review}
          onClick={() =>
            reviewRow(
              store,
              row,
              row.standing === 'reviewed' ? 'final' : 'reviewed',
              () => void goToWork(store),
            )
          }
        >
          {say(row.standing === 'reviewed' ? 'final' : 'review')}
        </button>
      )}
      <button
        type="button"
        class="main"
        title={keys['save-next']}
        onClick={() => void saveAndGo(store)}
      >
        {say('saveNext')}
      </button>
    </div>
  )
}

/** Copies an address that survives a renumbering: it also has the permanent identity of the unit. */
function CopyLink({row}: {readonly row: TranslationRow}): JSX.Element {
  const store = useStore()
  const {say} = useWords()
  const copy = async (): Promise<void> => {
    const {address} = store.get()
    if (!address) return
    const fragment = fragmentOf({...address, key: row.key, uid: row.uid})
    try {
      await navigator.clipboard.writeText(`${location.origin}${location.pathname}${fragment}`)
      tell(store, 'copied')
    } catch {
      tell(store, 'copyFailed')
    }
  }
  return (
    <button type="button" class="plain" onClick={() => void copy()}>
      {say('copyLink')}
    </button>
  )
}
