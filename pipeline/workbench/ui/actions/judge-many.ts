import type {SeenText, TranslationRow} from '../../protocol/rows.ts'
import {call} from '../connection/api.ts'
import {filteredKeys} from '../store/row-filter.ts'
import type {WorkState} from '../store/work-state.ts'
import {attempt, say, type PageStore} from './attempt.ts'
import {withName} from './judge.ts'
import {loadFindings, mergeRows} from './load.ts'

/** What is said of many rows at once. */
export type ManyJudgement = 'accept' | 'review'

/** The rows of the list of which it can be said; a text that is not saved is left out, for nobody has judged it. */
export function judgeable(state: WorkState, judgement: ManyJudgement): readonly TranslationRow[] {
  const {list, filter, findings, drafts, rows} = state
  if (!list) return []
  const standings: readonly TranslationRow['standing'][] =
    judgement === 'accept' ? ['stale', 'doubtful'] : ['draft', 'translated']
  return filteredKeys(list.rows, filter, findings).keys.flatMap((key) => {
    const row = rows.get(key)
    return row && standings.includes(row.standing) && !drafts.has(row.uid) ? [row] : []
  })
}

/** Say of rows that their texts hold for the English of today. */
export async function acceptRows(
  store: PageStore,
  judged: readonly TranslationRow[],
): Promise<void> {
  const {address} = store.get()
  if (!address) return
  taken(
    store,
    await attempt(store, async () =>
      call('POST /api/accept', {...address, rows: judged.map(asSeen)}),
    ),
  )
}

/** Say that a person has reviewed rows; asks for the name of that person once. */
export function reviewRows(store: PageStore, judged: readonly TranslationRow[]): void {
  withName(store, () => {
    const {address} = store.get()
    if (!address) return
    void attempt(store, async () =>
      call('POST /api/review', {...address, rows: judged.map(asSeen), state: 'reviewed'}),
    ).then((changed) => taken(store, changed))
  })
}

/** A row that was judged has no draft. */
function asSeen({key, englishHash, text}: TranslationRow): SeenText {
  return {key, englishHash, text}
}

function taken(store: PageStore, changed: Parameters<typeof mergeRows>[1] | undefined): void {
  if (!changed) return
  mergeRows(store, changed)
  void loadFindings(store)
  say(store, 'saved')
}
