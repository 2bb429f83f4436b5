import {checkTranslations} from '../../check/engine.ts'
import {evidenceOf, type Checked} from '../../check/evidence.ts'
import {changedSince, onlyChanged} from '../../check/since.ts'
import type {Settings} from '../../config/types.ts'
import type {Files} from '../../files/files.ts'
import type {Finding} from '../../finding/finding.ts'
import type {RuleId} from '../../finding/rules.ts'
import type {Glossary} from '../../locale/types.ts'
import {success, type Result} from '../../finding/result.ts'
import {filesOfDocument, loadDocument, type LoadedDocument} from '../../project/load.ts'
import type {Shelf} from '../../project/shelf.ts'
import type {SourceTitles} from '../../project/source-titles.ts'
import type {DocumentName} from '../../project/survey.ts'
import type {ProgressLine} from '../../report/summary.ts'
import {asSynced} from '../translation/as-synced.ts'
import {progressLines} from './progress.ts'
import {filesAtCommit, type Commit} from '../project/git.ts'
import {spellingByHunspell} from './spelling.ts'

/** What to check of every document; plain data, so that it can be sent to another thread. */
export type CheckOrder = {
  /** absolute path of the project folder */
  readonly root: string
  readonly settings: Settings
  readonly glossary: Glossary
  /** the titles of each document, by which others cite it */
  readonly titles: SourceTitles
  /** all where empty */
  readonly locales: readonly string[]
  /** all where empty */
  readonly rules: readonly RuleId[]
  /** only what has changed since */
  readonly since?: Commit
  /** whether a baseline wants to know what findings were made from */
  readonly withEvidence: boolean
}

/** A finding with a hash of the texts it was made from, where that was asked for. */
export type Found = {readonly finding: Finding; readonly evidence?: string}

/** What the check of one document came to. */
export type DocumentReport = {
  readonly found: readonly Found[]
  readonly progress: readonly ProgressLine[]
}

/** Some translations of a document: what is checked at one place at one time. */
export type CheckUnit = {
  readonly name: DocumentName
  /** the locales; all where empty */
  readonly locales: readonly string[]
  /** whether it has what is found of the source too, which no locale has */
  readonly hasSource: boolean
}

const spelling = spellingByHunspell()

/**
 * Load a document to be checked, as a sync would leave it.
 *
 * @param shelf keeps the numbers of the documents that others cite
 */
export async function loadForCheck(
  files: Files,
  name: DocumentName,
  {settings}: CheckOrder,
  shelf: Shelf,
): Promise<Result<LoadedDocument>> {
  const read = await loadDocument(files, settings, name, shelf)
  if (!read.ok) return read
  const loaded = await asSynced(files, settings, read.value)
  return success(loaded, loaded.findings)
}

/** Check some translations of a document that `loadForCheck` has given. */
export async function checkUnit(
  loaded: Result<LoadedDocument>,
  {name, locales, hasSource}: CheckUnit,
  whole: CheckOrder,
): Promise<DocumentReport> {
  if (!loaded.ok) {
    const found = hasSource ? loaded.findings.map((finding) => ({finding})) : []
    return {found, progress: []}
  }
  const order = {...whole, locales}
  const {found: all, progress} = checkLoaded(loaded.value, order, hasSource)
  if (!order.since) return {found: all, progress}
  const changed = await changedOnly(
    all.map(({finding}) => finding),
    chosen(loaded.value, locales),
    name,
    order,
  )
  const kept = new Set(changed)
  return {found: all.filter(({finding}) => kept.has(finding)), progress}
}

/**
 * Check one document with its translations.
 *
 * @param hasSource whether what is found of the source is wanted too
 */
export function checkLoaded(
  loaded: LoadedDocument,
  order: Omit<CheckOrder, 'titles'>,
  hasSource: boolean = true,
): DocumentReport {
  const checked = chosen(loaded, order.locales)
  const isWanted = (locale: string): boolean =>
    order.locales.length === 0 || order.locales.includes(locale)
  const findings = checkTranslations({
    ...checked,
    glossary: order.glossary,
    config: order.settings.check,
    languages: order.settings.languages,
    references: loaded.links.citations,
    cited: loaded.links.cited,
    spelling,
    read: loaded.findings.filter(({locale}) =>
      locale === undefined ? hasSource : isWanted(locale),
    ),
    ...(order.rules.length > 0 ? {only: new Set(order.rules)} : {}),
  })
  const evidence = order.withEvidence ? evidenceOf([checked]) : undefined
  return {
    found: findings.map((finding) =>
      evidence ? {finding, evidence: evidence(finding)} : {finding},
    ),
    progress: progressLines(loaded, order.locales),
  }
}

/** Of findings those about units that have changed since the commit of an order; all where it names none. */
export async function changedOnly(
  findings: readonly Finding[],
  now: Checked,
  name: DocumentName,
  {root, settings, locales, since}: CheckOrder,
): Promise<readonly Finding[]> {
  if (findings.length === 0 || !since) return findings
  const before = await filesAtCommit(root, since, filesOfDocument(settings, name))
  const earlier = await loadDocument(before, settings, name)
  const then = earlier.ok ? [chosen(await asSynced(before, settings, earlier.value), locales)] : []
  return onlyChanged(findings, changedSince(then, [now]))
}

/** A document with the languages that are wanted; all where none is named. */
export function chosen(
  {catalog, translations}: LoadedDocument,
  locales: readonly string[],
): Checked {
  if (locales.length === 0) return {catalog, translations}
  return {
    catalog,
    translations: new Map([...translations].filter(([locale]) => locales.includes(locale))),
  }
}
