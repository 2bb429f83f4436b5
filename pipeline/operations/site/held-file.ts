import {extname} from 'node:path/posix'
import {present} from '../../finding/assert.ts'
import type {Files} from '../../files/files.ts'
import type {Finding, Reading} from '../../finding/finding.ts'
import {wrongSetting} from '../../finding/wrong-setting.ts'
import {pictureType} from '../resources/pictures.ts'

/** A file that pages hold. */
export type HeldFile = {readonly path: string; readonly bytes: Uint8Array}

/** A file that a setting names. */
export type WantedFile = {
  /** below `html` of the configuration */
  readonly setting: string
  /** absent where the setting is */
  readonly path: string | undefined
  /** bytes that it may have; those of a picture by default */
  readonly most: number | undefined
}

// Every page holds these files: they may not be much heavier than the page.
const mostBytes = 100_000
/** How many bytes a font may have that every page holds. */
export const mostFontBytes = 400_000

/** Browsers draw an SVG of a `data:` address only with its namespace; Illustrator gives it in an entity. */
function isSvg(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('utf8')
  return /<(?:[\w.-]+:)?svg[\s>]/u.test(text) && text.includes('http://www.w3.org/2000/svg')
}

const isWoff2 = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'wOF2'

/** Style sheets and pages: whatever they hold is text. */
const isText = (path: string): boolean => ['.css', '.md'].includes(endingOf(path))

const endingOf = (path: string): string => extname(path).toLowerCase()

/** The media type of what a file holds; undefined where no browser would show it under such a name. */
function mediaType(path: string, bytes: Uint8Array): string | undefined {
  if (endingOf(path) === '.woff2') return isWoff2(bytes) ? 'font/woff2' : undefined
  if (endingOf(path) === '.svg') return isSvg(bytes) ? 'image/svg+xml' : undefined
  return pictureType(bytes)
}

/** What a file of an ending should be, and how one is made; the configuration allows no others. */
const expectations: ReadonlyMap<string, readonly [what: string, hint: string]> = new Map([
  ['.svg', ['an SVG', 'Export it as SVG; its root element has xmlns="http://www.w3.org/2000/svg"']],
  [
    '.woff2',
    ['a WOFF2 font', 'Convert the font to WOFF2; a new name does not change what a file is'],
  ],
])
const picture = ['a PNG, JPEG or WebP picture', 'Export the picture as PNG, JPEG or WebP'] as const

/** The file that a setting names; undefined with a finding where it is missing, too large, or not what its ending says. */
export async function heldFile(
  {setting, path, most = mostBytes}: WantedFile,
  files: Files,
): Promise<Reading<HeldFile | undefined>> {
  if (path === undefined) return {value: undefined, findings: [], unread: []}
  const bytes = await files.readBytes(path)
  const finding = obstacleOf({setting, path, most}, bytes)
  const isHeld = bytes !== undefined && finding === undefined
  return {
    value: isHeld ? {path, bytes} : undefined,
    findings: finding ? [finding] : [],
    unread: [],
  }
}

function obstacleOf(
  {setting, path, most}: {readonly setting: string; readonly path: string; readonly most: number},
  bytes: Uint8Array | undefined,
): Finding | undefined {
  const wrong = (message: string, hint: string): Finding =>
    wrongSetting(['html', ...setting.split('.')], `html.${setting}: ${message}`, hint)
  if (!bytes)
    return wrong(`the project has no file ${path}`, 'Write the path from the project folder')
  if (bytes.length > most)
    return wrong(
      `${path} has ${bytes.length} bytes, and every page holds it`,
      `Use a file of at most ${most} bytes`,
    )
  if (isText(path) || mediaType(path, bytes) !== undefined) return undefined
  const [what, hint] = expectations.get(endingOf(path)) ?? picture // all other endings are of pictures
  return wrong(`${path} is not ${what}, and browsers would not show it`, hint)
}

/** The file as a `data:` address. */
export function dataAddress({path, bytes}: HeldFile): string {
  const type = present(mediaType(path, bytes), 'the type of a held file')
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
}
