import type {FaceSource} from '../../../language/model/types.ts'

const scope = '@expo-google-fonts'

function source(name: string, family: string, hasItalic: boolean): FaceSource {
  const file = (folder: string): string => `${folder}/${family}_${folder}.ttf`
  return {
    package: `${scope}/${name}`,
    regular: file('400Regular'),
    bold: file('700Bold'),
    ...(hasItalic && {italic: file('400Regular_Italic'), boldItalic: file('700Bold_Italic')}),
  }
}

/** Faces that come with Stele, tried after those of the edition's languages; those of signs last. */
export const bundledFaces: readonly FaceSource[] = [
  source('noto-serif', 'NotoSerif', true),
  source('noto-naskh-arabic', 'NotoNaskhArabic', false),
  source('noto-serif-devanagari', 'NotoSerifDevanagari', false),
  onlyRegular('noto-sans-symbols-2', 'NotoSansSymbols2'),
  onlyRegular('noto-sans-math', 'NotoSansMath'),
]

/** The face of code; what it lacks is in the faces of the text. */
export const codeFace: FaceSource = source('noto-sans-mono', 'NotoSansMono', false)

function onlyRegular(name: string, family: string): FaceSource {
  const {package: scoped, regular} = source(name, family, false)
  return {package: scoped, regular}
}

/** Of a script (ISO 15924): a letter that a font for it has, and packages that have it, the best first. */
type ScriptFonts = {readonly letter: number; readonly packages: readonly string[]}

const serif = ['noto-serif']
const scripts: Readonly<Record<string, ScriptFonts>> = {
  Latn: {letter: 0x61, packages: serif},
  Cyrl: {letter: 0x430, packages: serif},
  Grek: {letter: 0x3b1, packages: serif},
  Arab: {letter: 0x627, packages: ['noto-naskh-arabic']},
  Deva: {letter: 0x915, packages: ['noto-serif-devanagari']},
  Hans: {letter: 0x4e00, packages: ['noto-serif-sc']},
  Hant: {letter: 0x4e00, packages: ['noto-serif-tc']},
  Hani: {
    letter: 0x4e00,
    packages: ['noto-serif-sc', 'noto-serif-jp', 'noto-serif-tc', 'noto-serif-kr'],
  },
  Hira: {letter: 0x3042, packages: ['noto-serif-jp']},
  Kana: {letter: 0x30a2, packages: ['noto-serif-jp']},
  Jpan: {letter: 0x3042, packages: ['noto-serif-jp']},
  Hang: {letter: 0xac00, packages: ['noto-serif-kr']},
  Kore: {letter: 0xac00, packages: ['noto-serif-kr']},
  Hebr: {letter: 0x5d0, packages: ['noto-serif-hebrew']},
  Armn: {letter: 0x561, packages: ['noto-sans-armenian']},
  Geor: {letter: 0x10d0, packages: ['noto-sans-georgian']},
  Ethi: {letter: 0x1200, packages: ['noto-sans-ethiopic']},
  Beng: {letter: 0x995, packages: ['noto-serif-bengali']},
  Guru: {letter: 0xa15, packages: ['noto-sans-gurmukhi']},
  Gujr: {letter: 0xa95, packages: ['noto-sans-gujarati']},
  Taml: {letter: 0xb95, packages: ['noto-sans-tamil']},
  Telu: {letter: 0xc15, packages: ['noto-serif-telugu']},
  Knda: {letter: 0xc95, packages: ['noto-sans-kannada']},
  Mlym: {letter: 0xd15, packages: ['noto-sans-malayalam']},
  Sinh: {letter: 0xd9a, packages: ['noto-sans-sinhala']},
  Thai: {letter: 0xe01, packages: ['noto-sans-thai']},
  Laoo: {letter: 0xe81, packages: ['noto-sans-lao']},
  Khmr: {letter: 0x1780, packages: ['noto-sans-khmer']},
  Mymr: {letter: 0x1000, packages: ['noto-sans-myanmar']},
  Tibt: {letter: 0xf40, packages: ['noto-serif-tibetan']},
  Mong: {letter: 0x1820, packages: ['noto-sans-mongolian']},
  Cher: {letter: 0x13a0, packages: ['noto-sans-cherokee']},
  Thaa: {letter: 0x780, packages: ['noto-sans-thaana']},
  Zsye: {letter: 0x1f600, packages: ['noto-emoji']},
}

/**
 * The faces of packages that have a script, the best first; they need not be installed. None where we know
 * no package.
 *
 * @param script ISO 15924
 */
export function facesForScript(script: string): readonly FaceSource[] {
  // No entry: we know no package of the script.
  return (scripts[script]?.packages ?? []).map((name) => source(name, familyOf(name), false))
}

/** A letter of a script (ISO 15924) that any font for it has, as a code point; undefined where we know none. */
export const letterOfScript = (script: string): number | undefined => scripts[script]?.letter

/** `noto-serif-khmer` → `NotoSerifKhmer`, `noto-serif-sc` → `NotoSerifSC`. */
function familyOf(name: string): string {
  return name
    .split('-')
    .map((part) =>
      part.length === 2 ? part.toUpperCase() : part.charAt(0).toUpperCase() + part.slice(1),
    )
    .join('')
}

/** The npm package with the best face for a script (ISO 15924); undefined where we know none. */
export function packageForScript(script: string): string | undefined {
  const name = scripts[script]?.packages[0]
  return name && `${scope}/${name}`
}
