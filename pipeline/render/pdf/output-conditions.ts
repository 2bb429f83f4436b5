import type {PdfConfig} from '../../config/pdf.ts'
import type {Edition} from '../../edition/types.ts'
import type {Finding} from '../../finding/finding.ts'
import {failure, success, type Result} from '../../finding/result.ts'
import {greyProfile, profileKind, srgbProfile} from './structure/colour-profile.ts'
import {pdfDate} from './structure/metadata.ts'
import type {OutputIntent} from './structure/output-intent.ts'
import {wrongSetting} from '../../finding/wrong-setting.ts'

/** What a file is made for: a screen, or a condition of printing. */
export type OutputConditions = {readonly intent: OutputIntent; readonly isForPrinters: boolean}

/**
 * What a file is made for, as the configuration asks.
 *
 * @param loadFile gives the bytes of a file by its path in the project
 * @returns errors for settings that do not go together, and for a profile that cannot be used
 */
export async function outputConditions(
  options: PdfConfig,
  edition: Edition,
  loadFile: ((path: string) => Promise<Uint8Array | undefined>) | undefined,
): Promise<Result<OutputConditions>> {
  const isForPrinters = options.standard === 'PDF/X-4'
  const wrong = isForPrinters ? wrongForPrinters(options, edition) : []
  if (wrong.length > 0) return failure(wrong)
  const intent = await intentOf(options, loadFile)
  return intent.ok ? success({intent: intent.value, isForPrinters}) : intent
}

/** What PDF/X-4 does not allow (ISO 15930-7, 6.2, 6.6 and 6.17). */
function wrongForPrinters(options: PdfConfig, {date}: Edition): readonly Finding[] {
  const {colour = 'rgb', attachments} = options // as the schema says
  const faults: readonly (readonly [
    isWrong: boolean,
    setting: string,
    message: string,
    hint: string,
  ])[] = [
    [
      colour === 'rgb',
      'colour',
      "pdf.standard: PDF/X-4 needs pdf.colour 'grey' or 'cmyk'",
      "Set pdf.colour to 'grey' or 'cmyk'",
    ],
    [
      attachments === true,
      'attachments',
      'pdf.standard: PDF/X-4 has no attachments',
      'Remove pdf.attachments, or set it for another edition',
    ],
    [
      pdfDate(date) === undefined,
      'standard',
      'pdf.standard: PDF/X-4 needs the date of the document',
      'Write it into the front matter, date: 2026-11-24, or set SOURCE_DATE_EPOCH',
    ],
  ]
  return faults.flatMap(([isWrong, setting, message, hint]) =>
    isWrong ? [wrongSetting(['pdf', setting], message, hint)] : [],
  )
}

async function intentOf(
  {colour = 'rgb', outputIntent, standard}: PdfConfig, // as the schema says
  loadFile: ((path: string) => Promise<Uint8Array | undefined>) | undefined,
): Promise<Result<OutputIntent>> {
  if (outputIntent) {
    const {condition, profile: path} = outputIntent
    const bytes = await loadFile?.(path)
    const kind = bytes && profileKind(bytes)
    const channels = {rgb: 3, grey: 1, cmyk: 4}[colour]
    if (!bytes || !kind)
      return refused(
        ['outputIntent', 'profile'],
        `pdf.outputIntent.profile: ${path} is not an ICC profile in the project`,
        'Put the profile of the printer into the project and name its path',
      )
    // Greys are printed with the black ink of any condition.
    const isFit = kind.channels === channels || (colour === 'grey' && kind.isOutput)
    if (!isFit || (standard !== undefined && !kind.isOutput))
      return refused(
        ['outputIntent', 'profile'],
        `pdf.outputIntent.profile: ${path} is not the profile of an output device for pdf.colour '${colour}'`,
        `Name a profile of ${channels} channels, or change pdf.colour`,
      )
    return success({condition, isRegistered: true, profile: bytes, channels: kind.channels})
  }
  if (colour === 'cmyk')
    return refused(
      ['colour'],
      "pdf.colour 'cmyk' needs pdf.outputIntent",
      "Name what it is printed with: outputIntent: {condition: 'FOGRA51', profile: 'PSOcoated_v3.icc'}",
    )
  if (colour === 'grey')
    return success({
      condition: 'Black ink',
      isRegistered: false,
      profile: greyProfile(),
      channels: 1,
    })
  return success({condition: 'sRGB', isRegistered: false, profile: srgbProfile(), channels: 3})
}

const refused = (setting: readonly string[], message: string, hint: string): Result<OutputIntent> =>
  failure([wrongSetting(['pdf', ...setting], message, hint)])
