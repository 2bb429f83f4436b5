import type {JSX} from 'preact'
import {discardDraft, editText, writeActive} from '../../actions/edit.ts'
import {acceptRow} from '../../actions/judge.ts'
import {collisionOf, keepMine, saveRow} from '../../actions/save.ts'
import type {ProjectLanguage} from '../../../protocol/project.ts'
import type {ConflictText, TranslationRow} from '../../../protocol/rows.ts'
import {useSelected, useStore, useWords} from '../../store/store.ts'
import {WordDiff} from '../parts/word-diff.tsx'

type ChoiceProps = {
  readonly row: TranslationRow
  readonly language: ProjectLanguage
  readonly source: ProjectLanguage
}

/** Three texts where the disk has another text than the edit began with; or the English that has moved. */
export function CollisionChoice({row, language, source}: ChoiceProps): JSX.Element | null {
  const store = useStore()
  const {say} = useWords()
  const draft = useSelected(({drafts}) => drafts.get(row.uid))
  const told = useSelected(({collisions}) => collisions.get(row.uid))
  const collision = told ?? collisionOf(row, draft)
  if (!collision || !draft) return null
  if (collision.kind === 'english-changed')
    return (
      <section class="choice" role="alert">
        <p class="label">{say('englishMoved')}</p>
        {collision.englishDiff && (
          <WordDiff
            changes={collision.englishDiff}
            language={source.tag}
            direction={source.direction}
          />
        )}
      </section>
    )
  return (
    <section class="choice" role="alert">
      <p class="label">{say('diskTitle')}</p>
      <dl>
        <ChoiceText name={say('diskBase')} text={draft.base} language={language} />
        <ChoiceText name={say('diskTheirs')} text={row.text} language={language} />
        <ChoiceText name={say('diskMine')} text={draft.text} language={language} />
      </dl>
      <p class="buttons">
        <button type="button" onClick={() => discardDraft(store, row)}>
          {say('takeTheirs')}
        </button>
        <button
          type="button"
          onClick={() => {
            void saveRow(store, keepMine(store, row))
          }}
        >
          {say('keepMine')}
        </button>
      </p>
    </section>
  )
}

/** The two texts that a merge left: take one, or edit the field and save it. */
export function ConflictChoice({row, language, source}: ChoiceProps): JSX.Element {
  const store = useStore()
  const {say} = useWords()
  const take = ({theirs}: ConflictText): void => {
    writeActive(store, theirs)
    editText(store, row, theirs)
    void saveRow(store, row, true)
  }
  return (
    <section class="choice" aria-label={say('conflictTitle')}>
      <p class="label">{say('conflictTitle')}</p>
      <dl>
        <ChoiceText name={say('conflictOurs')} text={row.text} language={language} />
      </dl>
      <p class="buttons">
        <button type="button" onClick={() => void acceptRow(store, row)}>
          {say('keepThis')}
        </button>
      </p>
      {row.conflicts?.map((conflict) => (
        <div key={conflict.theirs}>
          <dl>
            <ChoiceText name={say('conflictTheirs')} text={conflict.theirs} language={language} />
            {conflict.base !== undefined && (
              <ChoiceText name={say('conflictBase')} text={conflict.base} language={language} />
            )}
            {conflict.english !== undefined && (
              <ChoiceText name={say('conflictEnglish')} text={conflict.english} language={source} />
            )}
          </dl>
          <p class="buttons">
            <button type="button" onClick={() => take(conflict)}>
              {say('useThis')}
            </button>
          </p>
        </div>
      ))}
      <p class="help">{say('conflictMerge')}</p>
    </section>
  )
}

function ChoiceText({
  name,
  text,
  language,
}: {
  readonly name: string
  readonly text: string
  readonly language: ProjectLanguage
}): JSX.Element {
  const {say} = useWords()
  return (
    <div>
      <dt>{name}</dt>
      <dd class="text" lang={language.tag} dir={language.direction}>
        {text === '' ? say('emptyText') : text}
      </dd>
    </div>
  )
}
