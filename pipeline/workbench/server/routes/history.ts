import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {z} from 'zod'
import {hashOfBytes, hashOfValue} from '../../../engine/value-hash.ts'
import {changesBetween} from '../../../locale/changes.ts'
import {inlineText, parseInline} from '../../../document/inline/inline.ts'
import {filesAtCommit, git} from '../../../operations/project/git.ts'
import {isFields, parsedJson, type Fields} from '../../../locale/json.ts'
import type {BoundTranslation, Passage} from '../../../locale/passage.ts'
import {
  changedLocaleFiles,
  type ChangedLocaleFile,
} from '../../../operations/translation/locale-files.ts'
import {textVersions} from '../../../operations/translation/text-versions.ts'
import type {LoadedDocument} from '../../../project/load.ts'
import type {Survey} from '../../../project/survey.ts'
import {translationPaths} from '../../../project/translation.ts'
import type {Api} from '../../protocol.ts'
import type {HistoryEntry} from '../../protocol/help.ts'
import type {
  Published,
  Unpublished,
  UnpublishedChange,
  UnpublishedLanguage,
} from '../../protocol/work.ts'
import {answered, refusal, type Answered} from '../answer/answer.ts'
import {problemsIn} from '../rows/checked.ts'
import {projectFinding} from '../rows/finding.ts'
import {rowStanding} from '../rows/row.ts'
import {translationIn} from '../rows/rows.ts'
import {findRow, surveyOf} from '../state/find.ts'
import type {Workbench} from '../state/workbench.ts'
import {writeChange} from '../state/write.ts'
import {route, type RouteTable} from './route.ts'
import {nameShape, rowShape} from './shapes.ts'

/** Calls that ask git, and the one that commits. */
export const historyRoutes: RouteTable<
  'GET /api/history' | 'GET /api/unpublished' | 'POST /api/publish'
> = {
  'GET /api/history': route<'GET /api/history'>(
    z.strictObject(rowShape),
    async (workbench, input) => {
      const row = await findRow(workbench, input)
      if (!row.ok) return row
      const {key, uid} = row.value.unit
      const {document, locale} = input
      const found = await textVersions(workbench.root, {document, locale, key, uid})
      const entries = found.versions.map((version, at): HistoryEntry => {
        const before = found.versions[at + 1]?.text ?? '' // the first version
        return {...version, diff: changesBetween(before, version.text)}
      })
      return answered({entries, hasMore: found.hasMore})
    },
  ),
  'GET /api/unpublished': route<'GET /api/unpublished'>(z.strictObject({}), unpublished),
  'POST /api/publish': route<'POST /api/publish'>(
    z.strictObject({
      message: z.string().min(1).max(10_000),
      seen: z.record(nameShape, z.string()).refine((seen) => Object.keys(seen).length > 0),
    }),
    publish,
  ),
}

const noGit = 'The project is not in a git repository'

async function unpublished(workbench: Workbench): Promise<Answered<Unpublished>> {
  const survey = await surveyOf(workbench)
  if (!survey.ok) return survey
  const {settings} = survey.value
  const {root, environment} = workbench
  const files = await changedLocaleFiles(root)
  if (!files) return refusal(409, noGit, 'Run git init in the folder of the project')
  // Before anything is read for the list: what changes meanwhile has another stamp.
  const stampOf = await stampsOf(root, files, settings.language)
  const languages: UnpublishedLanguage[] = []
  const findings: Unpublished['findings'][number][] = []
  for (const locale of settings.locales) {
    const own = files.filter((file) => file.locale === locale)
    if (own.length === 0) continue
    const changes: UnpublishedChange[] = []
    for (const id of new Set(own.map(({document}) => document))) {
      const loaded = await documentNamed(workbench, survey.value, id)
      if (!loaded) continue
      changes.push(...(await changesOf(root, loaded, locale)))
      const {readings, spelling} = workbench
      const tools = {survey: survey.value, readings, spelling}
      for (const one of problemsIn(loaded, locale, tools)) findings.push(projectFinding(one))
    }
    languages.push({locale, changes, files: own.map(({path}) => path), stamp: stampOf(locale)})
  }
  const branch = await git({path: root, environment}, [
    'symbolic-ref',
    '--short',
    '--quiet',
    'HEAD',
  ])
  const author = await authorOf(workbench)
  return answered({
    languages,
    shared: files.filter(({locale}) => locale === settings.language).map(({path}) => path),
    findings,
    ...(branch?.code === 0 ? {branch: branch.text.trim()} : {}),
    ...(author === undefined ? {} : {author}),
  })
}

async function documentNamed(
  {store}: Workbench,
  survey: Survey,
  id: string,
): Promise<LoadedDocument | undefined> {
  const name = survey.names.find((one) => one.id === id)
  const loaded = name && (await store.document(survey, name))
  return loaded?.ok ? loaded.value : undefined
}

/** Git's own author; undefined where it knows none. */
async function authorOf({root, environment}: Workbench): Promise<string | undefined> {
  const ident = await git({path: root, environment}, ['var', 'GIT_AUTHOR_IDENT'])
  return ident?.code === 0 ? ident.text.trim().replace(/ \d+ [+-]\d+$/u, '') : undefined
}

