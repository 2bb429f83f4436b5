import {keyOf, numberOf, uidOf} from '../../pipeline/document/model/brand.ts'
import {hashOf} from '../../pipeline/document/model/hash.ts'
import {parseInline} from '../../pipeline/document/inline/inline.ts'
import {parseDocument} from '../../pipeline/document/parse/parse.ts'
import type {Catalog, Unit} from '../../pipeline/document/model/types.ts'
import {unitsOf} from '../../pipeline/document/units.ts'
import {checkTranslations} from '../../pipeline/check/engine.ts'
import type {SpellingChecker} from '../../pipeline/check/rule/rule.ts'
import type {Requirement, RuleSettings} from '../../pipeline/config/types.ts'
import type {Finding} from '../../pipeline/finding/finding.ts'
import type {RuleId} from '../../pipeline/finding/rules.ts'
import {conflictFindings, conflictsPath} from '../../pipeline/locale/conflicts.ts'
import {readGlossary} from '../../pipeline/locale/glossary.ts'
import {readResource} from '../../pipeline/locale/resource.ts'
import {bindTranslation, type BoundTranslation} from '../../pipeline/locale/passage.ts'
import type {Glossary, PassageRecord} from '../../pipeline/locale/types.ts'

const numbered = /^(?<number>\d+(?:\.\w+)*): /u

/** A catalog of the given English texts; `8.2: text` gives a unit its number. */
export function catalogOf(texts: readonly string[]): Catalog {
  const units = texts.map((written, index): Unit => {
    const number = numbered.exec(written)?.groups?.['number']
    const text = number === undefined ? written : written.slice(number.length + 2)
    const key = keyOf(
      number === undefined ? `preamble-${index + 1}` : `p${number.replaceAll('.', '-')}`,
    )
    return {
      key,
      uid: uidOf(`uid-${key}`),
      kind: number === undefined ? 'paragraph' : 'point',
      ...(number === undefined ? {} : {number: numberOf(number)}),
      text,
      inline: parseInline(text),
      hash: hashOf(text),
      place: {file: 'source/doc.md', line: index + 1, column: 1, endLine: index + 1, endColumn: 1},
      depth: number === undefined ? 0 : number.split('.').length,
    }
  })
  return {
    document: 'doc',
    file: 'source/doc.md',
    language: 'en',
    units,
    byKey: new Map(units.map((unit) => [unit.key, unit])),
    bare: [],
  }
}

/** What the engine is asked in a test. */
export type Question = {
  readonly catalog: Catalog
  readonly locale: string
  /** text of the locale file */
  readonly file: string
  readonly states?: ReadonlyMap<string, PassageRecord>
  readonly glossary?: Glossary
  readonly rules?: RuleSettings
  readonly only?: readonly RuleId[]
  readonly spelling?: SpellingChecker
  readonly required?: Requirement
  /** text of the file in which a merge noted its conflicts */
  readonly conflicts?: string
}

/** The translation that a locale file's text is. */
export function translationOf({catalog, file, locale, states}: Question): BoundTranslation {
  const {value, unread} = readResource(file, `locales/${locale}/doc.json`)
  const translation = {
    document: 'doc',
    locale,
    resource: value,
    states: {
      file: `locales/${locale}/doc.state.json`,
      units: states ?? new Map(),
      places: new Map(),
      style: value.style,
    },
    readable: unread.length === 0,
  }
  return bindTranslation(catalog, translation, undefined)
}

/** Run the engine on one translation. */
export function findingsOf(question: Question): readonly Finding[] {
  const {catalog, locale, file, glossary, rules, only, spelling, required, conflicts} = question
  const resource = readResource(file, `locales/${locale}/doc.json`)
  const noted = conflictsPath(resource.value.file)
  const read = [
    ...resource.findings,
    ...(conflicts ? conflictFindings(conflicts, noted, resource.value) : []),
  ]
  return checkTranslations({
    catalog,
    translations: new Map([[locale, translationOf(question)]]),
    glossary: glossary ?? {file: 'locales/glossary.json', concepts: []},
    config: {
      ...(rules ? {rules} : {}),
      ...(required ? {require: {[locale]: required}} : {}),
    },
    read: read.map((finding) => ({...finding, document: 'doc', locale})),
    ...(only ? {only: new Set(only)} : {}),
    ...(spelling ? {spelling} : {}),
  })
}

/** What the parser and the engine find in a source alone. */
export function sourceFindings(markdown: string): readonly Finding[] {
  const parsed = parseDocument(markdown, {id: 'doc', file: 'source/doc.md', language: 'en'})
  return checkTranslations({
    catalog: unitsOf(parsed.value),
    translations: new Map(),
    glossary: {file: 'locales/glossary.json', concepts: []},
    config: {},
    read: parsed.findings,
  })
}

/** A glossary of one concept a term list: `en=terror*;ru=террор*!терак`, forbidden forms behind `!`. */
export function glossaryOf(terms: string): Glossary {
  const concepts = terms.split(' ; ').map((line, index) => ({
    id: `concept-${index + 1}`,
    terms: Object.fromEntries(
      line.split(', ').map((term) => {
        const [locale = '', forms = ''] = term.split('=')
        const [allowed = '', ...forbidden] = forms.split('!')
        const [first = '', ...others] = allowed.split('/')
        return [locale, {term: first, forms: others, forbidden}]
      }),
    ),
  }))
  return readGlossary(JSON.stringify({concepts}), 'locales/glossary.json').value
}
