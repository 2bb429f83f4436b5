import type {Settings} from '../../config/types.ts'
import type {Files} from '../../files/files.ts'
import type {Finding, Reading} from '../../finding/finding.ts'
import {withFingerprint} from '../../finding/fingerprint.ts'
import {startOf} from '../../finding/place.ts'
import {memberFile, membersOf} from '../../render/pdf/font/collection.ts'
import type {OwnFont} from '../../render/pdf/font/types.ts'
import {installedFamily} from './installed-fonts.ts'

/** Gives the font files that the configuration names for languages, each read once. */
export type OwnFonts = (
  tags: readonly string[],
) => Promise<Reading<ReadonlyMap<string, readonly OwnFont[]>>>

/**
 * Fonts of `languages.<tag>.fonts`: a path in the project, or the name of an installed family.
 *
 * @param files of the project; nothing outside it is read but for families that are asked for
 */
export function ownFonts({languages}: Settings, files: Files): OwnFonts {
  const read = new Map<string, Promise<Reading<readonly OwnFont[]>>>()
  return async (tags) => {
    const fonts = new Map<string, readonly OwnFont[]>()
    const findings: Finding[] = []
    for (const tag of tags) {
      const found: OwnFont[] = []
      // No list: the language has no font files of its own.
      for (const name of languages[tag]?.fonts ?? []) {
        const reading = read.get(name) ?? readFont(name, tag, files)
        read.set(name, reading)
        const {value, findings: wrong} = await reading
        found.push(...value)
        findings.push(...wrong)
      }
      if (found.length > 0) fonts.set(tag, found)
    }
    return {value: fonts, findings, unread: []}
  }
}

const fontFile = /\.(?:ttf|otf|ttc|woff2?)$/iu

async function readFont(
  name: string,
  tag: string,
  files: Files,
): Promise<Reading<readonly OwnFont[]>> {
  if (!fontFile.test(name)) {
    const family = await installedFamily(name)
    const findings =
      family.length > 0 ? [] : [notThere(`No installed font family is called`, name, tag)]
    return {value: family, findings, unread: []}
  }
  const bytes = await files.readBytes(name)
  if (!bytes)
    return {value: [], findings: [notThere('The project has no font file', name, tag)], unread: []}
  return {value: [{name, bytes: firstOf(bytes)}], findings: [], unread: []}
}

/** A collection stands for its first font: the others are asked for by their families. */
function firstOf(bytes: Uint8Array): Uint8Array {
  const [first] = membersOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  return (first === undefined ? undefined : memberFile(bytes, first)) ?? bytes
}

function notThere(what: string, name: string, tag: string): Finding {
  return withFingerprint({
    rule: 'font-missing',
    severity: 'error',
    message: `${what} ${JSON.stringify(name)}, which "languages.${tag}.fonts" names`,
    hint: 'Name a TrueType file by its path in the project, or the family of an installed font',
    place: startOf('pipeline.config.ts'),
  })
}
