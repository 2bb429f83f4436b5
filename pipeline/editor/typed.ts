import type {Settings} from '../config/types.ts'
import type {Files} from '../files/files.ts'
import {bindTranslation, type BoundTranslation} from '../locale/passage.ts'
import {asSynced} from '../operations/translation/as-synced.ts'
import type {LoadedDocument} from '../project/load.ts'
import {isBehindSource} from '../sync/preview.ts'

/** A document as its files are on the disk, and as a sync would leave it. */
export type SavedDocument = {readonly read: LoadedDocument; readonly shown: LoadedDocument}

/**
 * A document as it is on the disk.
 *
 * @param known what is known of it; used again where nothing has changed
 */
export async function savedDocument(
  disk: Files,
  settings: Settings,
  {read, known}: {readonly read: LoadedDocument; readonly known: SavedDocument | undefined},
): Promise<SavedDocument> {
  if (known?.read === read) return known
  return {read, shown: await asSynced(disk, settings, read)}
}

/**
 * A document with texts that are being typed: they are bound to the English that their author sees. For which English
 * the saved texts were written, is what a sync would decide. Planning a sync takes longer than the pause between two
 * words, so that it is done when files change, and not when texts are typed; but for each change of the source itself.
 */
export async function typedOver(
  files: Files,
  settings: Settings,
  {read, saved}: {readonly read: LoadedDocument; readonly saved: SavedDocument | undefined},
): Promise<LoadedDocument> {
  const isInLine =
    saved &&
    saved.read.text === read.text &&
    !isBehind(saved.read, []) &&
    !isBehind(read, [...read.translations.values()])
  if (!isInLine) return asSynced(files, settings, read)
  const {shown} = saved
  const known = new Set(saved.read.findings)
  const translations = [...read.translations].map(
    ([locale, typed]) => [locale, translationOver(typed, locale, saved)] as const,
  )
  return {
    ...shown,
    translations: new Map(translations),
    findings: [...read.findings, ...shown.findings.filter((finding) => !known.has(finding))],
  }
}

const isBehind = (
  {catalog, snapshot}: LoadedDocument,
  translations: readonly BoundTranslation[],
): boolean => snapshot !== undefined && isBehindSource(catalog, snapshot, translations)

function translationOver(
  typed: BoundTranslation,
  locale: string,
  {read, shown}: SavedDocument,
): BoundTranslation {
  const onDisk = read.translations.get(locale)
  const synced = shown.translations.get(locale)
  if (!onDisk || !synced) return typed
  const isSame =
    onDisk.resource.style.written === typed.resource.style.written &&
    onDisk.states.style.written === typed.states.style.written
  if (isSame) return synced
  const states = {...typed.states, units: synced.states.units}
  return bindTranslation(shown.catalog, {...typed, states}, shown.snapshot, synced)
}
