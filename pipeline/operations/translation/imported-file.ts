import {basename, dirname, resolve} from 'node:path'
import {decodeFile} from '../../exchange/charset.ts'
import {filesOnDisk} from '../../files/disk.ts'
import {noFile} from '../../files/unreadable.ts'
import type {Finding} from '../../finding/finding.ts'
import {failure, success, type Result} from '../../finding/result.ts'
import {withFingerprint} from '../../finding/fingerprint.ts'
import {startOf} from '../../finding/place.ts'

/** A file that a call names, from outside the project or inside it. */
export type NamedFile = {
  /** as the user named it: absolute, or from one of the folders */
  readonly file: string
  /** absolute paths, in the order in which they are tried */
  readonly folders: readonly string[]
}

/** Read a file to import in the charset that it is written in. */
export async function readImported({file, folders}: NamedFile): Promise<Result<string>> {
  for (const folder of folders) {
    const path = resolve(folder, file)
    const read = await filesOnDisk(dirname(path)).read(basename(path))
    if (read.kind === 'absent') continue
    const bytes = read.kind === 'text' ? Buffer.from(read.text) : read.bytes
    const decoded = bytes ? decodeFile(bytes) : undefined
    if (decoded?.kind === 'text') return success(decoded.text)
    if (decoded?.kind === 'undecodable')
      return failure([undecodable(file, decoded.reason, decoded.hint)])
    const finding = read.kind === 'unreadable' ? read.finding : noFile(file)
    return failure([{...finding, place: {...finding.place, file}}])
  }
  return failure([noFile(file)])
}

const undecodable = (file: string, message: string, hint: string): Finding =>
  withFingerprint({rule: 'invalid-file', severity: 'error', message, hint, place: startOf(file)})
