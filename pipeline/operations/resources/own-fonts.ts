import type {Settings} from '../../config/types.ts'
import type {Finding, SettingPath} from '../../finding/finding.ts'
import {failure, success, type Result} from '../../finding/result.ts'
import {withFingerprint} from '../../finding/fingerprint.ts'
import {ofSetting} from '../../finding/wrong-setting.ts'
import {memberFile, membersOf} from '../../render/pdf/font/collection.ts'
import type {OwnFont} from '../../render/pdf/font/types.ts'
import type {Doors} from './doors.ts'

/** Font files that the configuration names. */
export type NamedFonts = {
  /** `languages.<tag>.fonts`, by tag */
  readonly own: ReadonlyMap<string, readonly OwnFont[]>
  /** `fallbackFonts` */
  readonly fallbacks: readonly OwnFont[]
}

/** The settings that name fonts. */
export type FontSettings = Pick<Settings, 'languages' | 'fallbackFonts'>

type FontDoors = Pick<Doors, 'files' | 'loadFamily'>

/** Gives the font files that the configuration names for languages and for all, each read once. */
export type OwnFonts = (tags: readonly string[]) => Promise<Result<NamedFonts>>

/**
 * Fonts of `languages.<tag>.fonts` and `fallbackFonts`: a path in the project, or the name of an installed
 * family.
 *
 * @param doors nothing outside the project is read but for families that are asked for
 */
export function ownFonts({languages, fallbackFonts}: FontSettings, doors: FontDoors): OwnFonts {
  const read = new Map<string, Promise<Result<readonly OwnFont[]>>>()
  const fontsOf = async (
    names: readonly string[] | undefined,
    setting: SettingPath,
  ): Promise<Result<readonly OwnFont[]>> => {
    const found: OwnFont[] = []
    const findings: Finding[] = []
    // No list: the setting names no font files.
    for (const name of names ?? []) {
      const reading = read.get(name) ?? readFont(name, setting, doors)
      read.set(name, reading)
      const font = await reading
      if (font.ok) found.push(...font.value)
      findings.push(...font.findings)
    }
    return findings.length === 0 ? success(found) : failure(findings)
  }
  return async (tags) => {
    const own = new Map<string, readonly OwnFont[]>()
    const fallbacks = await fontsOf(fallbackFonts, ['fallbackFonts'])
    const findings = [...fallbacks.findings]
    for (const tag of tags) {
      const fonts = await fontsOf(languages[tag]?.fonts, ['languages', tag, 'fonts'])
      findings.push(...fonts.findings)
      if (fonts.ok && fonts.value.length > 0) own.set(tag, fonts.value)
    }
    if (!fallbacks.ok || findings.length > 0) return failure(findings)
    return success({own, fallbacks: fallbacks.value})
  }
}

const fontFile = /\.(?:ttf|otf|ttc|woff2?)$/iu

async function readFont(
  name: string,
  setting: SettingPath,
  {files, loadFamily}: FontDoors,
): Promise<Result<readonly OwnFont[]>> {
  if (!fontFile.test(name)) {
    const family = await loadFamily(name)
    if (family.length > 0) return success(family)
    return failure([notThere('No installed font family is called', name, setting)])
  }
  const bytes = await files.readBytes(name)
  if (!bytes) return failure([notThere('The project has no font file', name, setting)])
  return success([{name, bytes: firstOf(bytes)}])
}

/** A collection stands for its first font: the others are asked for by their families. */
function firstOf(bytes: Uint8Array): Uint8Array {
  const [first] = membersOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  return (first === undefined ? undefined : memberFile(bytes, first)) ?? bytes
}

function notThere(what: string, name: string, setting: SettingPath): Finding {
  return withFingerprint({
    rule: 'font-missing',
    severity: 'error',
    message: `${what} ${JSON.stringify(name)}, which "${setting.join('.')}" names`,
    hint: 'Name a TrueType file by its path in the project, or the family of an installed font',
    ...ofSetting(...setting),
  })
}
