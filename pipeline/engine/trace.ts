import {InternalError} from '../finding/assert.ts'
import type {Files} from '../files/files.ts'
import type {Doors} from '../operations/resources/doors.ts'
import {hashOfBytes, hashOfPart} from './value-hash.ts'

/** One thing that was read, and the hash of what was found there. */
export type DoorReading = {
  readonly door: 'text' | 'bytes' | 'list' | 'font' | 'family'
  /** a path in the project; of a font the package and the file in it */
  readonly names: readonly string[]
  readonly hash: string
}

/** All that something was made from, in the order in which it was read; the same readings lead to the same result. */
export type Trace = readonly DoorReading[]

/** Doors that note what is read through them. */
export type TracedDoors = {
  readonly doors: Doors
  /** what was read until now; undefined where something was asked that cannot be noted, as the history in git */
  readonly trace: () => Trace | undefined
}

/** Doors that read as others do and note what was read. */
export function tracedDoors(doors: Doors): TracedDoors {
  const readings = new Map<string, DoorReading>()
  let isWhole = true
  const noted = async <Found>(
    reading: Omit<DoorReading, 'hash'>,
    found: Promise<Found>,
  ): Promise<Found> => {
    const value = await found
    const name = nameOf(reading)
    const hash = hashOf(value)
    const before = readings.get(name)
    // The file changed between two readings: what was made from both may not be found again.
    if (before && before.hash !== hash) isWhole = false
    readings.set(name, {...reading, hash})
    return value
  }
  const traced: Files = {
    read: async (path) => noted({door: 'text', names: [path]}, doors.files.read(path)),
    readBytes: async (path) => noted({door: 'bytes', names: [path]}, doors.files.readBytes(path)),
    list: async (path) => noted({door: 'list', names: [path]}, doors.files.list(path)),
    apply: async () => Promise.reject(new InternalError('What is made writes no file itself')),
  }
  // Who knows the folder may ask git, whose history is not noted. Doors of this function are given to it again.
  const files: Files = !('folder' in doors.files)
    ? traced
    : {
        ...traced,
        get folder() {
          isWhole = false
          return doors.files.folder
        },
      }
  return {
    doors: {
      files,
      loadFont: async (...names) => noted({door: 'font', names}, doors.loadFont(...names)),
      loadFamily: async (name) => noted({door: 'family', names: [name]}, doors.loadFamily(name)),
    },
    trace: () => (isWhole ? [...readings.values()] : undefined),
  }
}

/** Files that note what is read through them; for the reading of texts by many documents in turn. */
export type TracedTexts = {
  readonly files: Files
  /** what was read of a file; undefined where nothing was, or where it changed between two readings */
  readonly reading: (path: string) => DoorReading | undefined
}

/** Files that note the texts that are read through them. */
export function tracedTexts(files: Files): TracedTexts {
  const readings = new Map<string, DoorReading | undefined>()
  const read: Files['read'] = async (path) => {
    const found = await files.read(path)
    const reading = readingOf(path, found)
    const before = readings.has(path) ? readings.get(path)?.hash : reading.hash
    readings.set(path, before === reading.hash ? reading : undefined)
    return found
  }
  return {files: {...files, read}, reading: (path) => readings.get(path)}
}

const readingOf = (path: string, found: unknown): DoorReading => ({
  door: 'text',
  names: [path],
  hash: hashOf(found),
})

/** What a text is now. */
export const textReading = async (files: Files, path: string): Promise<DoorReading> =>
  readingOf(path, await files.read(path))

/** Whether everything that was read is still the same. */
export async function isUnchanged(trace: Trace, doors: Doors): Promise<boolean> {
  for (const reading of trace)
    if (hashOf(await readAgain(reading, doors)) !== reading.hash) return false
  return true
}

async function readAgain({door, names}: DoorReading, {files, ...doors}: Doors): Promise<unknown> {
  const [name = '', file = ''] = names
  switch (door) {
    case 'text':
      return files.read(name)
    case 'bytes':
      return files.readBytes(name)
    case 'list':
      return files.list(name)
    case 'font':
      return doors.loadFont(name, file)
    case 'family':
      return doors.loadFamily(name)
  }
}

/** Fonts are read once in a process, and hashed once. */
const hashes = new WeakMap<Uint8Array, string>()

function hashOf(found: unknown): string {
  if (!(found instanceof Uint8Array)) return hashOfPart(found)
  const known = hashes.get(found)
  if (known !== undefined) return known
  const hash = hashOfBytes(found)
  hashes.set(found, hash)
  return hash
}

/** All readings of two traces; undefined where one of them has found something else than the other. */
export function joinedTraces(one: Trace, other: Trace): Trace | undefined {
  const readings = new Map(one.map((reading) => [nameOf(reading), reading]))
  for (const reading of other) {
    const before = readings.get(nameOf(reading))
    if (before && before.hash !== reading.hash) return undefined
    readings.set(nameOf(reading), reading)
  }
  return [...readings.values()]
}

const nameOf = ({door, names}: Omit<DoorReading, 'hash'>): string => [door, ...names].join('\0')
