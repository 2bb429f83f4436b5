import {memorySource, tmx} from '../../../exchange/formats/tmx.ts'
import type {FilePath, Files} from '../../../files/files.ts'
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
): Promise<readonly Segment[]> {
  const own = translationPaths(locale, document)
  const source = translationPaths(language, document)
  const english = await fieldsOf(files, source.file)
  const snapshot = await fieldsOf(files, source.stateFile)
  const records = await fieldsOf(files, own.stateFile)
  const texts = await fieldsOf(files, own.file)
  return Object.entries(texts).flatMap(([key, target]) => {
    if (typeof target !== 'string') return []
    const record = records[key]
    const paired = englishOf(key, {english, snapshot, record: isFields(record) ? record : {}})
    const text = paired === undefined ? undefined : memorySource({...paired, target})
    return text === undefined || text === ''
      ? []
      : [{english: text, translation: target, from: {document, key}}]
  })
}

type Paired = Omit<Parameters<typeof memorySource>[0], 'target'>

/** What the files say of the English of a text. */
function englishOf(
  key: string,
  {
    english,
    snapshot,
    record,
  }: {readonly english: Fields; readonly snapshot: Fields; readonly record: Fields},
): Paired | undefined {
  const {joins, english: former, source, doubtful} = record
  const parts = [key, ...(Array.isArray(joins) ? joins.map(String) : [])].map((one) => english[one])
  if (doubtful === true || parts.some((part) => typeof part !== 'string')) return undefined
  const synced = snapshot[key]
  const today = isFields(synced) ? synced['source'] : undefined
  const isJoined = parts.length > 1
  return {
    source: parts.join(' '),
    state: states.find((state) => state === record['state']) ?? 'translated', // never synced
    // Of joined units the record's hash is of all; a stale one keeps its English.
    stale: typeof former === 'string' || (!isJoined && source !== undefined && source !== today),
    ...(typeof former === 'string' ? {english: former} : {}),
  }
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
): Promise<readonly Segment[]> {
  const read = await files.read(path)
  if (read.kind !== 'text') return []
  const found = tmx.read({text: read.text, path, language, locale})
  if (!found.ok) return []
  return found.value.units.flatMap(({source, target}) =>
    source === undefined || target === undefined || source === '' || target === ''
      ? []
      : [{english: source, translation: target, from: {file: path}}],
  )
}
