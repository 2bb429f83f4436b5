import type {History, Suggestions} from '../../protocol/help.ts'
import type {ProjectOverview} from '../../protocol/project.ts'
import type {RowFinding, RowList, SaveAnswer, TranslationRow} from '../../protocol/rows.ts'
import type {ServerEvent} from '../../protocol/work.ts'
import type {UnsavedText} from './unsaved-texts.ts'
import type {PageWords} from '../words/page-words.ts'
import type {Preferences} from './preferences.ts'
import type {RowFilter} from './row-filter.ts'

/** What the help beside the rows shows. */
export type SideTab = 'help' | 'questions' | 'history' | 'preview'

/** A dialog that is open. */
export type OpenDialog =
  | {readonly kind: 'concordance'; readonly query: string}
  | {readonly kind: 'name'; readonly continueWith: () => void}
  | {
      readonly kind:
        | 'publish'
        | 'import'
        | 'export'
        | 'sync'
        | 'build'
        | 'accept'
        | 'review'
        | 'keys'
    }

/** Why a text was not saved: another text is on the disk, or the English has changed. */
export type SaveCollision = Exclude<SaveAnswer, {readonly kind: 'saved'}>

/** A message that says what was done or what went wrong. */
export type Notice = {
  readonly text: string
  readonly isProblem: boolean
  /** whether it is true only as long as files of the project are as they are */
  readonly isOfFiles?: boolean
}

/** What the rules say of the text of the active row as it is now. */
export type LiveFindings = {
  readonly key: string
  /** the text that was checked */
  readonly text: string
  readonly findings: readonly RowFinding[]
}

/** All that the page shows. Every change makes a new value. */
export type WorkState = {
  /** words of the interface */
  readonly words: PageWords
  readonly project: ProjectOverview | undefined
  /** what is being loaded or shown */
  readonly address: {readonly document: string; readonly locale: string} | undefined
  /** the rows of the address; undefined until they have come */
  readonly list: RowList | undefined
  readonly rows: ReadonlyMap<string, TranslationRow>
  /** by key of the row */
  readonly findings: Readonly<Record<string, readonly RowFinding[]>>
  readonly live: LiveFindings | undefined
  /** key of the row that is worked on */
  readonly active: string | undefined
  /** the row that was worked on when its unit went; where no row was left, it is gone back to when the unit is there again */
  readonly lost: TranslationRow | undefined
  /**
   * texts of this translation that are not saved, by `uid` of the row: they follow it to another number, and wait
   * where the English does not have it now
   */
  readonly drafts: ReadonlyMap<string, UnsavedText>
  /** `uid` of rows that are being saved */
  readonly saving: ReadonlySet<string>
  /** by `uid` of the row */
  readonly collisions: ReadonlyMap<string, SaveCollision>
  readonly suggestions: {readonly key: string; readonly value: Suggestions} | undefined
  readonly history: {readonly key: string; readonly value: History} | undefined
  readonly filter: RowFilter
  readonly tab: SideTab
  readonly dialog: OpenDialog | undefined
  readonly isContentsOpen: boolean
  readonly isSideOpen: boolean
  readonly isConnected: boolean
  /** the server refuses this page: its token is not the server's */
  readonly isRefused: boolean
  readonly notice: Notice | undefined
  readonly progress: Extract<ServerEvent, {readonly kind: 'progress'}> | undefined
  readonly preferences: Preferences
}
