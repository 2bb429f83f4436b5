import {checkRules} from './check-rules.ts'

/** How much a finding weighs; `error` fails a check, `warning` may, `info` never does. */
export type Severity = 'error' | 'warning' | 'info'

/**
 * What kind of thing a finding says: `input` could not be read or used, so that what is built on it is not
 * whole; a `rule` was broken; an `output` could not be made, or not as it should be.
 */
export type FindingCategory = 'input' | 'rule' | 'output'

/** The part of Stele that applies a rule. */
export type RuleArea = 'files' | 'configuration' | 'parser' | 'locale' | 'sync' | 'check' | 'pdf'

const fileRules = {
  'invalid-file': {
    severity: 'error',
    isFixed: true,
    why: 'Stele cannot check or print a file that it cannot read, and never overwrites it.',
  },
  'imported-file': {
    severity: 'warning',
    isFixed: true,
    category: 'rule',
    why: 'A file of a tool may say something else than the command line, or what Stele does not know.',
  },
  unwritable: {
    severity: 'error',
    isFixed: true,
    category: 'output',
    why: 'A result that is not on the disk must not pass for one that is.',
  },
  overtaken: {
    severity: 'error',
    isFixed: true,
    category: 'output',
    why: 'What another program saved while a command ran must not be overwritten.',
  },
} as const

const configurationRules = {
  configuration: {
    severity: 'error',
    isFixed: true,
    why: 'A setting that silently does nothing allows what it was written to stop.',
  },
  'plug-in': {
    severity: 'error',
    isFixed: true,
    why: 'A rule of the project that does not run has checked nothing.',
  },
  'merge-driver': {
    severity: 'info',
    isFixed: true,
    category: 'rule',
    why: 'Without its merge driver git merges locale files line by line, and two neighbouring lines are a conflict.',
  },
  'interface-words': {
    severity: 'info',
    category: 'rule',
    why: 'Where a language has no words for its headings and notices, its editions have them in English.',
  },
} as const

const parserRules = {
  'front-matter': {
    severity: 'error',
    why: 'Editions lack the data of a front matter that cannot be read.',
  },
  numbering: {
    severity: 'warning',
    why: 'People cite points by number; a number that is missing or used twice cannot be cited.',
  },
  markup: {
    severity: 'warning',
    why: 'Text that the parser cannot place appears elsewhere than its author meant.',
  },
  'dead-link': {
    severity: 'error',
    why: 'A reader who follows the link stays where he is, in every language.',
  },
  'dead-reference': {
    severity: 'warning',
    why: 'A provision that relies on a number that does not exist cannot be applied.',
  },
} as const

const localeRules = {
  'duplicate-key': {
    severity: 'error',
    isFixed: true,
    category: 'input',
    why: 'Tools disagree about which of two texts under one key counts.',
  },
  'unplaced-text': {
    severity: 'error',
    why: 'Somebody wrote a text since the last sync, and its point is gone: only a person knows whether it is needed.',
  },
  'merge-conflict': {
    severity: 'error',
    why: 'Two translators changed the same point; readers see only one text until somebody chooses.',
  },
} as const

const syncRules = {
  history: {
    severity: 'warning',
    why: 'In a shallow clone nobody can tell for which English a text was written that no sync has seen.',
  },
  unsynced: {
    severity: 'error',
    why: 'Translations are under the numbers that their points had before the source was changed.',
  },
} as const

const pdfRules = {
  'font-missing': {
    severity: 'warning',
    why: 'Without the font of its language a text is set in another font.',
  },
  'font-unusable': {
    severity: 'error',
    isFixed: true,
    why: 'A PDF cannot be set with a font that cannot be read or embedded.',
  },
  'font-damaged': {
    severity: 'warning',
    why: 'Letters of a damaged font may be missing or misshapen.',
  },
  'glyph-missing': {
    severity: 'error',
    isFixed: true,
    why: 'A language without a font would print as empty boxes.',
  },
  'glyph-replaced': {
    severity: 'warning',
    why: 'A sign that no font has prints as an empty box.',
  },
  'unprintable-character': {
    severity: 'warning',
    why: 'Control characters do not print, and broken ones print as U+FFFD.',
  },
  'picture-missing': {
    severity: 'warning',
    why: 'The edition shows the description of a picture instead of the picture.',
  },
  'picture-colours': {
    severity: 'error',
    isFixed: true,
    why: 'A printer cannot print colours that the file does not say it has.',
  },
  'page-too-small': {
    severity: 'error',
    isFixed: true,
    why: 'No text fits on a page without room between its margins.',
  },
  'too-many-languages': {
    severity: 'error',
    isFixed: true,
    why: 'Columns that are too narrow cannot be read.',
  },
  'column-widths': {
    severity: 'warning',
    why: 'Widths that do not match the columns are not applied.',
  },
  'word-cut': {
    severity: 'warning',
    why: 'A word that is cut in a wrong place reads as another word.',
  },
  'loose-line': {severity: 'info', why: 'Wide gaps between words make a line hard to read.'},
} as const

