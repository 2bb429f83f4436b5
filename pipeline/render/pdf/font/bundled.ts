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

/** Faces that come with Stele, tried after those of the edition's languages. */
export const bundledFaces: readonly FaceSource[] = [
  source('noto-serif', 'NotoSerif', true),
  source('noto-naskh-arabic', 'NotoNaskhArabic', false),
  source('noto-sans-devanagari', 'NotoSansDevanagari', false),
]

/** ISO 15924 script → the npm package with a face that has it. */
const packages: Readonly<Record<string, string>> = {
  Latn: 'noto-serif',
  Cyrl: 'noto-serif',
  Grek: 'noto-serif',
  Arab: 'noto-naskh-arabic',
  Deva: 'noto-sans-devanagari',
  Hans: 'noto-serif-sc',
  Hani: 'noto-serif-sc',
  Hant: 'noto-serif-tc',
  Hira: 'noto-serif-jp',
  Kana: 'noto-serif-jp',
  Jpan: 'noto-serif-jp',
  Hang: 'noto-serif-kr',
  Kore: 'noto-serif-kr',
  Hebr: 'noto-serif-hebrew',
  Armn: 'noto-serif-armenian',
  Geor: 'noto-serif-georgian',
  Ethi: 'noto-serif-ethiopic',
  Beng: 'noto-serif-bengali',
  Guru: 'noto-serif-gurmukhi',
  Gujr: 'noto-serif-gujarati',
  Taml: 'noto-serif-tamil',
  Telu: 'noto-serif-telugu',
  Knda: 'noto-serif-kannada',
  Mlym: 'noto-serif-malayalam',
  Sinh: 'noto-serif-sinhala',
  Thai: 'noto-sans-thai',
  Laoo: 'noto-sans-lao',
  Khmr: 'noto-serif-khmer',
  Mymr: 'noto-serif-myanmar',
  Tibt: 'noto-serif-tibetan',
  Mong: 'noto-sans-mongolian',
  Cher: 'noto-sans-cherokee',
  Cans: 'noto-sans-canadian-aboriginal',
  Tfng: 'noto-sans-tifinagh',
  Thaa: 'noto-sans-thaana',
  Syrc: 'noto-sans-syriac',
  Nkoo: 'noto-sans-nko',
  Zsye: 'noto-emoji',
}

/**
 * The face of a script's package, which need not be installed; undefined where we know none.
 *
 * @param script ISO 15924
 */
export function faceForScript(script: string): FaceSource | undefined {
  const name = packages[script]
  return name === undefined ? undefined : source(name, familyOf(name), false)
}

/** `noto-serif-khmer` → `NotoSerifKhmer`, `noto-serif-sc` → `NotoSerifSC`. */
function familyOf(name: string): string {
  return name
    .split('-')
    .map((part) =>
      part.length === 2 ? part.toUpperCase() : part.charAt(0).toUpperCase() + part.slice(1),
    )
    .join('')
}

/** The npm package that has a face for a script (ISO 15924); undefined where we know none. */
export function packageForScript(script: string): string | undefined {
  const name = packages[script]
  return name && `${scope}/${name}`
}
