import type {FaceSource, Language} from '../../../language/model/types.ts'
import {letterOfScript} from './bundled.ts'
import {resized} from './resize.ts'
import type {Cut, Face, FontSet} from './types.ts'

/** A family whose files were found: the face for each cut; missing cuts stand on the nearest. */
export type Family = ReadonlyMap<Cut, Face>

/** The families of an edition. */
export type FoundFamilies = {
  /** languages that the edition is not in: words of their scripts have the size in which they look as large as Latin */
  readonly others: readonly Language[]
  /** those that the configuration names for a language, by its tag */
  readonly own: ReadonlyMap<string, readonly Family[]>
  readonly familyOf: (source: FaceSource) => Family | undefined
  /** those that the configuration names for what the faces of a language lack */
  readonly fallbacks: readonly Family[]
  readonly rest: readonly Family[]
  /** of code; none where no text is code, or its package is not installed */
  readonly code: readonly Family[]
}

type FamilyOrder = (language: string) => readonly Family[]

/**
 * Families as each language tries them, in the sizes in which they look alike.
 *
 * @param faces gets the faces that are made in other sizes
 */
export function fontSet(
  languages: readonly Language[],
  found: FoundFamilies,
  faces: Face[],
): FontSet {
  const sizes = sizesOf([...languages, ...found.others], found)
  const sized = resizer(faces)
  const byLanguage = new Map<string, readonly Family[]>()
  const guestsByLanguage = new Map<string, readonly Family[]>()
  for (const {tag, script, print} of languages) {
    const usual = print.faces.map(found.familyOf).filter((family) => family !== undefined)
    // A language that the configuration names no files for has none of its own.
    const own = found.own.get(tag) ?? []
    const texts = own.filter((family) => isForText(family, script))
    const order = new Set([...texts, ...usual, ...own, ...found.fallbacks, ...found.rest])
    byLanguage.set(
      tag,
      Array.from(order, (family, place) =>
        // A family that no language asks for looks as large as Latin.
        place === 0 ? family : sized(family, (sizes.get(family) ?? 1) / print.scale),
      ),
    )
    guestsByLanguage.set(
      tag,
      Array.from(order, (family) => sized(family, 1 / print.scale)),
    )
  }
  const codeFaces = chooser(() => found.code)
  return {
    faces,
    facesFor: chooser((language) => byLanguage.get(language) ?? found.rest),
    guestFacesFor: chooser((language) => guestsByLanguage.get(language) ?? found.rest),
    codeFaces: (cut) => codeFaces('', cut),
  }
}

/** PostScript names of fonts of signs, which may have Latin letters too, as Noto Sans Symbols has. */
const signFonts = /Symbol|Emoji|Dingbat|dings|Math(?![a-z])/u

/**
 * Whether a family is for texts of a script: it has its letters and is not a font of signs. Another is tried
 * after the language's usual faces: else figures and points would come from it.
 */
function isForText(family: Family, script: string): boolean {
  const letter = letterOfScript(script)
  const faces = [...family.values()]
  if (faces.some(({name}) => signFonts.test(name))) return false
  return letter === undefined || faces.some((face) => face.glyphOf(letter) > 0)
}

/** The size at which each family looks as large as Latin, where that is not 1. */
function sizesOf(
  languages: readonly Language[],
  {own, familyOf}: FoundFamilies,
): ReadonlyMap<Family, number> {
  const sizes = new Map<Family, number>()
  for (const {tag, print} of languages) {
    const [first] = print.faces
    const family = first && familyOf(first)
    // No files of its own, as above.
    for (const each of [...(own.get(tag) ?? []), ...(family ? [family] : [])])
      if (!sizes.has(each)) sizes.set(each, print.scale)
  }
  return sizes
}

/** Families in another size, each made once. */
function resizer(faces: Face[]): (family: Family, factor: number) => Family {
  const made = new Map<Family, Map<number, Family>>()
  return (family, factor) => {
    if (Math.abs(factor - 1) < 0.01) return family
    const known = made.get(family) ?? new Map<number, Family>()
    made.set(family, known)
    const found = known.get(factor)
    if (found) return found
    const other = new Map<Cut, Face>()
    for (const [cut, face] of family) {
      const sized = resized(face, factor, faces.length)
      faces.push(sized)
      other.set(cut, sized)
    }
    known.set(factor, other)
    return other
  }
}

const nearest: Readonly<Record<Cut, readonly Cut[]>> = {
  regular: ['regular', 'italic', 'bold', 'boldItalic'],
  italic: ['italic', 'regular', 'boldItalic', 'bold'],
  bold: ['bold', 'boldItalic', 'regular', 'italic'],
  boldItalic: ['boldItalic', 'bold', 'italic', 'regular'],
}

function chooser(order: FamilyOrder): (language: string, cut: Cut) => readonly Face[] {
  const chosen = new Map<string, readonly Face[]>()
  return (language, cut) => {
    const key = `${cut} ${language}`
    let faces = chosen.get(key)
    if (!faces) {
      faces = order(language)
        .map((family) => nearest[cut].map((near) => family.get(near)).find(Boolean))
        .filter((face) => face !== undefined)
      chosen.set(key, faces)
    }
    return faces
  }
}
