import type {JSX} from 'preact'
import {useEffect, useState} from 'preact/hooks'
import {call} from '../../connection/api.ts'
import {attempt, say as tell} from '../../actions/attempt.ts'
import {refreshProject} from '../../actions/load.ts'
import type {Unpublished, UnpublishedChange, UnpublishedLanguage} from '../../../protocol/work.ts'
import {useSelected, useStore, useWords} from '../../store/store.ts'
import {StandingMark} from '../parts/standing-mark.tsx'
import {WordDiff} from '../parts/word-diff.tsx'
import {Dialog} from './dialog.tsx'
import {FileFindings} from './file-findings.tsx'

/** What has changed since the last commit, language by language, and one commit of it. */
export function PublishDialog(): JSX.Element {
  const store = useStore()
  const {say} = useWords()
  const [unpublished, setUnpublished] = useState<Unpublished>()
  const project = useSelected((state) => state.project)
  // What changes on the disk while the list is read would be committed too: the list shows it.
  const load = async (): Promise<void> => {
    const found = await attempt(store, async () => call('GET /api/unpublished', {}))
    if (found) setUnpublished(found)
  }
  useEffect(() => void load(), [project])
  const hasGit = useSelected(({project}) => project?.hasGit !== false)
  const changed = unpublished?.languages.filter(({changes}) => changes.length > 0)
  return (
    <Dialog title={say('publish')} help={say('publishHelp')}>
      {!hasGit && <p class="problem">{say('noGit')}</p>}
      {hasGit && !changed && <p class="quiet">{say('loading')}</p>}
      {changed?.length === 0 && <p class="quiet">{say('nothingToPublish')}</p>}
      {unpublished && changed && changed.length > 0 && (
        <PublishForm unpublished={unpublished} languages={changed} reload={load} />
      )}
    </Dialog>
  )
}

type PublishFormProps = {
  readonly unpublished: Unpublished
  readonly languages: readonly UnpublishedLanguage[]
  /** read the list again: what it shows has changed */
  readonly reload: () => Promise<void>
}

function PublishForm({unpublished, languages, reload}: PublishFormProps): JSX.Element {
  const store = useStore()
  const {say} = useWords()
  const [chosen, setChosen] = useState(languages.map(({locale}) => locale))
  const [message, setMessage] = useState(
    say('publishMessage', {names: languages.map(({locale}) => locale).join(', ')}),
  )
  const {author, branch, findings} = unpublished
  const toggle = (locale: string): void =>
    setChosen(
      chosen.includes(locale) ? chosen.filter((one) => one !== locale) : [...chosen, locale],
    )
  const publish = async (event: Event): Promise<void> => {
    event.preventDefault()
    const seen = Object.fromEntries(
      languages.flatMap(({locale, stamp}) => (chosen.includes(locale) ? [[locale, stamp]] : [])),
    )
    const done = await attempt(store, async () =>
      call('POST /api/publish', {message: message.trim(), seen}),
    )
    if (!done) return reload()
    store.set({dialog: undefined, history: undefined})
    tell(store, 'published', {commit: done.commit.slice(0, 8)})
    await refreshProject(store)
  }
  return (
    <form class="stacked-form" onSubmit={(event) => void publish(event)}>
      {languages.map((language) => (
        <LanguageChanges
          key={language.locale}
          language={language}
          isChosen={chosen.includes(language.locale)}
          toggle={() => toggle(language.locale)}
        />
      ))}
      <h3>{say('gateFindings')}</h3>
      {findings.length === 0 && <p class="quiet">{say('gateClean')}</p>}
      <FileFindings findings={findings} />
      <label for="publish-message">{say('message')}</label>
      <textarea
        id="publish-message"
        rows={2}
        dir="auto"
        required
        value={message}
        onInput={({currentTarget}) => setMessage(currentTarget.value)}
      />
      <CommitPlace author={author} branch={branch} />
      <p class="buttons">
        <button type="submit" class="main" disabled={chosen.length === 0 || author === undefined}>
          {say('publish')}
        </button>
      </p>
    </form>
  )
}

/** Who commits, and on which branch. */
function CommitPlace({
  author,
  branch,
}: {
  readonly author: string | undefined
  readonly branch: string | undefined
}): JSX.Element {
  const {say} = useWords()
  return (
    <p class="from">
      {author === undefined ? (
        <span class="problem">{say('noAuthor')}</span>
      ) : (
        <>
          {say('author')}: <bdi>{author}</bdi>
        </>
      )}
      {branch !== undefined && (
        <>
          {' · '}
          {say('branch')}: <code>{branch}</code>
        </>
      )}
    </p>
  )
}

function LanguageChanges({
  language: {locale, changes},
  isChosen,
  toggle,
}: {
  readonly language: UnpublishedLanguage
  readonly isChosen: boolean
  readonly toggle: () => void
}): JSX.Element {
  const {say} = useWords()
  const known = useSelected(({project}) => project?.locales.find(({tag}) => tag === locale))
  return (
    <section class="published-language">
      <label class="check">
        <input type="checkbox" checked={isChosen} onChange={toggle} />
        <b lang={locale}>{known?.ownName ?? locale}</b> · {say('changes', {count: changes.length})}
      </label>
      <ol class="published">
        {changes.map((change) => (
          <ChangeItem
            key={`${change.document}/${change.key}`}
            change={change}
            language={locale}
            direction={known?.direction ?? 'ltr'}
          />
        ))}
      </ol>
    </section>
  )
}

function ChangeItem({
  change,
  language,
  direction,
}: {
  readonly change: UnpublishedChange
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
}): JSX.Element {
  const words = useWords()
  const {say} = words
  return (
    <li>
      <p class="from">
        <StandingMark standing={change.standing} words={words} /> {change.document} ·{' '}
        {change.number ?? change.key} · {say(`kind_${change.kind}`)}
        {change.kind === 'state' && `: ${say(`standing_${change.standing}`)}`}
      </p>
      <p class="published-english" lang="en" dir="ltr">
        {change.english}
      </p>
      {change.kind !== 'state' && (
        <WordDiff changes={change.diff} language={language} direction={direction} />
      )}
    </li>
  )
}
