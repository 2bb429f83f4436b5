import {noReadings, type Readings} from '../../../check/readings.ts'
import {keptStore, type KeptStore} from '../../../check/kept-findings.ts'
import type {SpellingChecker} from '../../../check/rule/rule.ts'
import {spellingByHunspell} from '../../../operations/check/spelling.ts'
import type {LoadedDocument} from '../../../project/load.ts'
import type {Survey} from '../../../project/survey.ts'
import type {DocumentOverview} from '../../protocol/project.ts'
import {memoryIn, type TranslationMemory} from '../memory/memory.ts'
import type {FromFiles} from '../stamp/fresh.ts'
import {newsBoard, type NewsBoard} from './news.ts'
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
  /** ISO 8601 date that editions bear, for documents that have none of their own */
  readonly date?: string
  /** the program and the words by which Stele itself is run */
  readonly command: readonly string[]
}

/** An edition that was made for a page, with what it was made from. */
export type ShownEdition = {
  readonly made: object
  readonly content: string | Uint8Array
  readonly pages: number
  /** page of each destination, from 1 */
  readonly pageOf: ReadonlyMap<string, number>
}

/** What answers are made from. */
export type Workbench = WorkbenchSurroundings & {
  readonly store: ProjectStore
  /** writers of this process, one after the other */
  readonly turns: Turns
  /** what checks have read of texts */
  readonly readings: Readings
  /** what checks have found in texts */
  readonly kept: KeptStore
  readonly spelling: SpellingChecker
  readonly memory: TranslationMemory
  readonly news: NewsBoard
  /** editions that a page may ask for, by their address */
  readonly shownEditions: Map<string, ShownEdition>
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
    kept: keptStore(),
    spelling: spellingByHunspell(),
    memory: memoryIn(surroundings.root),
    news: newsBoard(),
    shownEditions: new Map(),
    overviews: new Map(),
  }
}

/** Take over a document as a change has left it on the disk, in line with its source. */
export async function kept(
  {store, memory}: Workbench,
  survey: Survey,
  {loaded, isSynced}: {readonly loaded: LoadedDocument; readonly isSynced: boolean},
): Promise<void> {
  memory.forget(loaded.document.id)
  // A sync may have written what the document does not have, such as the links to others.
  if (!isSynced) await store.keep(survey, loaded)
}
