import {z} from 'zod'
import {present} from '../finding/assert.ts'
import type {Finding} from '../finding/finding.ts'
import type {Result} from '../finding/result.ts'
import {withFingerprint} from '../finding/fingerprint.ts'
import {isPluginRuleId} from '../finding/rules.ts'
import {lineStarts, placeOf, startOf, type Place} from '../finding/place.ts'
import {isLocaleCode} from '../language/locale-code.ts'
import {likelyTag} from '../language/mistaken-tags.ts'
import {numeralSystems} from '../language/numerals.ts'
import {formatIds, layoutIds} from './formats.ts'
import {
  hyphenationSettingNames,
  hyphenationSettings,
  refuseUnhyphenated,
} from './hyphenation-schema.ts'
import {labelSettingNames, labelSettings} from './label-schema.ts'
import {htmlConfig, htmlSettings} from './html-schema.ts'
import {versionsConfig} from './version-schema.ts'
import {idleEditions} from './idle-editions.ts'
import {nearest} from './nearest.ts'
import {pdf, pdfSettings} from './pdf-schema.ts'
import {settingSpan} from './setting-span.ts'
import {workbenchConfig, workbenchSettings} from './workbench-schema.ts'
import {numberBetween} from './number-between.ts'
import {innerIssues, wordedIssue} from './wrong-setting.ts'
import type {Config, ProjectRule} from './types.ts'

const locale = z
  .string()
  .refine(isLocaleCode, {
    error: ({input}) =>
      `${JSON.stringify(input)} is not a BCP 47 language tag such as ru, kk or zh-Hans`,
  })
  .refine((tag) => likelyTag(tag) === undefined, {
    error: ({input}) =>
      `${JSON.stringify(input)} is not a language tag: ${present(likelyTag(String(input)), 'the tag that was meant')}`,
  })
const folder = z.string().refine((path) => /^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$)).+$/u.test(path), {
  error: 'must be a folder inside the project',
})
const percent = numberBetween(0, 100)
const severity = z.enum(['off', 'info', 'warning', 'error'])
const rules = z.record(
  z.string(),
  z.union([severity, z.tuple([severity, z.record(z.string(), z.unknown())])]),
)
/** A rule of the project's own, as `defineRule` makes it. */
const plugin = z.custom<ProjectRule>(isProjectRule, {
  error: ({input}) =>
    typeof input === 'object' && input !== null && 'id' in input && typeof input.id === 'string'
      ? `the id ${JSON.stringify(input.id)} needs a prefix of its own and small letters, such as own/shout`
      : 'must be a rule that defineRule of stele/check has made',
})
const some = z.union([z.boolean(), z.array(locale)])

const edition = z.strictObject({
  languages: z.array(locale).min(1).optional(),
  pairs: some.optional(),
  single: some.optional(),
  synoptic: z.boolean().optional(),
  layout: z.enum(layoutIds).optional(),
  formats: z.array(z.enum(formatIds)).min(1),
  pdf: pdf.optional(),
})

const book = edition.omit({synoptic: true}).extend({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/u, 'must be a name of small letters, figures and hyphens'),
  title: z.record(locale, z.string().min(1)),
  documents: z.array(z.string()).min(1),
  formats: z.array(z.enum(['pdf', 'epub'])).min(1),
})

/** A title in prose: one letter would be found everywhere. */
const title = z.string().refine((words) => /\p{L}.*\p{L}|\p{Lo}/u.test(words), {
  error: 'must be a title of two letters or more',
})

const language = z.strictObject({
  labels: labelSettings.optional(),
  hyphenation: hyphenationSettings.optional(),
  digits: z.enum(numeralSystems).optional(),
  scale: numberBetween(0.5, 2).optional(),
  leading: numberBetween(0.8, 4).optional(),
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/iu, 'must be a colour such as #335577')
    .optional(),
  fonts: z.array(z.string()).optional(),
  publisher: z.string().optional(),
  place: z.string().optional(),
  authenticText: z.string().optional(),
  pdf: pdf.optional(),
})

const citedDocument = z.strictObject({
  cited: z.record(locale, z.array(title)).optional(),
})