/** The texts of a translation that differ from the last commit, by the identity of their units. */
async function changesOf(
  root: string,
  loaded: LoadedDocument,
  locale: string,
): Promise<readonly UnpublishedChange[]> {
  const translation = translationIn(loaded, locale)
  const before = await textsAtHead(root, translation)
  return translation.passages.all.flatMap((passage) => {
    const {unit, text, record} = passage
    const former = before(unit.uid, unit.key)
    const isSame = former.text === text
    if (isSame && former.state === (record?.state ?? '')) return [] // no record: no state
    return [unpublishedChange(passage, former.text, loaded.document.id)]
  })
}

function unpublishedChange(passage: Passage, before: string, document: string): UnpublishedChange {
  const {unit, text, english} = passage
  const kinds = {isAdded: before === '' && text !== '', isRemoved: before !== '' && text === ''}
  return {
    document,
    key: unit.key,
    ...(unit.number === undefined ? {} : {number: unit.number}),
    english: inlineText(parseInline(english)),
    kind: kinds.isAdded
      ? 'added'
      : kinds.isRemoved
        ? 'removed'
        : before === text
          ? 'state'
          : 'changed',
    before,
    after: text,
    diff: changesBetween(before, text),
    standing: rowStanding(passage, false),
  }
}

type FormerText = {readonly text: string; readonly state: string}

async function textsAtHead(
  root: string,
  {document, locale}: BoundTranslation,
): Promise<(uid: string, key: string) => FormerText> {
  const {file, stateFile} = translationPaths(locale, document)
  const prefix = await git({path: root}, ['rev-parse', '--show-prefix'])
  const head = await git({path: root}, ['rev-parse', '--verify', '--quiet', 'HEAD'])
  const commit = {id: head?.text.trim() ?? '', prefix: prefix?.text.trim() ?? ''} // no git: asked before
  const files = head?.code === 0 ? await filesAtCommit(root, commit, [file, stateFile]) : undefined
  const texts = fieldsIn(files?.contents.get(file))
  const records = fieldsIn(files?.contents.get(stateFile))
  const keys = new Map<unknown, string>()
  for (const [key, record] of Object.entries(records))
    if (isFields(record)) keys.set(record['uid'], key)
  return (uid, key) => {
    const record = records[key]
    const own = keys.get(uid) ?? (isFields(record) ? undefined : key) // another unit had the key
    const text = own === undefined ? undefined : texts[own]
    const known = own === undefined ? undefined : records[own]
    const state = isFields(known) ? known['state'] : undefined
    return {
      text: typeof text === 'string' ? text : '',
      state: typeof state === 'string' ? state : '',
    }
  }
}

function fieldsIn(content: string | Uint8Array | undefined): Fields {
  const value =
    content === undefined ? undefined : parsedJson(Buffer.from(content).toString('utf8'))
  return isFields(value) ? value : {}
}

async function publish(
  workbench: Workbench,
  {message, seen}: Api['POST /api/publish']['input'],
): Promise<Answered<Published>> {
  const locales = Object.keys(seen)
  const survey = await surveyOf(workbench)
  if (!survey.ok) return survey
  const {settings} = survey.value
  const unknown = locales.find((locale) => !settings.locales.includes(locale))
  if (unknown !== undefined)
    return refusal(404, `There is no locale ${unknown}`, 'Load the overview of the project')
  // No command of Stele writes while git reads the files.
  return writeChange(workbench, async () => {
    const changed = await changedLocaleFiles(workbench.root)
    if (!changed) return refusal(409, noGit, 'Run git init in the folder of the project')
    const wanted = new Set([...locales, settings.language])
    const own = changed.filter(({locale}) => locales.includes(locale))
    if (own.length === 0)
      return refusal(409, 'Nothing has changed in these languages', 'Save a translation first')
    const files = changed.filter(({locale}) => wanted.has(locale))
    const stampOf = await stampsOf(workbench.root, changed, settings.language)
    const other = locales.find((locale) => stampOf(locale) !== seen[locale])
    if (other !== undefined)
      return refusal(
        409,
        `Texts of ${other} have changed since the list was read`,
        'Read the list again, then publish',
      )
    const value = await committed(workbench, message, files)
    return value.ok ? answered({changes: new Map(), value: value.value}) : value
  })
}

/** Stamps of languages by what their changed files have, and those of the source language that are committed with them. */
async function stampsOf(
  root: string,
  files: readonly ChangedLocaleFile[],
  shared: string,
): Promise<(locale: string) => string> {
  const contents = await Promise.all(
    files.map(async ({path, locale}) => {
      // A file that was removed has changed too.
      const content = await readFile(join(root, path)).catch(() => undefined)
      return [locale, path, content && hashOfBytes(content)] as const
    }),
  )
  return (locale) => hashOfValue(contents.filter(([one]) => one === locale || one === shared))
}

/** Commit files and nothing else, with git's own author. What others have staged stays as it is. */
async function committed(
  {root, environment}: Workbench,
  message: string,
  files: readonly ChangedLocaleFile[],
): Promise<Answered<Published>> {
  const folder = {path: root, environment}
  const paths = files.map(({path}) => `:(literal)${path}`)
  for (const words of [
    ['add', '--', ...paths],
    ['commit', '--quiet', '--only', '--file=-', '--', ...paths],
  ]) {
    const ended = await git(folder, words, message)
    if (ended?.code === 0) continue
    const said = ended ? `${ended.said}${ended.text}`.trim() : 'git is not installed'
    return refusal(409, `git made no commit: ${said}`, 'Do what git says, then publish again')
  }
  const head = await git(folder, ['rev-parse', 'HEAD'])
  return answered({
    commit: head?.text.trim() ?? '', // a commit was just made
    files: files.map(({path}) => path),
  })
}
