import type {JSX} from 'preact'
import {useMemo} from 'preact/hooks'
import {fragmentOf} from '../../actions/address.ts'
import {activate} from '../../actions/move.ts'
import type {RowFinding, TranslationRow} from '../../../protocol/rows.ts'
import type {PageStore} from '../../actions/attempt.ts'
import {hasOpenQuestion} from '../../store/row-filter.ts'
import {useSelected, useStore} from '../../store/store.ts'
import {SeverityMark, StandingMark} from '../parts/standing-mark.tsx'
import {ActiveRow} from './active-row.tsx'
import {nameOfRow, type RowSettings} from './row-name.ts'
import {rowPartsReader, type RowParts} from './row-parts.ts'

/** Rows that follow each other; a row whose parts have not changed is not drawn again. */
export function DrawnRows({
  keys,
  settings,
}: {
  readonly keys: readonly string[]
  readonly settings: RowSettings
}): JSX.Element {
  const store = useStore()
  const reader = useMemo(() => rowPartsReader(keys), [keys])
  const parts = useSelected(reader)
  // The same element for the same parts: then it is not even compared.
  const drawn = useMemo(() => new WeakMap<RowParts, JSX.Element>(), [settings])
  const hasActive = parts.some(({isActive}) => isActive)
  return (
    <ol class={`group${hasActive ? ' has-active' : ''}`} aria-label={groupName(parts)}>
      {parts.map((one) => {
        const element = drawn.get(one) ?? (
          <DocumentRow key={one.row.uid} parts={one} settings={settings} store={store} />
        )
        drawn.set(one, element)
        return element
      })}
    </ol>
  )
}

/** From the first row to the last: a screen reader knows by it where a group is that was not drawn yet. */
function groupName(parts: readonly RowParts[]): string {
  const [first, last] = [parts[0]?.row, parts.at(-1)?.row]
  return first && last ? `${nameOfRow(first)} – ${nameOfRow(last)}` : ''
}

/** A row of the document: its number, the English, the translation, and the languages for reference. */
function DocumentRow({
  parts: {row, isActive, unsaved, worst},
  settings,
  store,
}: {
  readonly parts: RowParts
  readonly settings: RowSettings
  readonly store: PageStore
}): JSX.Element {
  const {languages} = settings
  const {source, target, references} = languages
  return (
    <li
      id={`row-${row.key}`}
      class={`row depth-${Math.min(row.depth, 3)} kind-${row.kind} is-${row.standing}`}
      data-key={row.key}
      data-standing={row.standing}
      aria-current={isActive ? 'true' : undefined}
      onClick={isActive ? undefined : () => activate(store, row.key)}
    >
      <RowHead
        row={row}
        isActive={isActive}
        worst={worst}
        isUnsaved={unsaved !== undefined}
        settings={settings}
      />
      {isActive ? (
        <ActiveRow row={row} languages={languages} />
      ) : (
        <>
          <p class="english text" lang={source.tag} dir={source.direction}>
            {row.english}
          </p>
          <p
            class={`target text${row.text === '' && unsaved === undefined ? ' is-empty' : ''}`}
            lang={target.tag}
            dir={target.direction}
          >
            {unsaved ?? row.text}
          </p>
        </>
      )}
      {references.map((language) => (
        <p key={language.tag} class="reference text" lang={language.tag} dir={language.direction}>
          {row.references?.[language.tag]?.text}
        </p>
      ))}
    </li>
  )
}

/** Where the row is, and what is true of it. */
function RowHead({
  row,
  isActive,
  worst,
  isUnsaved,
  settings: {words, address},
}: {
  readonly row: TranslationRow
  readonly isActive: boolean
  readonly worst: RowFinding['severity'] | undefined
  readonly isUnsaved: boolean
  readonly settings: RowSettings
}): JSX.Element {
  const {say} = words
  return (
    <div class="head">
      <a class="number" href={fragmentOf({...address, key: row.key})} tabIndex={isActive ? 0 : -1}>
        <bdi>
          {row.printedLabel ?? row.units[0]?.label ?? (
            // An unlabelled point has a number all the same; a paragraph has only its key.
            <span class="key">{row.units[0]?.number ?? row.key}</span>
          )}
        </bdi>
      </a>
      <span class="signs">
        <StandingMark standing={row.standing} words={words} />
        {worst && <SeverityMark severity={worst} words={words} />}
        {hasOpenQuestion(row) && (
          <span class="sign-question" role="img" aria-label={say('withQuestions')}>
            ?
          </span>
        )}
        {isUnsaved && (
          <span class="sign-unsaved" role="img" aria-label={say('unsaved')}>
            ✎
          </span>
        )}
      </span>
    </div>
  )
}
