import {itemAt} from '../../../finding/assert.ts'
import type {Finding} from '../../../finding/finding.ts'
import type {FaceSource, Language} from '../../../language/model/types.ts'
import {bundledFaces, codeFace, facesForScript} from './bundled.ts'
import {damagedTables} from './damage.ts'
import {openFace, type FaceFile} from './face.ts'
import {damagedFile, notInstalled, unusable} from './findings.ts'
import {ownFamilies} from './own.ts'
import {fontSet, type Family, type FoundFamilies} from './order.ts'
import {rememberLast} from './remember.ts'
import type {Cut, Face, FontSet, LoadFont, OwnFont} from './types.ts'

const cuts: readonly Cut[] = ['regular', 'italic', 'bold', 'boldItalic']

/** What an edition's faces are chosen from. */
export type FontRequest = {
  readonly languages: readonly Language[]
  /** languages that the edition is not in: their faces have their size also where single words are set in them */
  readonly others?: readonly Language[]
  readonly loadFont: LoadFont
  /** files that the configuration names for a language, by its tag: tried before all others */
  readonly own?: ReadonlyMap<string, readonly OwnFont[]>
  /** files that the configuration names for signs that the faces of a language lack */
  readonly fallbacks?: readonly OwnFont[]
  /** further scripts (ISO 15924) that texts have words of */
  readonly scripts?: readonly string[]
  /** whether texts have code */
  readonly hasCode?: boolean
}

/** The faces of an edition, and what is wrong with packages and files. */
export type OpenedFonts = {readonly fonts: FontSet; readonly findings: readonly Finding[]}

// The editions of a document that are built again and again.
const remembered = rememberLast<OpenedFonts>(6)

/**
 * Load the faces of an edition's languages, and after them Stele's own. Nothing is looked for beyond
 * the packages and what the configuration names, so that every machine sets the same pages. Files are
 * loaded each time; faces that were opened from the same files are the ones of before.
 *
 * @returns the set; findings name packages that are not installed and files that cannot be used
 */
export async function openFonts(request: FontRequest): Promise<OpenedFonts> {
  const asked = request.languages.flatMap(({print}) => print.faces)
  const own = request.languages.map(({script}) => script)
  const wanted = uniqueSources([
    ...asked,
    ...own.flatMap(facesForScript),
    ...bundledFaces,
    // No further scripts: texts have words of those of the edition's languages alone.
    ...(request.scripts ?? []).flatMap(facesForScript),
    ...(request.hasCode === true ? [codeFace] : []),
  ])
  const files = await Promise.all(wanted.map(async (source) => filesOf(source, request.loadFont)))
  const {
    languages,
    others = [],
    own: named = new Map<string, readonly OwnFont[]>(),
    fallbacks = [],
  } = request
  const from = [
    ...languages,
    'others',
    ...others,
    request.hasCode === true,
    ...wanted.flatMap((source, at) => [keyOf(source), ...itemAt(files, at).flatMap(partsOf)]),
    ...Array.from(named, ([tag, fonts]) => [tag, ...fonts.flatMap(partsOf)]).flat(),
    'fallbacks',
    ...fallbacks.flatMap(partsOf),
  ]
  return remembered(from, () => opened(request, wanted, files))
}

/** What of a font file its faces depend on. */
const partsOf = (file: FaceFile | OwnFont): readonly unknown[] =>
  'cut' in file ? [file.package, file.file, file.cut, file.bytes] : [file.name, file.bytes]

function opened(
  request: FontRequest,
  wanted: readonly FaceSource[],
  files: readonly (readonly FaceFile[])[],
): OpenedFonts {
  const needed = new Set(request.languages.flatMap(({print}) => print.faces.map(keyOf)))
  const opening: Opening = {faces: [], findings: []}
  const named = openNamed(request, opening)
  const families = new Map<string, Family>()
  for (const [index, source] of wanted.entries()) {
    const family = openFamily(itemAt(files, index), opening)
    if (family.size > 0) families.set(keyOf(source), family)
    else if (needed.has(keyOf(source))) opening.findings.push(notInstalled(source.package))
  }
  const code = families.get(keyOf(codeFace))
  families.delete(keyOf(codeFace))
  const found = {
    ...named,
    others: request.others ?? [], // an edition without foreign words
    familyOf: (source: FaceSource) => families.get(keyOf(source)),
    code: code ? [code] : [],
    rest: [...families.values(), ...new Set([...named.own.values()].flat())],
  }
  return {
    fonts: fontSet(request.languages, found, opening.faces),
    findings: opening.findings,
  }
}

/** Faces and findings as they come in. */
type Opening = {readonly faces: Face[]; readonly findings: Finding[]}

const keyOf = (source: FaceSource): string => `${source.package}\n${source.regular}`

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

/** Families that the configuration names, each opened once: by language, and for all languages. */
function openNamed(
  {own = new Map<string, readonly OwnFont[]>(), fallbacks = []}: FontRequest,
  opening: Opening,
): Pick<FoundFamilies, 'own' | 'fallbacks'> {
  const opened = new Map<Uint8Array, Family>()
  const openOnce = (files: readonly FaceFile[]): Family => {
    const [first] = files
    const known = first && opened.get(first.bytes)
    const family = known ?? openFamily(files, opening)
    if (first) opened.set(first.bytes, family)
    return family
  }
  const familiesOf = (fonts: readonly OwnFont[]): readonly Family[] =>
    ownFamilies(fonts)
      .map(({files}) =>
        openOnce(files.map(({name, cut, bytes}) => ({package: '', file: name, cut, bytes}))),
      )
      .filter(({size}) => size > 0)
  return {
    own: new Map(Array.from(own, ([tag, fonts]) => [tag, familiesOf(fonts)])),
    fallbacks: familiesOf(fallbacks),
  }
}

function openFamily(files: readonly FaceFile[], {faces, findings}: Opening): Family {
  const family = new Map<Cut, Face>()
  for (const file of files) {
    const opened = openFace(file, faces.length)
    if (!opened.ok) {
      findings.push(unusable(file, opened.problem))
      continue
    }
    faces.push(opened.value)
    family.set(file.cut, opened.value)
    // Files of packages were checked when these were installed.
    const damaged = file.package === '' ? damagedTables(file.bytes) : []
    if (damaged.length > 0) findings.push(damagedFile(file, damaged))
  }
  return family
}
