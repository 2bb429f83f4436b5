import type {JSX} from 'preact'
import {useMemo} from 'preact/hooks'
import {fragmentOf} from '../actions/address.ts'
import type {Heading, RowList} from '../../protocol/rows.ts'
import {useSelected, useStore, useWords} from '../store/store.ts'

/** The document's headings; of a document with few of them also its points. */
export function ContentsTree(): JSX.Element | null {
  const store = useStore()
  const {say} = useWords()
  const isOpen = useSelected((state) => state.isContentsOpen)
  const source = useSelected(({project}) => project?.source)
  const list = useSelected((state) => state.list)
  const active = useSelected((state) => state.active)
  const address = useSelected((state) => state.address)
  const entries = useMemo(() => (list ? entriesOf(list) : []), [list])
  const work = useMemo(() => (list ? workIn(list, entries) : new Set<string>()), [list, entries])
  if (!isOpen || !address) return null
  const here = currentEntry(list, entries, active)
  const isNarrow = (): boolean => matchMedia('(max-width: 70rem)').matches
  return (
    <nav class="contents" aria-label={say('contents')}>
      <h2>{say('contents')}</h2>
      <ol>
        {entries.map(({key, level, title}) => (
          <li key={key} class={`level-${level}`}>
            <a
              href={fragmentOf({...address, key})}
              aria-current={key === here ? 'location' : undefined}
              onClick={() => isNarrow() && store.set({isContentsOpen: false})}
            >
              <span class="title" lang={source?.tag} dir={source?.direction}>
                {title}
              </span>
              {work.has(key) && <span class="has-work" aria-hidden="true" />}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** With this number of headings and more, a contents tree has no points. */
const enough = 4

/** With more rows than these, a list of points would be too long to find one in. */
const most = 200

function entriesOf({rows, headings}: RowList): readonly Heading[] {
  if (headings.length >= enough || rows.length > most) return headings
  const byKey = new Map(headings.map((heading) => [heading.key, heading]))
  return rows.flatMap((row) => {
    const heading = byKey.get(row.key)
    if (heading) return heading
    if (row.depth !== 1 || row.units[0]?.number === undefined) return []
    const words = row.english.replaceAll(/[*_`]/gu, '').slice(0, 120)
    return {key: row.key, level: 2, title: `${row.units[0].label ?? row.units[0].number} ${words}`}
  })
}

/** The entries that have rows in need of work below them. */
function workIn({rows}: RowList, entries: readonly Heading[]): ReadonlySet<string> {
  const keys = new Set(entries.map(({key}) => key))
  const found = new Set<string>()
  let current: string | undefined
  for (const row of rows) {
    if (keys.has(row.key)) current = row.key
    if (row.needsWork && current !== undefined) found.add(current)
  }
  return found
}

function currentEntry(
  list: RowList | undefined,
  entries: readonly Heading[],
  active: string | undefined,
): string | undefined {
  const keys = new Set(entries.map(({key}) => key))
  let current: string | undefined
  // No rows: nothing is loaded yet.
  for (const {key} of list?.rows ?? []) {
    if (keys.has(key)) current = key
    if (key === active) return current
  }
  return undefined
}
