import {filesWith} from '../../files/overlay.ts'
import type {Files} from '../../files/files.ts'
import type {Finding} from '../../finding/finding.ts'
import type {Fix} from '../../finding/fix.ts'
import {failure, success, type Result} from '../../finding/result.ts'
import {compatibleFixes} from '../../check/fix/compatible.ts'
import {filesWithTexts, fixedTexts} from '../../check/fix/fixed-files.ts'
import {loadDocument, type LoadedDocument} from '../../project/load.ts'
import {shelfOf, type Shelf} from '../../project/shelf.ts'
import type {DocumentName} from '../../project/survey.ts'
import {isUnsynced} from '../../finding/finding.ts'
import {asSynced} from '../translation/as-synced.ts'
import {syncDocument, unreadIn} from '../translation/sync.ts'
import {changedOnly, checkLoaded, chosen, type CheckOrder} from './document.ts'

/** A text that fixes change. */
export type FixedText = {
  readonly document: string
  readonly locale: string
  readonly key: string
  readonly number?: string
  /** the rules whose findings are corrected, in the order in which that is done */
  readonly rules: readonly string[]
  readonly before: string
  readonly after: string
}

/** What fixes come to in one document; nothing is written yet. */
export type PlannedFixes = {
  /** in the order of the languages and of the document */
  readonly fixed: readonly FixedText[]
  readonly changes: ReadonlyMap<string, string | undefined>
  /** whether the locale files had to be brought in line with the source first */
  readonly synced: boolean
}

/** What to check, and the documents that others cite. */
type FixOrder = CheckOrder & {readonly shelf: Shelf}

/** A finding that says how it is corrected. */
type Fixable = Finding & {readonly fix: Fix; readonly locale: string; readonly key: string}

/** The files of a document at some point of the work, and what a check finds in them. */
type Checkpoint = {
  readonly files: Files
  readonly changes: ReadonlyMap<string, string | undefined>
  readonly loaded: LoadedDocument
  readonly findings: readonly Finding[]
}

// A fix may make room for another one; a text in which one fix is refused tries its others one by one.
const mostPasses = 40

/**
 * Plan how the findings of a document are corrected: all fixes that do not touch each other, then a new check, until
 * none is left. A fix is refused where the check finds something new in the text afterwards, or the same again.
 *
 * @param given `rules`: only their findings are corrected, all rules judge what comes out
 * @returns findings where files of the document cannot be read: then nothing may be written
 */
export async function planFixes(
  files: Files,
  name: DocumentName,
  given: CheckOrder,
): Promise<Result<PlannedFixes>> {
  const order = {...given, shelf: shelfOf(files, given.settings, given.titles)}
  const nothing = {fixed: [], changes: new Map<string, string | undefined>(), synced: false}
  const start = await checkpoint(files, new Map(), name, order)
  if (!start.ok) return start
  if (unreadIn(start.value.loaded).length > 0) return success(nothing)
  if ((await fixableIn(start.value, name, order)).length === 0) return success(nothing)
  const isBehind = start.value.findings.some(isUnsynced)
  const synced = isBehind ? await afterSync(start.value, name, order) : start
  if (!synced.ok) return synced
  return corrected(synced.value, name, order)
}

async function corrected(
  start: Checkpoint,
  name: DocumentName,
  order: FixOrder,
): Promise<Result<PlannedFixes>> {
  const done: Fixable[] = []
  const refused = new Set<string>()
  const careful = new Set<string>()
  let now = start
  for (let pass = 0; pass < mostPasses; pass++) {
    const open = (await fixableIn(now, name, order)).filter(
      (finding) => !refused.has(idOf(finding)),
    )
    const chosenNow = compatibleFixes(oneByOne(open, careful))
    if (chosenNow.length === 0) break
    const next = await withFixes(now, chosenNow, name, order)
    if (!next.ok) return next
    const bad = worsened(now.findings, next.value.findings, chosenNow)
    for (const finding of bad) {
      const isAlone = chosenNow.filter((other) => unitOf(other) === unitOf(finding)).length === 1
      if (isAlone) refused.add(idOf(finding))
      else careful.add(unitOf(finding))
    }
    if (bad.length > 0) continue
    done.push(...chosenNow)
    now = next.value
  }
  return success({
    fixed: fixedIn(start, now, done),
    changes: done.length === 0 ? new Map() : now.changes,
    synced: done.length > 0 && start.changes.size > 0,
  })
}

/** Of the fixes of a text that needs care the first alone. */
function oneByOne(open: readonly Fixable[], careful: ReadonlySet<string>): readonly Fixable[] {
  const told = new Set<string>()
  return open.filter((finding) => {
    const unit = unitOf(finding)
    if (!careful.has(unit)) return true
    if (told.has(unit)) return false
    told.add(unit)
    return true
  })
}

