import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {linksOfDocument} from '../../pipeline/document/links/links.ts'
import {parseDocument} from '../../pipeline/document/parse/parse.ts'
import {unitsOf} from '../../pipeline/document/units.ts'
import {decodeFile} from '../../pipeline/exchange/charset.ts'
import {exchangeFormatOf} from '../../pipeline/exchange/formats/index.ts'
import {outgoingOf} from '../../pipeline/exchange/outgoing.ts'
import type {ExchangeFormat} from '../../pipeline/exchange/model/types.ts'
import type {Finding} from '../../pipeline/finding/finding.ts'
import type {ImportReport} from '../../pipeline/importing/types.ts'
import {bindTranslation, type BoundTranslation} from '../../pipeline/locale/passage.ts'
import {printResource, printState} from '../../pipeline/locale/print.ts'
import {readResource} from '../../pipeline/locale/resource.ts'
import {readState} from '../../pipeline/locale/state.ts'
import {defaultStyle} from '../../pipeline/locale/style.ts'
import type {PassageRecord} from '../../pipeline/locale/types.ts'
import {importerFor} from '../../pipeline/operations/translation/importers.ts'
import type {LoadedDocument} from '../../pipeline/project/load.ts'

/** Files in the shape in which tools of translators write them. */
export const tools: string = join(import.meta.dirname, 'tools')

/** A text and its record by key: a translation as the two files have it. */
export type Files = Readonly<
  Record<string, {readonly text: string; readonly record?: PassageRecord}>
>

/** A document whose English is given, with a translation into Russian. */
export type Project = {readonly loaded: LoadedDocument; readonly translation: BoundTranslation}

/** A project of one document, `rules`. */
export function projectOf(english: string, files: Files = {}): Project {
  const source = {id: 'rules', file: 'source/rules.md', language: 'en'}
  const {value: document} = parseDocument(english, source)
  const catalog = unitsOf(document)
  const entries = Object.entries(files).map(([key, {text}]) => [key, text] as const)
  const records = Object.entries(files).flatMap(([key, {record}]) =>
    record ? [[key, record] as const] : [],
  )
  const resource = readResource(printResource(entries, defaultStyle), 'locales/ru/rules.json').value
  const states = readState(printState(records, defaultStyle), 'locales/ru/rules.state.json').value
  const loose = {document: 'rules', locale: 'ru', resource, states, readable: true}
  const translation = bindTranslation(catalog, loose, undefined)
  const translations = new Map([['ru', translation]])
  const links = linksOfDocument(document, catalog)
  return {
    loaded: {document, catalog, links, text: english, translations, findings: []},
    translation,
  }
}

/** The document that the files in `tools/` translate, without a translation. */
export const houseRules = (files: Files = {}): Project =>
  projectOf(readFileSync(join(tools, 'rules.md'), 'utf8'), files)

/** A file of the tools, as text. */
export function toolFile(name: string): string {
  const decoded = decodeFile(readFileSync(join(tools, name)))
  if (decoded.kind !== 'text') throw new Error(`${name} is not text`)
  return decoded.text
}

/** The project's translation in a format. */
export const exported = ({loaded, translation}: Project, format: ExchangeFormat): string =>
  format.write(outgoingOf(loaded.catalog, translation))

/** What an import gave: texts and records by key, what was said, or why nothing was taken. */
export type Outcome = {
  readonly texts: Readonly<Record<string, string>>
  readonly records: Readonly<Record<string, PassageRecord>>
  readonly states: Readonly<Record<string, string>>
  readonly findings: readonly Finding[]
  readonly report?: ImportReport
}

/** Import a text into a project, as the command does. */
export function importInto(project: Project, name: string, text: string): Outcome {
  const importer = importerFor(name, text, undefined)
  if (!importer) throw new Error(`No format reads ${name}`)
  const {loaded, translation} = project
  const glossary = {file: 'locales/glossary.json', concepts: []}
  const made = importer({text, file: name, loaded, translation, glossary, overwrite: false})
  if (!made.ok) return {texts: {}, records: {}, states: {}, findings: made.findings}
  const {plan} = made.value
  const {findings} = made
  const filled = plan.entries.filter(([, value]) => value !== '')
  const records = Object.fromEntries(plan.states)
  const states = Object.fromEntries(plan.states.map(([key, {state}]) => [key, state]))
  return {texts: Object.fromEntries(filled), records, states, findings, report: plan.report}
}

/** The name of the format that a file is recognised as. */
export const formatName = (name: string, text: string): string | undefined =>
  exchangeFormatOf(name, text)?.name
