import {memorySource, tmx} from '../../../exchange/formats/tmx.ts'
import type {ReturnedUnit} from '../../../exchange/model/types.ts'
import type {FilePath, Files} from '../../../files/files.ts'
import {itemAt} from '../../../finding/assert.ts'
import {isFields, parsedJson, type Fields} from '../../../locale/json.ts'
import {states} from '../../../locale/state.ts'
import {translationPaths} from '../../../project/translation.ts'
import type {MemorySource} from '../../protocol/help.ts'

/** A text with the English that it translates. */
export type Segment = {
  readonly english: string
  /** inline Markdown */
  readonly translation: string
  readonly from: MemorySource
}

/**
 * The segments of one document or one file, in their order, as lists of texts: they are read, kept and indexed in less
 * time than objects.
 */
export type SegmentList = {
  readonly from: {readonly document: string} | {readonly file: string}
  /** of the units; empty for a file, whose segments have none */
  readonly keys: readonly string[]
  readonly english: readonly string[]
  readonly translations: readonly string[]
}

/** The segments of a list. */
export const segmentsIn = ({from, keys, english, translations}: SegmentList): readonly Segment[] =>
  english.map((text, at) => {
    const key = keys[at]
    return {
      english: text,
      translation: itemAt(translations, at),
      from: key === undefined ? from : {...from, key},
    }
  })

/**
 * The texts of one translation of a document, each with the English that it was made from. The files are read as they
 * are, without the source: what the last sync has seen is enough for a memory, and thousands of files take seconds.
 *
 * @param language BCP 47 tag of the source
 * @returns none where a file is absent or cannot be read
 */
export async function segmentsOfDocument(
  files: Files,
  document: string,
  {language, locale}: {readonly language: string; readonly locale: string},
): Promise<SegmentList> {
  const own = translationPaths(locale, document)
  const source = translationPaths(language, document)
  const english = await fieldsOf(files, source.file)
  const snapshot = await fieldsOf(files, source.stateFile)
  const records = await fieldsOf(files, own.stateFile)
  const texts = await fieldsOf(files, own.file)
  const keys: string[] = []
  const sources: string[] = []
  const translations: string[] = []
  for (const [key, target] of Object.entries(texts)) {
    if (typeof target !== 'string') continue
    const record = records[key]
    const paired = englishOf(key, {english, snapshot, record: isFields(record) ? record : noFields})
    const text = paired === undefined ? undefined : memorySource({...paired, target})
    if (text === undefined || text === '') continue
    keys.push(key)
    sources.push(text)
    translations.push(target)
  }
  return {from: {document}, keys, english: sources, translations}
}

const noFields: Fields = {}

type Paired = Omit<Parameters<typeof memorySource>[0], 'target'>

type ReadFields = {readonly english: Fields; readonly snapshot: Fields; readonly record: Fields}

/** What the files say of the English of a text. */
function englishOf(key: string, {english, snapshot, record}: ReadFields): Paired | undefined {
  const {joins, english: former, source, doubtful} = record
  const today = englishToday([key, ...(Array.isArray(joins) ? joins.map(String) : [])], english)
  if (doubtful === true || today === undefined) return undefined
  const synced = snapshot[key]
  const hash = isFields(synced) ? synced['source'] : undefined
  const isJoined = Array.isArray(joins) && joins.length > 0
  return {
    source: today,
    state: states.find((state) => state === record['state']) ?? 'translated', // never synced
    // Of joined units the record's hash is of all; a stale one keeps its English.
    stale: typeof former === 'string' || (!isJoined && source !== undefined && source !== hash),
    ...(typeof former === 'string' ? {english: former} : {}),
  }
}

/** The English of units as the last sync has seen it; undefined where one has none. */
function englishToday(keys: readonly string[], english: Fields): string | undefined {
  const texts = keys.flatMap((key) => {
    const text = english[key]
    return typeof text === 'string' ? [text] : []
  })
  return texts.length === keys.length ? texts.join(' ') : undefined
}

async function fieldsOf(files: Files, path: string): Promise<Fields> {
  const read = await files.read(path)
  const value = read.kind === 'text' ? parsedJson(read.text) : undefined
  return isFields(value) ? value : {}
}

/** The files that the texts of a document come from. */
export function filesOfSegments(
  document: string,
  {language, locale}: {readonly language: string; readonly locale: string},
): readonly FilePath[] {
  return [language, locale].flatMap((one) => Object.values(translationPaths(one, document)))
}

/** The texts of a TMX file in a language; none where it cannot be read. */
export async function segmentsOfFile(
  files: Files,
  path: string,
  {language, locale}: {readonly language: string; readonly locale: string},
): Promise<SegmentList> {
  const read = await files.read(path)
  const found =
    read.kind === 'text' ? tmx.read({text: read.text, path, language, locale}) : undefined
  const pairs = found?.ok ? found.value.units.flatMap(pairIn) : []
  return {
    from: {file: path},
    keys: [],
    english: pairs.map(([source]) => source),
    translations: pairs.map(([, target]) => target),
  }
}

/** The two texts of a unit that has both. */
const pairIn = ({source, target}: ReturnedUnit): readonly (readonly [string, string])[] =>
  source === undefined || target === undefined || source === '' || target === ''
    ? []
    : [[source, target]]