/** The fixes after which a check finds in their text what it did not find before and cannot correct, or the same again. */
function worsened(
  before: readonly Finding[],
  after: readonly Finding[],
  made: readonly Fixable[],
): readonly Fixable[] {
  const known = new Set(before.map(({fingerprint}) => fingerprint))
  const corrected = new Set(made.map(({fingerprint}) => fingerprint))
  const bad = new Set<string>()
  for (const {severity, fingerprint, locale, key, fix} of after) {
    if (locale === undefined || key === undefined) continue
    const isNew = !known.has(fingerprint) && !fix && severity !== 'info'
    if (isNew || corrected.has(fingerprint)) bad.add(JSON.stringify([locale, key]))
  }
  return made.filter(({locale, fix}) =>
    fix.edits.some(({key}) => bad.has(JSON.stringify([locale, key]))),
  )
}

const unitOf = ({locale, key}: Fixable): string => JSON.stringify([locale, key])
const idOf = ({locale, fingerprint}: Fixable): string => JSON.stringify([locale, fingerprint])

/** The findings that may be corrected; a text of which a merge left two versions waits for a person. */
async function fixableIn(
  {findings, loaded}: Checkpoint,
  name: DocumentName,
  order: FixOrder,
): Promise<readonly Fixable[]> {
  const disputed = new Set(
    findings.flatMap(({rule, locale, key}) =>
      rule === 'merge-conflict' ? [JSON.stringify([locale, key])] : [],
    ),
  )
  const fixable = findings
    .filter(isFixable)
    .filter(
      ({rule, locale, fix}) =>
        (order.rules.length === 0 || order.rules.includes(rule)) &&
        !fix.edits.some(({key}) => disputed.has(JSON.stringify([locale, key]))),
    )
  const kept = new Set(await changedOnly(fixable, chosen(loaded, order.locales), name, order))
  return fixable.filter((finding) => kept.has(finding))
}

const isFixable = (finding: Finding): finding is Fixable =>
  finding.fix !== undefined && finding.locale !== undefined && finding.key !== undefined

async function withFixes(
  {files, changes, loaded}: Checkpoint,
  fixes: readonly Fixable[],
  name: DocumentName,
  order: FixOrder,
): Promise<Result<Checkpoint>> {
  const all = new Map(changes)
  for (const [locale, translation] of loaded.translations) {
    const own = fixes.flatMap((finding) => (finding.locale === locale ? [finding.fix] : []))
    if (own.length === 0) continue
    const texts = fixedTexts(translation, own)
    for (const [path, text] of filesWithTexts(translation, texts)) all.set(path, text)
  }
  return checkpoint(files, all, name, order)
}

/** The project after a sync of the document, which a command that writes begins with. */
async function afterSync(
  {files, loaded}: Checkpoint,
  name: DocumentName,
  order: FixOrder,
): Promise<Result<Checkpoint>> {
  const {changes, findings} = await syncDocument(files, order, loaded)
  return findings.length > 0 ? failure(findings) : checkpoint(files, changes, name, order)
}

/** Load and check the document as it is with changes made. */
async function checkpoint(
  files: Files,
  changes: ReadonlyMap<string, string | undefined>,
  name: DocumentName,
  order: FixOrder,
): Promise<Result<Checkpoint>> {
  const changed = filesWith(files, changes)
  const read = await loadDocument(changed, order.settings, name, order.shelf)
  if (!read.ok) return read
  const seen = await asSynced(changed, order.settings, read.value)
  const {found} = checkLoaded(seen, {...order, rules: [], withEvidence: false})
  const findings = found.map(({finding}) => finding)
  return success({files, changes, loaded: read.value, findings})
}

function fixedIn(
  start: Checkpoint,
  end: Checkpoint,
  done: readonly Fixable[],
): readonly FixedText[] {
  const {document, translations} = start.loaded
  return [...translations].flatMap(([locale, {resource}]) => {
    const after = end.loaded.translations.get(locale)?.resource.entries
    return Array.from(resource.entries).flatMap(([key, {text}]) => {
      const now = after?.get(key)?.text
      if (now === undefined || now === text) return []
      const own = done.filter(
        (finding) =>
          finding.locale === locale && finding.fix.edits.some((edit) => edit.key === key),
      )
      const number = end.loaded.catalog.byKey.get(key)?.number
      return {
        document: document.id,
        locale,
        key,
        ...(number === undefined ? {} : {number}),
        rules: [...new Set(own.map(({rule}) => rule))],
        before: text,
        after: now,
      }
    })
  })
}
