import type {JSX} from 'preact'
import {useLayoutEffect, useMemo} from 'preact/hooks'
import {shownKeys} from '../actions/move.ts'
import {isFiltering} from '../store/row-filter.ts'
import {useSelected, useStore, useWords} from '../store/store.ts'
import {DrawnRows} from './row/row.tsx'
import type {RowLanguages, RowSettings} from './row/row-name.ts'
import {useLanguages} from './parts/side-section.tsx'

/**
 * All rows of the document; all are in the page, so that find-in-page has all of them. Of a long document the browser
 * draws those groups alone that are near the window (`content-visibility`). Chromium keeps the rows of the others from
 * screen readers until they are near; their groups have names that say which rows they hold.
 */
export function Rows(): JSX.Element {
  const store = useStore()
  const words = useWords()
  const {say} = words
  const languages = useRowLanguages()
  const address = useSelected((state) => state.address)
  const list = useSelected((state) => state.list)
  const filter = useSelected((state) => state.filter)
  const active = useSelected((state) => state.active)
  // Findings only matter to the list where it is filtered by them.
  const findings = useSelected((state) => (state.filter.withFindings ? state.findings : undefined))
  const keys = useMemo(
    () => shownKeys(store.get()),
    // The active row is shown whatever the filter says: without a filter the list does not depend on it.
    [list, filter, findings, isFiltering(filter) ? active : undefined],
  )
  const settings = useMemo(
    () => languages && address && {languages, words, address},
    [languages, words, address],
  )
  const groups = useMemo(() => settings && groupsOf(keys, settings), [keys, settings])
  useLayoutEffect(() => {
    if (active === undefined) return
    bringIntoSight(active)
    // The heights of rows that were never drawn are guesses: look again when they are known.
    const frame = requestAnimationFrame(() => bringIntoSight(active))
    return () => cancelAnimationFrame(frame)
  }, [active, list === undefined])
  if (!list || !languages) return <p class="quiet loading">{say('loading')}</p>
  return (
    <>
      <RowHeadings languages={languages} />
      {keys.length === 0 && <p class="quiet loading">{say('noRows')}</p>}
      <div
        class={`rows${keys.length > drawnAtOnce ? ' is-long' : ''}`}
        style={{'--references': languages.references.length}}
      >
        {groups}
      </div>
    </>
  )
}

/** Rows of a group: few enough to draw at once, enough that thousands of rows are few groups. */
const groupSize = 40

/** With more rows than these, groups that are far from the window are not drawn. */
const drawnAtOnce = 400

function groupsOf(keys: readonly string[], settings: RowSettings): readonly JSX.Element[] {
  const groups: JSX.Element[] = []
  for (let start = 0; start < keys.length; start += groupSize) {
    const part = keys.slice(start, start + groupSize)
    groups.push(<DrawnRows key={part[0]} keys={part} settings={settings} />)
  }
  return groups
}

/** Scroll so that a row begins in the upper half of the list; one that does is left where it is. */
function bringIntoSight(key: string): void {
  const row = document.querySelector(`[data-key="${CSS.escape(key)}"]`)
  const list = row?.closest('.rows')
  if (!row || !list) return
  const {top, height} = list.getBoundingClientRect()
  const offset = row.getBoundingClientRect().top - top
  if (offset < 0 || offset > height / 2) list.scrollTop += offset - height / 5
}

function useRowLanguages(): RowLanguages | undefined {
  const pair = useLanguages()
  const locales = useSelected(({project}) => project?.locales)
  const chosen = useSelected(({preferences}) => preferences.references)
  return useMemo(() => {
    if (!pair || !locales) return undefined
    // A language that the project no longer has is left out.
    const references = chosen.flatMap(
      (tag) => locales.find((one) => one.tag === tag && tag !== pair.target.tag) ?? [], // no such language
    )
    return {...pair, references}
  }, [pair?.source, pair?.target, locales, chosen])
}

function RowHeadings({languages}: {readonly languages: RowLanguages}): JSX.Element {
  const {source, target, references} = languages
  const {say} = useWords()
  return (
    <div class="row-headings" style={{'--references': references.length}} aria-hidden="true">
      <span>{say('number')}</span>
      <span lang={source.tag}>{source.ownName}</span>
      {[target, ...references].map(({tag, ownName}) => (
        <span key={tag} lang={tag}>
          {ownName}
        </span>
      ))}
    </div>
  )
}
