import type {PdfConfig} from '../../config/pdf.ts'
import type {Edition} from '../../edition/types.ts'
import type {Finding} from '../../finding/finding.ts'
import {withFingerprint} from '../../finding/fingerprint.ts'
import {ofSetting} from '../../finding/wrong-setting.ts'
import {present} from '../../finding/assert.ts'
import type {Language} from '../../language/model/types.ts'
import {letterOfScript, packageForScript} from './font/bundled.ts'
import type {FontSet} from './font/types.ts'
import {scriptOf} from './text/shape/script.ts'
import {coveredTexts, type CoveredText} from './covered-texts.ts'

/** What no face has, of one language and with one package that would have it. */
type Gap = {
  readonly first: CoveredText
  readonly package: string | undefined
  /** whether the language cannot be read without it: no face has its script */
  readonly isScript: boolean
  readonly codes: number[]
  /** points and other units, each once */
  readonly units: Set<string>
}

/** What no face of an edition has. */
export type Uncovered = {
  /**
   * a finding for each language and package, which names the characters and where they are: an error where a
   * language has no face at all, a warning where boxes are printed in place of single signs
   */
  readonly findings: readonly Finding[]
  /** scripts (ISO 15924) of the characters, each once */
  readonly scripts: readonly string[]
}

/**
 * Whether the faces have every character of an edition: its texts and the words around them.
 *
 * @param options of the pages: what heads, feet and the watermark say
 */
export function uncovered(edition: Edition, fonts: FontSet, options: PdfConfig): Uncovered {
  const gaps = new Map<string, Gap>()
  const known = new Map<string, Uint8Array>()
  const gapOfCode = new Map<string, Gap>()
  const scripts = new Set<string>()
  const look = (shown: CoveredText, code: number): boolean => {
    const {language} = shown
    if (isCovered(code, language.tag, fonts)) return true
    const key = `${language.tag} ${code}`
    const before = gapOfCode.get(key)
    const gap = before ?? gapOf(gaps, shown, {code, fonts})
    if (!before) gap.codes.push(code)
    gapOfCode.set(key, gap)
    gap.units.add(unitOf(shown))
    scripts.add(scriptOf(code))
    return false
  }
  for (const source of coveredTexts(edition, options)) {
    let covered = known.get(source.language.tag)
    if (!covered) known.set(source.language.tag, (covered = new Uint8Array(0x1_0000)))
    const {text} = source
    for (let at = 0; at < text.length; at++) {
      if (covered[text.charCodeAt(at)] === 1) continue
      const code = present(text.codePointAt(at), 'a character inside the text')
      if (code > 0xffff) at++
      if (look(source, code) && code <= 0xffff) covered[code] = 1
    }
  }
  return {findings: [...gaps.values()].map((gap) => findingOf(gap, edition)), scripts: [...scripts]}
}

function gapOf(
  gaps: Map<string, Gap>,
  first: CoveredText,
  {code, fonts}: {readonly code: number; readonly fonts: FontSet},
): Gap {
  const {language} = first
  const installed = new Set(fonts.faces.map((face) => face.package))
  const name = packageOf(code, language, installed)
  const isScript = isOwnScript(code, language) && !hasScript(language, fonts)
  // Where no package has it, the gap is under the empty name.
  const key = `${language.tag}\n${name ?? ''}\n${isScript}`
  let gap = gaps.get(key)
  if (!gap) {
    gap = {first, package: name, isScript, codes: [], units: new Set()}
    gaps.set(key, gap)
  }
  return gap
}

/** Scripts that languages are written in together, by the one that stands for them (ISO 15924). */
const joined: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
}

/** Whether a character is of the script of a language, or of all scripts. */
function isOwnScript(code: number, {script}: Language): boolean {
  const own = scriptOf(code)
  // A script that is not joined stands for itself.
  return own === '' || own === script || (joined[script] ?? []).includes(own)
}

/** Whether some face has letters of a language's script; of a script that we do not know, none is taken to. */
function hasScript({script, tag}: Language, fonts: FontSet): boolean {
  const letter = letterOfScript(script)
  return letter !== undefined && isCovered(letter, tag, fonts)
}

/** What is never seen, or is replaced before it is set. */
const unseen =
  /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u

function isCovered(code: number, language: string, fonts: FontSet): boolean {
  const faces = fonts.facesFor(language, 'regular')
  return faces.some((face) => face.glyphOf(code) > 0) || unseen.test(String.fromCodePoint(code))
}

/** The package that would have a character: that of its script, of its language for Chinese signs and marks. */
function packageOf(
  code: number,
  {script: own}: Language,
  installed: ReadonlySet<string>,
): string | undefined {
  const script = scriptOf(code)
  // Several scripts have common ideographs: those of a language are its own.
  const isOwn = script === '' || (joined[own] ?? []).includes(script)
  const name = packageForScript(isOwn ? own : script)
  return name === undefined || installed.has(name) ? undefined : name
}

const unitOf = ({key, number, part}: CoveredText): string =>
  part ?? (number === undefined ? present(key, 'the key of a unit') : `point ${number}`)

// As many as a reader takes in; the rest is counted.
const shown = 5

function findingOf(gap: Gap, edition: Edition): Finding {
  const {first, package: name, isScript, codes, units} = gap
  const {key, number, locale} = first
  const language = first.language.tag
  const setting = isScript ? `"languages.${language}.fonts"` : '"fallbackFonts"'
  const hintOfConfig = `name a font that has them under ${setting} in pipeline.config.ts`
  const what = `No font has ${listed(codes.map(nameOf), 'characters')} of ${language}, in ${listed([...units], 'places')}`
  return withFingerprint(
    {
      rule: isScript ? 'glyph-missing' : 'glyph-replaced',
      severity: isScript ? 'error' : 'warning',
      document: edition.document,
      locale,
      ...(key === undefined ? {} : {key}),
      ...(number === undefined ? {} : {number}),
      message: isScript ? what : `${what}; a box is printed in place of each`,
      hint: name
        ? `Run npm install ${name}, or ${hintOfConfig}`
        : `N${hintOfConfig.slice(1)}, or write them otherwise`,
      ...(isScript ? ofSetting('languages', language, 'fonts') : ofSetting('fallbackFonts')),
    },
    // No package: the gaps of a language that none closes are one.
    `${language} ${name ?? ''}`,
  )
}

function listed(items: readonly string[], kind: string): string {
  const rest = items.length - shown
  const list = items.slice(0, shown).join(', ')
  return rest > 0 ? `${list} and ${rest} more ${kind}` : list
}

function nameOf(code: number): string {
  return `${String.fromCodePoint(code)} (U+${code.toString(16).toUpperCase().padStart(4, '0')})`
}