const schema = z.strictObject({
  locales: z.array(locale),
  language: locale.optional(),
  source: folder.optional(),
  output: folder.optional(),
  editions: z
    .array(
      edition.refine(({single, synoptic}) => synoptic !== true || (single ?? false) !== false, {
        path: ['synoptic'],
        error: 'needs single: the languages whose files have the same pages',
      }),
    )
    .optional(),
  documents: z.record(z.string(), citedDocument).optional(),
  versions: versionsConfig.optional(),
  books: z.array(book).optional(),
  check: z
    .strictObject({
      plugins: z.array(plugin).superRefine(refuseRepeated).optional(),
      rules: rules.optional(),
      locales: z.record(locale, rules).optional(),
      documents: z.record(z.string(), rules).optional(),
      require: z
        .record(
          locale,
          z.strictObject({
            translated: percent.optional(),
            reviewed: percent.optional(),
            final: percent.optional(),
          }),
        )
        .optional(),
    })
    .optional(),
  sync: z.strictObject({restampTypography: z.boolean().optional()}).optional(),
  pdf: pdf.optional(),
  html: htmlConfig.optional(),
  workbench: workbenchConfig.optional(),
  languages: z.record(locale, language).superRefine(refuseUnhyphenated).optional(),
  fallbackFonts: z.array(z.string()).optional(),
  publisher: z.string().optional(),
  version: z.string().optional(),
  licence: z.string().optional(),
  place: z.string().optional(),
  isbn: z.string().optional(),
  identifier: z.string().optional(),
})

function isProjectRule(value: unknown): value is ProjectRule {
  if (typeof value !== 'object' || value === null) return false
  const {id, severity: level, why, isOptional, options, ofUnit, ofDocument}: UnknownRule = value
  return (
    typeof id === 'string' &&
    isPluginRuleId(id) &&
    typeof why === 'string' &&
    typeof isOptional === 'boolean' &&
    typeof options === 'object' &&
    ['error', 'warning', 'info'].some((name) => name === level) &&
    (typeof ofUnit === 'function' || typeof ofDocument === 'function')
  )
}

type UnknownRule = {
  readonly [Name in keyof ProjectRule | 'ofUnit' | 'ofDocument']?: unknown
}

function refuseRepeated(
  plugins: readonly ProjectRule[],
  context: {readonly addIssue: (message: string) => void},
): void {
  const ids = plugins.map(({id}) => id)
  for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) < index)))
    context.addIssue(`two rules have the id ${id}; give one of them another`)
}

/**
 * Read what a configuration file exports.
 *
 * @param text of the file, in which wrong settings are looked for
 * @returns the configuration, or findings that name each wrong setting and what it may be
 */
export function readConfig(value: unknown, file: string, text = ''): Result<Config> {
  const read = schema.safeParse(value)
  if (read.success) {
    const config = definite(read.data)
    const idle = idleEditions(config).map(({path, message, hint}) =>
      wrong(placeIn({file, text}, path), message, hint),
    )
    return idle.length > 0 ? {ok: false, findings: idle} : {ok: true, value: config, findings: []}
  }
  return {
    ok: false,
    findings: read.error.issues
      .flatMap(innerIssues)
      .flatMap((issue) => findingsOf(issue, {file, text}, value)),
  }
}

type Parsed = z.infer<typeof schema>

/**
 * What `pipeline.config.ts` may export, as zod reads it; `types.ts` says what each setting means.
 *
 * @internal the reference of the configuration and its JSON schema are made from it
 */
export const configSchema: z.ZodType = schema

/** zod leaves `undefined` in optional fields; settings that are not there are not there. */
function definite(config: Parsed): Config {
  return withoutUndefined(config)
}

function withoutUndefined<Value>(value: Value): Defined<Value>
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withoutUndefined(item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]) =>
      field === undefined ? [] : [[name, withoutUndefined(field)]],
    ),
  )
}

/** A value whose optional fields are absent rather than undefined. */
type Defined<Value> = Value extends readonly unknown[]
  ? {[Index in keyof Value]: Defined<Value[Index]>}
  : Value extends object
    ? {[Name in keyof Value]: Defined<Exclude<Value[Name], undefined>>}
    : Value

/** The file of a configuration. */
type ConfigFile = {readonly file: string; readonly text: string}

function findingsOf(
  issue: z.core.$ZodIssue,
  file: ConfigFile,
  config: unknown,
): readonly Finding[] {
  const path = issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const near = nearest(key, knownNames)
      const at = path === '' ? key : `${path}.${key}`
      const hint = near ? `Did you mean ${near}?` : 'Remove it'
      return wrong(placeIn(file, [...issue.path, key]), `There is no setting ${at}`, hint)
    })
  const {message, hint} = wordedIssue(issue, config)
  return [wrong(placeIn(file, issue.path), message, hint)]
}

const knownNames = [
  ...[schema, edition, book, language, citedDocument].flatMap((part) => Object.keys(part.shape)),
  ...pdfSettings,
  ...htmlSettings,
  ...workbenchSettings,
  ...labelSettingNames,
  ...hyphenationSettingNames,
]

/** Where a setting is in its file; the beginning where it is not found. */
function placeIn({file, text}: ConfigFile, path: readonly PropertyKey[]): Place {
  const names = path.map((name) => (typeof name === 'number' ? name : String(name)))
  const span = settingSpan(text, names)
  return span ? placeOf(file, lineStarts(text), span) : startOf(file)
}

function wrong(place: Place, message: string, hint: string): Finding {
  return withFingerprint({
    rule: 'configuration',
    severity: 'error',
    message,
    hint,
    place,
  })
}
