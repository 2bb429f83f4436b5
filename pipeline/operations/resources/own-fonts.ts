import type {Settings} from '../../config/types.ts'
import type {Files} from '../../files/files.ts'
import type {Finding} from '../../finding/finding.ts'
import {failure, success, type Result} from '../../finding/result.ts'
import {withFingerprint} from '../../finding/fingerprint.ts'
import {startOf} from '../../finding/place.ts'
import {memberFile, membersOf} from '../../render/pdf/font/collection.ts'
import type {OwnFont} from '../../render/pdf/font/types.ts'
import {installedFamily} from './installed-fonts.ts'

/** Gives the font files that the configuration names for languages, each read once; findings for those that are not there. */
export type OwnFonts = (
  tags: readonly string[],
) => Promise<Result<ReadonlyMap<string, readonly OwnFont[]>>>

/**
 * Fonts of `languages.<tag>.fonts`: a path in the project, or the name of an installed family.
 *
 * @param files of the project; nothing outside it is read but for families that are asked for
 */
export function ownFonts({languages}: Settings, files: Files): OwnFonts {
  const read = new Map<string, Promise<Result<readonly OwnFont[]>>>()
  return async (tags) => {
    const fonts = new Map<string, readonly OwnFont[]>()
    const findings: Finding[] = []
    for (const tag of tags) {
      const found: OwnFont[] = []
      // No list: the language has no font files of its own.
      for (const name of languages[tag]?.fonts ?? []) {
        const reading = read.get(name) ?? readFont(name, tag, files)
        read.set(name, reading)
        const font = await reading
        if (font.ok) found.push(...font.value)
        findings.push(...font.findings)
      }
      if (found.length > 0) fonts.set(tag, found)
    }
    return findings.length === 0 ? success(fonts) : failure(findings)
  }
}

const fontFile = /\.(?:ttf|otf|ttc|woff2?)$/iu

async function readFont(
  name: string,
  tag: string,
  files: Files,
): Promise<Result<readonly OwnFont[]>> {
  if (!fontFile.test(name)) {
    const family = await installedFamily(name)
    if (family.length > 0) return success(family)
    return failure([notThere('No installed font family is called', name, tag)])
  }
  const bytes = await files.readBytes(name)
  if (!bytes) return failure([notThere('The project has no font file', name, tag)])
  return success([{name, bytes: firstOf(bytes)}])
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