/** What the list of rules says of one rule; absent flags are false. */
type RuleEntry = {
  readonly severity: Severity
  readonly why: string
  readonly isOptional?: boolean
  readonly isFixed?: boolean
  readonly category?: FindingCategory
}

type Listed<Rules> = keyof Rules & string
/** A rule of `stele check`, whose code is in `check/rules/`. */
export type CheckRuleId = Listed<typeof checkRules>
/** A rule that Stele itself has; every finding of Stele names one of these. */
export type BuiltInRuleId =
  | Listed<typeof fileRules>
  | Listed<typeof configurationRules>
  | Listed<typeof parserRules>
  | Listed<typeof localeRules>
  | Listed<typeof syncRules>
  | CheckRuleId
  | Listed<typeof pdfRules>
type Fixed<Rules> = {
  [Id in keyof Rules]: Rules[Id] extends {readonly isFixed: true} ? Id : never
}[keyof Rules]
/** A rule that the configuration may switch off or give another severity. */
export type SettableRuleId = Exclude<
  BuiltInRuleId,
  | Fixed<typeof fileRules>
  | Fixed<typeof configurationRules>
  | Fixed<typeof localeRules>
  | Fixed<typeof pdfRules>
>
/** A rule that a project brings: its id has a prefix of the project's own, as `own/shout`. */
export type PluginRuleId = `${string}/${string}`
/** A permanent name of a rule. */
export type RuleId = BuiltInRuleId | PluginRuleId

/** A rule as lists, documentation and reports show it. */
export type RuleDescription = {
  /** permanent name */
  readonly id: RuleId
  /** the part of Stele that applies the rule */
  readonly area: RuleArea
  /** what its findings are: unreadable input, a broken rule, faulty output */
  readonly category: FindingCategory
  /** of its findings, unless the configuration sets another */
  readonly severity: Severity
  /** one sentence: what goes wrong without the rule */
  readonly why: string
  /** whether it runs only where the configuration asks for it */
  readonly isOptional: boolean
  /** whether it can neither be switched off nor be given another severity */
  readonly isFixed: boolean
}

/** What the findings of an area are, unless a rule says otherwise. */
const categories: Readonly<Record<RuleArea, FindingCategory>> = {
  files: 'input',
  configuration: 'input',
  parser: 'rule',
  locale: 'rule',
  sync: 'rule',
  check: 'rule',
  pdf: 'output',
}

const entries: Readonly<Record<BuiltInRuleId, RuleEntry>> = {
  ...fileRules,
  ...configurationRules,
  ...parserRules,
  ...localeRules,
  ...syncRules,
  ...checkRules,
  ...pdfRules,
}

/** Whether a word is the id of a rule that Stele itself has. */
export const isBuiltInRule = (id: string): id is BuiltInRuleId => Object.hasOwn(entries, id)

/** Every rule that Stele itself has, in the order in which lists show them. */
export const builtInRules: readonly RuleDescription[] = [
  ...describedIn('files', fileRules),
  ...describedIn('configuration', configurationRules),
  ...describedIn('parser', parserRules),
  ...describedIn('locale', localeRules),
  ...describedIn('sync', syncRules),
  ...describedIn('check', checkRules),
  ...describedIn('pdf', pdfRules),
]

function describedIn(
  area: RuleArea,
  rules: Readonly<Partial<Record<BuiltInRuleId, RuleEntry>>>,
): readonly RuleDescription[] {
  return Object.keys(rules)
    .filter((id) => isBuiltInRule(id))
    .map((id) => {
      const {severity, why, isOptional = false, isFixed = false, category} = entries[id]
      return {id, area, category: category ?? categories[area], severity, why, isOptional, isFixed}
    })
}

const byId: ReadonlyMap<RuleId, RuleDescription> = new Map(
  builtInRules.map((rule) => [rule.id, rule]),
)

/** The description of a rule of Stele; undefined for a rule of a project's own. */
export const builtInRule = (id: RuleId): RuleDescription | undefined => byId.get(id)

/** Whether the configuration may switch a rule off or give it another severity. */
export const isSettable = (id: RuleId): id is SettableRuleId | PluginRuleId =>
  builtInRule(id)?.isFixed !== true

/** Whether a word has the form of a project's own rule id: a prefix, a slash, a name, in small letters. */
export const isPluginRuleId = (id: string): id is PluginRuleId =>
  /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/u.test(id)

/** What the findings of a rule are; a project's own rules find broken rules. */
export const categoryOf = (id: RuleId): FindingCategory => builtInRule(id)?.category ?? 'rule'
