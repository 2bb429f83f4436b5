import type {FaceSource, Print} from '../model/types.ts'

function face(name: string, family: string, hasItalic: boolean): FaceSource {
  const file = (folder: string): string => `${folder}/${family}_${folder}.ttf`
  return {
    package: `@expo-google-fonts/${name}`,
    regular: file('400Regular'),
    bold: file('700Bold'),
    ...(hasItalic ? {italic: file('400Regular_Italic'), boldItalic: file('700Bold_Italic')} : {}),
  }
}

const serif = face('noto-serif', 'NotoSerif', true)
const european: Print = {
  faces: [serif],
  scale: 1,
  leading: 1.4,
  css: "'Source Serif 4', 'Noto Serif', 'Charter', 'Cambria', 'Georgia', serif",
}

/** A script set in a face of its own, Latin words in Noto Serif. */
function withFace(own: FaceSource, css: string, scale = 1, leading = 1.5): Print {
  return {faces: [own, serif], scale, leading, css: `${css}, ${european.css}`}
}

/** Scripts with signs above and below their letters. */
function brahmic(name: string, family: string, css: string): Print {
  return withFace(face(`noto-sans-${name}`, `NotoSans${family}`, false), css, 1.05, 1.6)
}

const byScript: Readonly<Record<string, Print>> = {
  // Naskh letters are small on their body: 1.2 makes columns look even beside Latin text.
  Arab: withFace(
    face('noto-naskh-arabic', 'NotoNaskhArabic', false),
    "'Noto Naskh Arabic', 'Amiri', 'Scheherazade New'",
    1.2,
    1.6,
  ),
  Deva: withFace(
    face('noto-serif-devanagari', 'NotoSerifDevanagari', false),
    "'Noto Serif Devanagari', 'Noto Sans Devanagari'",
    1.05,
    1.6,
  ),
  Hans: withFace(
    face('noto-serif-sc', 'NotoSerifSC', false),
    "'Noto Serif SC', 'Source Han Serif SC', 'Songti SC', 'SimSun'",
    1,
    1.6,
  ),
  Hant: withFace(
    face('noto-serif-tc', 'NotoSerifTC', false),
    "'Noto Serif TC', 'Source Han Serif TC', 'Songti TC', 'PMingLiU'",
    1,
    1.6,
  ),
  Jpan: withFace(
    face('noto-serif-jp', 'NotoSerifJP', false),
    "'Noto Serif JP', 'Hiragino Mincho ProN', 'Yu Mincho'",
    1,
    1.6,
  ),
  Kore: withFace(
    face('noto-serif-kr', 'NotoSerifKR', false),
    "'Noto Serif KR', 'AppleMyungjo', 'Batang'",
    1,
    1.6,
  ),
  Hebr: withFace(
    face('noto-serif-hebrew', 'NotoSerifHebrew', false),
    "'Noto Serif Hebrew', 'David'",
    1.05,
  ),
  Thai: brahmic('thai', 'Thai', "'Noto Serif Thai', 'Noto Sans Thai', 'Thonburi'"),
  Laoo: brahmic('lao', 'Lao', "'Noto Serif Lao', 'Noto Sans Lao'"),
  Khmr: brahmic('khmer', 'Khmer', "'Noto Serif Khmer', 'Noto Sans Khmer'"),
  Mymr: brahmic('myanmar', 'Myanmar', "'Noto Serif Myanmar', 'Noto Sans Myanmar'"),
  Taml: brahmic('tamil', 'Tamil', "'Noto Serif Tamil', 'Noto Sans Tamil'"),
  Sinh: brahmic('sinhala', 'Sinhala', "'Noto Serif Sinhala', 'Noto Sans Sinhala'"),
  Gujr: brahmic('gujarati', 'Gujarati', "'Noto Serif Gujarati', 'Noto Sans Gujarati'"),
  Beng: withFace(
    face('noto-serif-bengali', 'NotoSerifBengali', false),
    "'Noto Serif Bengali'",
    1.05,
    1.6,
  ),
  Ethi: withFace(
    face('noto-sans-ethiopic', 'NotoSansEthiopic', false),
    "'Noto Serif Ethiopic', 'Noto Sans Ethiopic'",
    1,
    1.6,
  ),
  Armn: withFace(
    face('noto-sans-armenian', 'NotoSansArmenian', false),
    "'Noto Serif Armenian', 'Noto Sans Armenian'",
  ),
  Geor: withFace(
    face('noto-sans-georgian', 'NotoSansGeorgian', false),
    "'Noto Serif Georgian', 'Noto Sans Georgian'",
  ),
}

/** How the languages of a script (ISO 15924) are set. */
export function scriptPrint(script: string): Print {
  return byScript[script] ?? european
}
