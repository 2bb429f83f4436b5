import type {JSX} from 'preact'
import {useEffect, useState} from 'preact/hooks'
import {call} from '../../connection/api.ts'
import {attempt} from '../../actions/attempt.ts'
import type {Concordance} from '../../../protocol/help.ts'
import {activeField, typeInto} from '../../keyboard/field.ts'
import {useSelected, useStore, useWords} from '../../store/store.ts'
import {MarkedText} from '../parts/marked-text.tsx'
import {useLanguages} from '../parts/side-section.tsx'
import {Dialog} from './dialog.tsx'

/** How long nothing was typed before it is looked for (ms). */
const pause = 200

/** Where words were used before, in the English or in the translation. */
export function ConcordanceDialog({first}: {readonly first: string}): JSX.Element {
  const store = useStore()
  const {say} = useWords()
  const locale = useSelected(({address}) => address?.locale)
  const [query, setQuery] = useState(first)
  const [found, setFound] = useState<Concordance>()
  useEffect(() => {
    const timer = setTimeout(() => {
      if (locale === undefined || query.trim() === '') return setFound(undefined)
      void attempt(store, async () =>
        call('GET /api/concordance', {locale, query: query.trim()}),
      ).then(setFound)
    }, pause)
    return () => clearTimeout(timer)
  }, [query, locale])
  return (
    <Dialog title={say('concordance')}>
      <label class="hidden" for="concordance-query">
        {say('concordanceHelp')}
      </label>
      <input
        id="concordance-query"
        // In a field of the type search, Escape would empty it, and leave the dialog open.
        type="text"
        role="searchbox"
        dir="auto"
        autofocus
        placeholder={say('concordanceHelp')}
        value={query}
        onInput={({currentTarget}) => setQuery(currentTarget.value)}
      />
      <p class="hidden" role="status">
        {found && say('rowsShown', {count: found.hits.length})}
      </p>
      {found?.hits.length === 0 && <p class="quiet">{say('noHits')}</p>}
      <ol class="hits">
        {found?.hits.map((hit) => (
          <HitItem key={`${hit.from.document}${hit.from.key}${hit.english}`} hit={hit} />
        ))}
      </ol>
      {found?.hasMore === true && <p class="quiet">{say('moreHits')}</p>}
    </Dialog>
  )
}

function HitItem({hit}: {readonly hit: Concordance['hits'][number]}): JSX.Element | null {
  const store = useStore()
  const {say} = useWords()
  const languages = useLanguages()
  if (!languages) return null
  const {source, target} = languages
  const {document, number, key, file} = hit.from
  const insert = (): void => {
    store.set({dialog: undefined})
    requestAnimationFrame(
      () => activeField.current && typeInto(activeField.current, hit.translation),
    )
  }
  return (
    <li>
      <p class="from">{file ?? [document, number ?? key].join(' · ')}</p>
      <p class="text" lang={source.tag} dir={source.direction}>
        <MarkedText
          text={hit.english}
          ranges={hit.englishRanges.map((range) => ({...range, mark: 'found-words'}))}
        />
      </p>
      <p class="text" lang={target.tag} dir={target.direction}>
        <MarkedText
          text={hit.translation}
          ranges={hit.translationRanges.map((range) => ({...range, mark: 'found-words'}))}
        />
      </p>
      {hit.translation !== '' && (
        <button type="button" class="plain" onClick={insert}>
          {say('insert')}
        </button>
      )}
    </li>
  )
}
