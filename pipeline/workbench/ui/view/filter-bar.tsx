import type {JSX} from 'preact'
import {useMemo} from 'preact/hooks'
import type {RowStanding} from '../../protocol/rows.ts'
import type {PageStore} from '../actions/attempt.ts'
import {
  allStandings,
  filteredKeys,
  hasOpenQuestion,
  isFiltering,
  openFilter,
  type RowFilter,
} from '../store/row-filter.ts'
import {useSelected, useStore, useWords} from '../store/store.ts'
import {StandingMark} from './parts/standing-mark.tsx'

function change(store: PageStore, part: Partial<RowFilter>): void {
  store.set({filter: {...store.get().filter, ...part}})
}

/** Which rows are shown: by words, points, standing, findings and questions. */
export function FilterBar(): JSX.Element {
  const store = useStore()
  const {say} = useWords()
  const filter = useSelected((state) => state.filter)
  const list = useSelected((state) => state.list)
  const findings = useSelected((state) => state.findings)
  const found = useMemo(
    () => (list ? filteredKeys(list.rows, filter, findings) : undefined),
    [list, filter, findings],
  )
  return (
    <search class="filter">
      <input
        id="filter"
        type="search"
        aria-label={say('filter')}
        placeholder={say('filterPlaceholder')}
        value={filter.text}
        aria-invalid={found?.problem !== undefined}
        aria-describedby="filter-problem"
        onInput={({currentTarget}) => change(store, {text: currentTarget.value})}
      />
      <button
        type="button"
        class="chip expression"
        aria-pressed={filter.isExpression}
        aria-label={say('regularExpression')}
        title={say('regularExpression')}
        onClick={() => change(store, {isExpression: !filter.isExpression})}
      >
        .*
      </button>
      <input
        class="points"
        aria-label={say('pointRange')}
        placeholder={say('pointRangePlaceholder')}
        value={filter.points}
        onInput={({currentTarget}) => change(store, {points: currentTarget.value})}
      />
      <StandingChips />
      <span class="found" role="status">
        {found && say('rowsShown', {count: found.keys.length})}
      </span>
      {isFiltering(filter) && (
        <button type="button" class="plain" onClick={() => store.set({filter: openFilter})}>
          {say('clearFilter')}
        </button>
      )}
      <span id="filter-problem" class="problem" role="alert">
        {found?.problem !== undefined && say('badExpression', {reason: found.problem})}
      </span>
    </search>
  )
}

/** One button for each standing that there is, with the number of its rows. */
function StandingChips(): JSX.Element {
  const store = useStore()
  const words = useWords()
  const {say} = words
  const filter = useSelected((state) => state.filter)
  const list = useSelected((state) => state.list)
  const counts = useMemo(() => {
    const byStanding = new Map<RowStanding, number>()
    // No rows: nothing is loaded yet.
    for (const {standing} of list?.rows ?? [])
      byStanding.set(standing, (byStanding.get(standing) ?? 0) + 1) // no entry: not seen before
    return byStanding
  }, [list])
  const toggle = (standing: RowStanding): void => {
    const {standings} = store.get().filter
    change(store, {
      standings: standings.includes(standing)
        ? standings.filter((one) => one !== standing)
        : [...standings, standing],
    })
  }
  return (
    <span class="chips">
      {allStandings
        .filter((standing) => counts.has(standing) || filter.standings.includes(standing))
        .map((standing) => (
          <button
            key={standing}
            type="button"
            class="chip"
            aria-pressed={filter.standings.includes(standing)}
            onClick={() => toggle(standing)}
          >
            <span aria-hidden="true">
              <StandingMark standing={standing} words={words} />
            </span>
            {say(`standing_${standing}`)} <b>{counts.get(standing)}</b>
          </button>
        ))}
      <FurtherChips />
    </span>
  )
}

/** Rows with findings, and rows with questions that wait for an answer. */
function FurtherChips(): JSX.Element {
  const store = useStore()
  const {say} = useWords()
  const filter = useSelected((state) => state.filter)
  const list = useSelected((state) => state.list)
  const findings = useSelected((state) => state.findings)
  const questions = list?.rows.filter(hasOpenQuestion).length ?? 0 // nothing loaded yet
  const withFindings = list?.rows.filter(({key}) => findings[key]).length ?? 0 // nothing loaded yet
  return (
    <>
      {(withFindings > 0 || filter.withFindings) && (
        <button
          type="button"
          class="chip"
          aria-pressed={filter.withFindings}
          onClick={() => change(store, {withFindings: !filter.withFindings})}
        >
          {say('withFindings')} <b>{withFindings}</b>
        </button>
      )}
      {(questions > 0 || filter.withQuestions) && (
        <button
          type="button"
          class="chip"
          aria-pressed={filter.withQuestions}
          onClick={() => change(store, {withQuestions: !filter.withQuestions})}
        >
          {say('withQuestions')} <b>{questions}</b>
        </button>
      )}
    </>
  )
}
