import type {Fix} from './fix.ts'
import type {Place, Span} from './place.ts'
import type {FindingCategory, RuleId, Severity} from './rules.ts'

export type {Severity} from './rules.ts'

/** A stretch of text with the words that the finding is about. */
export type Excerpt = {
  /** the words around, as the file has them */
  readonly text: string
  /** what to underline, in order, within `text` */
  readonly marks: readonly Span[]
}

/** The way to a setting of the configuration: names of settings, and places in lists, from 0. */
export type SettingPath = readonly (string | number)[]

/** A second place that explains the first: the English text, the earlier key. */
export type Related = {
  /** one sentence: what is there */
  readonly message: string
  /** where it is */
  readonly place: Place
}

/** Which unit of which document and language a finding concerns. */
export type Subject = {
  /** id of the document */
  readonly document?: string
  /** BCP 47 tag of the translation */
  readonly locale?: string
  /** key of the unit in the locale file */
  readonly key?: string
  /** permanent identity of the unit */
  readonly uid?: string
  /** normalised point number, e.g. `8.2` */
  readonly number?: string
  /** how the source names the provision of a heading: `Part I`, `Article 2 bis`; absent where the number says it */
  readonly name?: string
}

/** What a stage has to say about its input. Rule ids are permanent; messages may be reworded. */
export type Finding = Subject & {
  /** which rule says so */
  readonly rule: RuleId
  /** of its rule */
  readonly category: FindingCategory
  /** how much it weighs */
  readonly severity: Severity
  /** one sentence: what was found, what was expected */
  readonly message: string
  /** one sentence: what the reader should do */
  readonly hint: string
  /** where it is */
  readonly place: Place
  /** the setting of the configuration that it is about: names, and places in lists, from 0 */
  readonly setting?: SettingPath
  /** the words it is about */
  readonly excerpt?: Excerpt
  /** places that explain it */
  readonly related?: readonly Related[]
  /** how it is corrected, where that takes no decision of a person */
  readonly fix?: Fix
  /** 16 hex digits that survive moved lines; see `fingerprint` */
  readonly fingerprint: string
}

/** Findings that say that something could not be read or used, so that what is built on it is not whole. */
export const isUnusable = ({category, severity}: Finding): boolean =>
  category === 'input' && severity === 'error'

/** Whether a finding says that the locale files are behind the source. */
export const isUnsynced = ({rule}: Finding): boolean => rule === 'unsynced'

/** What a reader returns: never an exception, never a silent loss. */
export type Reading<Value> = {
  /** what was read; what could not be read is left out */
  readonly value: Value
  /** what is wrong with the input */
  readonly findings: readonly Finding[]
  /** what could not be read; writers put it back untouched */
  readonly unread: readonly Span[]
}
