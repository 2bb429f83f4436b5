import type {Finding, Reading} from '../../../finding/finding.ts'
import {withFingerprint} from '../../../finding/fingerprint.ts'
import {startOf} from '../../../finding/place.ts'
import type {FaceSource, Language} from '../../../language/types.ts'
import {bundledFaces, faceForScript} from './bundled.ts'
import {openFace, type FaceFile} from './face.ts'
import type {Cut, Face, FontSet, LoadFont} from './types.ts'

const cuts: readonly Cut[] = ['regular', 'italic', 'bold', 'boldItalic']

export type FontRequest = {
  readonly languages: readonly Language[]
  readonly loadFont: LoadFont
  /** faces of the config, tried before all others for every language that names none of its own */
  readonly extra?: readonly FaceSource[]
}

/** A family whose files were found: the face for each cut; missing cuts stand on the nearest. */
type Family = {readonly package: string; readonly faces: ReadonlyMap<Cut, Face>}

/**
 * Load the faces of an edition's languages, and after them Stele's own.
 *
 * @returns the set; findings name packages that are not installed and files that cannot be used
 */
export async function openFonts(request: FontRequest): Promise<Reading<FontSet>> {
  const asked = [...(request.extra ?? []), ...request.languages.flatMap(({print}) => print.faces)]
  const wanted = uniqueSources([...asked, ...scriptFaces(request.languages), ...bundledFaces])
  const named = new Set(asked.map(keyOf))
  const files = await Promise.all(wanted.map(async (source) => filesOf(source, request.loadFont)))
  const findings: Finding[] = []
  const faces: Face[] = []
  const families = new Map<string, Family>()
  for (const [index, source] of wanted.entries()) {
    const family = openFamily(files[index] ?? [], faces, findings)
    if (family.size > 0) families.set(keyOf(source), {package: source.package, faces: family})
    else if (named.has(keyOf(source))) findings.push(notInstalled(source))
  }
  const orders = orderByLanguage(request, families)
  return {
    value: {faces, facesFor: (language, cut) => chosen(orders, language, cut)},
    findings,
    unread: [],
  }
}

const keyOf = (source: FaceSource): string => `${source.package}\n${source.regular}`

/** Faces of the languages' scripts, used where they happen to be installed. */
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

function openFamily(
  files: readonly FaceFile[],
  faces: Face[],
  findings: Finding[],
): ReadonlyMap<Cut, Face> {
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

function orderByLanguage(request: FontRequest, families: ReadonlyMap<string, Family>): Orders {
  const rest = [...families.values()]
  const byLanguage = new Map<string, readonly Family[]>()
  for (const {tag, print} of request.languages) {
    const own = print.faces
      .map((source) => families.get(keyOf(source)))
      .filter((family) => family !== undefined)
    byLanguage.set(tag, [...new Set([...own, ...rest])])
  }
  return {byLanguage, rest, chosen: new Map()}
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
    .map((family) => nearest[cut].map((near) => family.faces.get(near)).find(Boolean))
    .filter((face) => face !== undefined)
  orders.chosen.set(key, faces)
  return faces
}

function notInstalled(source: FaceSource): Finding {
  return withFingerprint({
    rule: 'font-missing',
    severity: 'warning',
    message: `The font package ${source.package} is not installed.`,
    hint: `Run: npm install ${source.package}`,
    place: startOf('pipeline.config.ts'),
  })
}

function unusable(file: FaceFile, reason: string): Finding {
  return withFingerprint({
    rule: 'font-unusable',
    severity: 'error',
    message: `The font file ${file.file} of ${file.package} cannot be used: ${reason}.`,
    hint: 'Name another file or package under "fonts" in pipeline.config.ts.',
    place: startOf('pipeline.config.ts'),
  })
}
