import {noReadings, type Readings} from '../../../check/engine.ts'
import type {SpellingChecker} from '../../../check/rule/rule.ts'
import {spellingByHunspell} from '../../../operations/check/spelling.ts'
import type {DocumentOverview} from '../../protocol/project.ts'
import type {FromFiles} from './fresh.ts'
import {projectStore, type ProjectStore} from './store.ts'
import {turns, type Turns} from './write.ts'

/** What the world gives a workbench. */
export type WorkbenchSurroundings = {
  /** absolute path of the project folder */
  readonly root: string
  /** today as an ISO 8601 date */
  readonly today: () => string
  /** of this process: for git and for programs of the user's own */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** the locale that `--locale` names */
  readonly chosenLocale?: string
}

/** What answers are made from. */
export type Workbench = WorkbenchSurroundings & {
  readonly store: ProjectStore
  /** writers of this process, one after the other */
  readonly turns: Turns
  /** what checks have read of texts */
  readonly readings: Readings
  readonly spelling: SpellingChecker
  /** what the overview says of documents, by id */
  readonly overviews: Map<string, FromFiles<DocumentOverview>>
  /** end what goes on beside the answers, once the last writer has written */
  readonly close: () => Promise<void>
}

/** A workbench that has read nothing yet. */
export function workbenchIn(surroundings: WorkbenchSurroundings): Workbench {
  const inTurn = turns()
  return {
    ...surroundings,
    store: projectStore(surroundings.root),
    turns: inTurn,
    close: async () => inTurn(async () => undefined),
    readings: noReadings(),
    spelling: spellingByHunspell(),
    overviews: new Map(),
  }
}
