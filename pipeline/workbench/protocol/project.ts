import type {ProgressGroup, UnitsAndWords} from '../../locale/progress.ts'

/** A language as the page shows it. */
export type ProjectLanguage = {
  /** BCP 47 tag */
  readonly tag: string
  /** its name in itself: `русский` */
  readonly ownName: string
  /** its name in English: `Russian` */
  readonly englishName: string
  /** of its text */
  readonly direction: 'ltr' | 'rtl'
}

/** How far one translation of one document is. */
export type TranslationProgress = {
  /** BCP 47 tag */
  readonly locale: string
  /** all units of the document, and words of their English */
  readonly total: UnitsAndWords
  /** units and words in each group; they sum to the total */
  readonly groups: Readonly<Record<ProgressGroup, UnitsAndWords>>
  /** units whose text a machine made and nobody has reviewed */
  readonly machine: number
}

/** A document of the project. */
export type DocumentOverview = {
  /** its file name without `.md`; names it in every other call */
  readonly id: string
  /** its title in English as plain text; its id where it has no title */
  readonly title: string
  /** path of the source, relative to the project */
  readonly file: string
  /** units of the source */
  readonly units: number
  /** true where the source has changed since the last sync: rows are shown as a sync would leave them */
  readonly isUnsynced: boolean
  /** a translation for each locale of the project */
  readonly translations: readonly TranslationProgress[]
}

/** Answer of `GET /api/project`. */
export type ProjectOverview = {
  /** name of the project's folder */
  readonly name: string
  /** BCP 47 tag and names of the source language */
  readonly source: ProjectLanguage
  /** the languages that the project translates into, in the order of its configuration */
  readonly locales: readonly ProjectLanguage[]
  /** in the order of their ids */
  readonly documents: readonly DocumentOverview[]
  /** what is wrong with the project as a whole, such as a document that cannot be read */
  readonly findings: readonly ProjectFinding[]
  /** the locale that `--locale` names; absent where it was not given */
  readonly chosenLocale?: string
  /** name of the person who works here; as given by `POST /api/reviser`, else git's `user.name`; empty where neither is known */
  readonly reviser: string
  /** whether the configuration names a program for drafts */
  readonly hasDraftCommand: boolean
  /** whether the project is in a git repository; without one there is no history and nothing to publish */
  readonly hasGit: boolean
  /** version of Stele */
  readonly version: string
}

/** A finding about a file or a document as a whole; messages are in English, as everywhere in Stele. */
export type ProjectFinding = {
  /** id of the rule */
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'info'
  /** what is wrong */
  readonly message: string
  /** what to do */
  readonly hint: string
  /** path relative to the project */
  readonly file: string
  /** from 1 */
  readonly line: number
  readonly document?: string
  readonly locale?: string
  readonly key?: string
  readonly number?: string
}
