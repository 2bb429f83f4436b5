import {hashOf} from '../../pipeline/document/model/hash.ts'
import {uidOf} from '../../pipeline/document/model/brand.ts'
import {readLabel} from '../../pipeline/document/label/read.ts'
import {languageOf} from '../../pipeline/language/index.ts'
import type {Catalog, Label} from '../../pipeline/document/model/types.ts'
import type {RuleSetting, Requirement, RuleSettings} from '../../pipeline/config/types.ts'
import type {Finding} from '../../pipeline/finding/finding.ts'
import {present} from '../../pipeline/finding/assert.ts'
import {origins, states} from '../../pipeline/locale/state.ts'
import type {PassageRecord} from '../../pipeline/locale/types.ts'
import {isDeep} from '../runs.ts'
import type {Case} from './case-table.ts'
import {catalogOf, findingsOf, glossaryOf, sourceFindings, type Question} from './project.ts'

/** How a case is written down: every way must give the same findings. */
export type Variant = 'as written' | 'CRLF' | 'NFD' | 'shuffled'
const variants: readonly Variant[] = ['as written', 'CRLF', 'NFD', 'shuffled']

/** How the cases of the n-th table are written down: in `npm test` as written, and in one other way, in turn. */
export const variantsFor = (table: number): readonly Variant[] =>
  isDeep ? variants : ['as written', present(variants[1 + (table % 3)], 'three other ways')]

/** What stands between the units of a cell. */
export const between = ' ¦ '
const absent = '∅'

/** The findings of a rule for one row of its table. */
export function findingsOfCase(rule: string, row: Case, variant: Variant): readonly Finding[] {
  const {cells} = row
  if (cells['source'] !== undefined)
    return ofRule(sourceFindings(ended(cells['source'], variant)), rule)
  return ofRule(findingsOf(questionOfCase(rule, row, variant)), rule)
}

/** What the engine is asked for one row of a table of translations. */
export function questionOfCase(rule: string, row: Case, variant: Variant): Question {
  const {cells, locale} = row
  const catalog = withLabels(catalogOf((cells['en'] ?? '').split(between)), cells['printed'])
  return {
    catalog,
    locale,
    file: ended(cells['file'] ?? fileOf(catalog, row, variant), variant),
    states: statesOf(catalog, cells),
    ...(cells['glossary'] ? {glossary: glossaryOf(cells['glossary'])} : {}),
    ...(cells['conflicts'] ? {conflicts: ended(cells['conflicts'], variant)} : {}),
    // A rule that is set weighs what it is set to.
    rules: row.isInfo ? {} : settingsOf(rule, cells['options']),
    ...(cells['require'] ? {required: requirementOf(cells['require'])} : {}),
    spelling: (words) =>
      new Map(words.filter((word) => word.endsWith('ъъ')).map((word) => [word, ['слово']])),
  }
}

const ofRule = (findings: readonly Finding[], rule: string): readonly Finding[] =>
  findings.filter((finding) => finding.rule === rule)

function ended(text: string, variant: Variant): string {
  return variant === 'CRLF' ? text.replaceAll('\n', '\r\n') : text
}

function settingsOf(rule: string, options: string | undefined): RuleSettings {
  const set = (setting: RuleSetting): RuleSettings => ({[rule]: setting})
  return options
    ? set(['warning', Object.fromEntries(options.split(';').map(settingOf))])
    : set('warning')
}

function settingOf(written: string): readonly [string, unknown] {
  const [name = '', value = ''] = written.split('=')
  return [
    name,
    value === 'true' ? true : /^[\d.]+$/u.test(value) ? Number(value) : value.split(','),
  ]
}

function requirementOf(written: string): Requirement {
  return Object.fromEntries(
    written.split(';').map((part) => [part.split('=')[0], Number(part.split('=')[1])]),
  )
}

/** The translations of a row without the marks of what is expected. */
export function translationsOf({cells}: Case): readonly string[] {
  return (cells['translation'] ?? '').replaceAll(/[⟦⟧]/gu, '').split(between)
}

function fileOf(catalog: Catalog, row: Case, variant: Variant): string {
  const texts = translationsOf(row)
  const entries = catalog.units.flatMap(({key}, index) => {
    const text = texts[index] ?? absent
    if (text === absent) return []
    return [[key, variant === 'NFD' ? text.normalize('NFD') : text] as const]
  })
  const extra = texts
    .slice(catalog.units.length)
    .map((text, index) => [`p9${index}`, text] as const)
  const ordered = [...entries, ...extra]
  return JSON.stringify(
    Object.fromEntries(variant === 'shuffled' ? ordered.reverse() : ordered),
    null,
    2,
  )
}

/** A catalog whose units have the labels that the English prints before them. */
function withLabels(catalog: Catalog, printed: string | undefined): Catalog {
  if (!printed) return catalog
  const labels = printed.split(between)
  const units = catalog.units.map((unit, index) => {
    const label = labels[index] ? labelFrom(labels[index]) : undefined
    return label ? {...unit, label} : unit
  })
  return {...catalog, units, byKey: new Map(units.map((unit) => [unit.key, unit]))}
}

function labelFrom(text: string): Label | undefined {
  const found = readLabel(text, languageOf('en'), true)
  const [reading] = found?.readings ?? []
  if (!found || !reading) return undefined
  const {series, value, path} = reading
  const {before, numeral, after, close, enclosure, word, sort} = found
  return {
    text,
    written: {before, numeral, after, close, enclosure, ...(word ? {word} : {})},
    part: path.at(-1) ?? '',
    series,
    value,
    ...(sort ? {sort} : {}),
    language: 'en',
  }
}

/** The records of a row: `was` the English it was made from, `state` and `origin` of the units, their `label`, and `doubtful`. */
function statesOf(
  catalog: Catalog,
  cells: Readonly<Record<string, string>>,
): ReadonlyMap<string, PassageRecord> {
  const {was, state, waived, label} = cells
  if (!was && !state && !waived && !label) return new Map()
  const labels = label?.split(between)
  const [name = 'translated', origin = 'human', doubtful] = (state ?? '')
    .split(' ')
    .filter((part) => part !== '')
  return new Map(
    catalog.units.map((unit, index) => {
      const english = was?.split(between)[index]
      const record: PassageRecord = {
        uid: uidOf(unit.uid),
        source: english ? hashOf(english) : unit.hash,
        state: states.find((known) => known === name) ?? 'translated',
        origin: origins.find((known) => known === origin) ?? 'human',
        ...(english ? {english} : {}),
        ...(labels?.[index] ? {label: labels[index]} : {}),
        ...(doubtful ? {doubtful: true} : {}),
        ...(waived ? {waivers: [waiverOf(waived)]} : {}),
      }
      return [unit.key, record]
    }),
  )
}

function waiverOf(written: string): NonNullable<PassageRecord['waivers']>[number] {
  const [rule = '', source = '', target = ''] = written.split(between)
  return {rule, reason: 'house style', source: hashOf(source), target: hashOf(target)}
}
