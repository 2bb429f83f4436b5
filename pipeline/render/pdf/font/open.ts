import type {Finding, Reading} from '../../../finding/finding.ts'
import {languageOf} from '../../../language/index.ts'
import type {FaceSource, Language} from '../../../language/types.ts'
import {bundledFaces, faceForScript} from './bundled.ts'
import {openFace, type FaceFile} from './face.ts'
import {notInstalled, unusable} from './findings.ts'
import {ownFamilies} from './own.ts'
import {resized} from './resize.ts'
import type {Cut, Face, FontSet, LoadFont, OwnFont} from './types.ts'

const cuts: readonly Cut[] = ['regular', 'italic', 'bold', 'boldItalic']

/** What an edition's faces are chosen from. */
export type FontRequest = {
  readonly languages: readonly Language[]
  readonly loadFont: LoadFont
  /** files that the configuration names for a language, by its tag: tried before all others */
  readonly own?: ReadonlyMap<string, readonly OwnFont[]>
}

/** A family whose files were found: the face for each cut; missing cuts stand on the nearest. */
type Family = ReadonlyMap<Cut, Face>

/**
 * Load the faces of an edition's languages, and after them Stele's own. Nothing is looked for beyond
 * the packages and what the configuration names, so that every machine sets the same pages.
 *
 * @returns the set; findings name packages that are not installed and files that cannot be used
 */
export async function openFonts(request: FontRequest): Promise<Reading<FontSet>> {
  const asked = request.languages.flatMap(({print}) => print.faces)
  const wanted = uniqueSources([...asked, ...scriptFaces(request.languages), ...bundledFaces])
  const named = new Set(asked.map(keyOf))
  const files = await Promise.all(wanted.map(async (source) => filesOf(source, request.loadFont)))
  const opening: Opening = {faces: [], findings: []}
  const own = openOwn(request, opening)
  const families = new Map<string, Family>()
  for (const [index, source] of wanted.entries()) {
    const family = openFamily(files[index] ?? [], opening)
    if (family.size > 0) families.set(keyOf(source), family)
    else if (named.has(keyOf(source))) opening.findings.push(notInstalled(source.package))
  }
  const orders = orderByLanguage(request.languages, own, families, opening.faces)
  const {faces, findings} = opening
  return {
    value: {faces, facesFor: (language, cut) => chosen(orders, language, cut)},
    findings,
    unread: [],
  }
}

/** Faces and findings as they come in. */
type Opening = {readonly faces: Face[]; readonly findings: Finding[]}

const keyOf = (source: FaceSource): string => `${source.package}\n${source.regular}`

/** Faces of the languages' scripts, used where their packages are installed. */
function scriptFaces(languages: readonly Language[]): readonly FaceSource[] {
  return languages.map(({script}) => faceForScript(script)).filter((face) => face !== undefined)
}

function uniqueSources(sources: readonly FaceSource[]): readonly FaceSource[] {
  return [...new Map(sources.map((source) => [keyOf(source), source])).values()]
}

async function filesOf(source: FaceSource, loadFont: LoadFont): Promise<readonly FaceFile[]> {
  const found = await Promise.all(
    cuts.map(async (cut): Promise<FaceFile | undefined> => {
      const file = source[cut]
      if (file === undefined) return undefined
      // Packages of older versions hold their files without folders.
      const bare = file.slice(file.lastIndexOf('/') + 1)
      const bytes = (await loadFont(source.package, file)) ?? (await loadFont(source.package, bare))
      return bytes && {package: source.package, file, cut, bytes}
    }),
  )
  return found.filter((file) => file !== undefined)
}

function openOwn(
  {own = new Map<string, readonly OwnFont[]>()}: FontRequest,
  opening: Opening,
): ReadonlyMap<string, readonly Family[]> {
  const opened = new Map<Uint8Array, Family>()
  const openOnce = (files: readonly FaceFile[]): Family => {
    const [first] = files
    const known = first && opened.get(first.bytes)
    const family = known ?? openFamily(files, opening)
    if (first) opened.set(first.bytes, family)
    return family
  }
  return new Map(
    Array.from(own, ([tag, fonts]) => {
      const families = ownFamilies(fonts).map(({files}) =>
        openOnce(files.map(({name, cut, bytes}) => ({package: '', file: name, cut, bytes}))),
      )
      return [tag, families.filter(({size}) => size > 0)]
    }),
  )
}

function openFamily(files: readonly FaceFile[], {faces, findings}: Opening): Family {
  const family = new Map<Cut, Face>()
  for (const file of files) {
    const face = openFace(file, faces.length)
    if (typeof face === 'string') {
      findings.push(unusable(file, face))
      continue
    }
    faces.push(face)
    family.set(file.cut, face)
  }
  return family
}

type Orders = {
  readonly byLanguage: ReadonlyMap<string, readonly Family[]>
  readonly rest: readonly Family[]
  readonly chosen: Map<string, readonly Face[]>
}

function orderByLanguage(
  languages: readonly Language[],
  own: ReadonlyMap<string, readonly Family[]>,
  families: ReadonlyMap<string, Family>,
  faces: Face[],
): Orders {
  const rest = [...families.values(), ...new Set([...own.values()].flat())]
  const sizes = sizesOf(languages, own, families)
  const sized = resizer(sizes, faces)
  const byLanguage = new Map<string, readonly Family[]>()
  for (const {tag, print} of languages) {
    const usual = print.faces
      .map((source) => families.get(keyOf(source)))
      .filter((family) => family !== undefined)
    const order = new Set([...(own.get(tag) ?? []), ...usual, ...rest])
    byLanguage.set(
      tag,
      Array.from(order, (family, place) => (place === 0 ? family : sized(family, print.scale))),
    )
  }
  return {byLanguage, rest, chosen: new Map()}
}

/** The size at which each family looks as large as Latin, where that is not 1. */
function sizesOf(
  languages: readonly Language[],
  own: ReadonlyMap<string, readonly Family[]>,
  families: ReadonlyMap<string, Family>,
): ReadonlyMap<Family, number> {
  const sizes = new Map<Family, number>()
  // Bundled faces have their size also where no language of the edition is written in them.
  for (const {tag, print} of [...languages, languageOf('ar'), languageOf('hi')]) {
    const [first] = print.faces
    const family = first && families.get(keyOf(first))
    for (const each of [...(own.get(tag) ?? []), ...(family ? [family] : [])])
      if (!sizes.has(each)) sizes.set(each, print.scale)
  }
  return sizes
}

/** Families in another size, each made once. */
function resizer(
  sizes: ReadonlyMap<Family, number>,
  faces: Face[],
): (family: Family, scale: number) => Family {
  const made = new Map<Family, Map<number, Family>>()
  return (family, scale) => {
    const factor = (sizes.get(family) ?? 1) / scale
    if (Math.abs(factor - 1) < 0.01) return family
    const known = made.get(family) ?? new Map<number, Family>()
    made.set(family, known)
    const found = known.get(factor)
    if (found) return found
    const other = new Map<Cut, Face>()
    for (const [cut, face] of family) {
      const sizedFace = resized(face, factor, faces.length)
      faces.push(sizedFace)
      other.set(cut, sizedFace)
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

function chosen(orders: Orders, language: string, cut: Cut): readonly Face[] {
  const key = `${cut} ${language}`
  const known = orders.chosen.get(key)
  if (known) return known
  const order = orders.byLanguage.get(language) ?? orders.rest
  const faces = order
    .map((family) => nearest[cut].map((near) => family.get(near)).find(Boolean))
    .filter((face) => face !== undefined)
  orders.chosen.set(key, faces)
  return faces
}
