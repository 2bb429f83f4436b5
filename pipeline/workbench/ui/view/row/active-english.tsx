import type {JSX} from 'preact'
import {useEffect} from 'preact/hooks'
import {loadSuggestions} from '../../actions/row-help.ts'
import {findingsInField} from '../../actions/find.ts'
import type {ProjectLanguage} from '../../../protocol/project.ts'
import type {TranslationRow} from '../../../protocol/rows.ts'
import {useSelected, useStore} from '../../store/store.ts'
import {MarkedText} from '../parts/marked-text.tsx'

/** The English of the active row, with the terms of the glossary and the words that findings name. */
export function ActiveEnglish({
  row,
  language,
}: {
  readonly row: TranslationRow
  readonly language: ProjectLanguage
}): JSX.Element {
  const store = useStore()
  useEffect(() => void loadSuggestions(store), [row.key, row.englishHash, row.text])
  useSelected(({live}) => live)
  const help = useSelected(({suggestions}) =>
    suggestions?.key === row.key ? suggestions.value : undefined,
  )
  const terms = help?.terms.flatMap(({english}) => english) ?? [] // not loaded yet
  const marks = help?.insertables.map((one) => one.english) ?? [] // not loaded yet
  const named = findingsInField(store.get(), row.key).flatMap((one) => one.englishRanges)
  return (
    <p class="text" lang={language.tag} dir={language.direction}>
      <MarkedText
        text={row.english}
        ranges={[
          ...terms.map((range) => ({...range, mark: 'term'})),
          ...marks.map((range) => ({...range, mark: 'insertable'})),
          ...named.map((range) => ({...range, mark: 'named'})),
        ]}
      />
    </p>
  )
}
