import {describe, expect, it} from 'vitest'
import type {Event, YearSettings} from './year-events.ts'
import {Year} from './year-translators.ts'

/** A year in which something was lost once, or was current beside an English that its author did not have. */
type KnownYear = {
  readonly name: string
  readonly settings: YearSettings
  readonly events: readonly Event[]
}

const years: readonly KnownYear[] = [
  {
    name: 'a doubtful text that a branch with another English wrote again, merged without the driver',
    settings: {beginning: [[true]], hasDriver: false},
    events: [
      {kind: 'correct', who: 2, at: 2, isSynced: false},
      {kind: 'revise', edits: [{kind: 'remove', at: 14}], isSynced: true},
      {kind: 'rebase', who: 2, side: 'theirs'},
      {kind: 'push', who: 2, side: 'theirs'},
      {kind: 'revise', edits: [{kind: 'reinsert', at: 11}], isSynced: true},
      {kind: 'translate', who: 2, at: 2, isSynced: true},
      {kind: 'pull', who: 2, side: 'ours'},
    ],
  },
  {
    name: 'a text without a place that the attic gave back, and that was replaced then',
    settings: {beginning: [[false], [false]], hasDriver: true},
    events: [
      {kind: 'revise', edits: [{kind: 'replace', at: 1}], isSynced: true},
      {kind: 'push', who: 2, side: 'theirs'},
      {kind: 'translate', who: 2, at: 2, isSynced: true},
      {kind: 'push', who: 2, side: 'theirs'},
      {kind: 'push', who: 1, side: 'none'},
      {
        kind: 'revise',
        edits: [
          {kind: 'move', at: 9, to: 25},
          {kind: 'remove', at: 27},
        ],
        isSynced: true,
      },
      {
        kind: 'revise',
        edits: [
          {kind: 'reinsert', at: 30},
          {kind: 'insert', at: 13, isSame: false},
        ],
        isSynced: false,
      },
      {kind: 'revise', edits: [{kind: 'replace', at: 15}], isSynced: true},
      {kind: 'rebase', who: 0, side: 'theirs'},
      {kind: 'translate', who: 0, at: 29, isSynced: true},
      {kind: 'pick', who: 1, from: 0, side: 'none'},
    ],
  },
]

describe('years that ended wrongly once', () => {
  it.each(years)('$name', async ({settings, events}) => {
    const year = await Year.begin(settings)
    for (const event of events) await year.step(event)
    expect(year.faults).toEqual([])
  })
})
