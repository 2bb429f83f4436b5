// Order is by how often they are met; a code point belongs to the first that matches.
const scripts = (
  'Latn=Latin Cyrl=Cyrillic Arab=Arabic Deva=Devanagari Hani=Han Hira=Hiragana Kana=Katakana ' +
  'Hang=Hangul Grek=Greek Hebr=Hebrew Thai=Thai Laoo=Lao Khmr=Khmer Mymr=Myanmar Beng=Bengali ' +
  'Guru=Gurmukhi Gujr=Gujarati Orya=Oriya Taml=Tamil Telu=Telugu Knda=Kannada Mlym=Malayalam ' +
  'Sinh=Sinhala Armn=Armenian Geor=Georgian Ethi=Ethiopic Tibt=Tibetan Mong=Mongolian ' +
  'Syrc=Syriac Thaa=Thaana Nkoo=Nko Bopo=Bopomofo Cher=Cherokee Cans=Canadian_Aboriginal ' +
  'Tfng=Tifinagh Yiii=Yi Java=Javanese Bali=Balinese Copt=Coptic Goth=Gothic Vaii=Vai ' +
  'Olck=Ol_Chiki Mtei=Meetei_Mayek Adlm=Adlam Rohg=Hanifi_Rohingya Cakm=Chakma Lisu=Lisu'
)
  .split(' ')
  .map((entry) => {
    const [tag = '', name = ''] = entry.split('=')
    return {tag, expression: new RegExp(String.raw`\p{Script=${name}}`, 'u')}
  })
const common = /[\p{Script=Common}\p{Script=Inherited}]/u

const known = new Map<number, string>()

/** The ISO 15924 script of a code point; empty for what all scripts share, `Zzzz` for the unknown. */
export function scriptOf(codePoint: number): string {
  let script = known.get(codePoint)
  if (script === undefined) {
    script = lookUp(String.fromCodePoint(codePoint))
    known.set(codePoint, script)
  }
  return script
}

function lookUp(character: string): string {
  if (common.test(character)) return ''
  return scripts.find(({expression}) => expression.test(character))?.tag ?? 'Zzzz'
}

const mainScripts = new Map<string, string>()

/** The usual script of a language (`kk` → `Cyrl`), as CLDR's likely subtags say. */
export function mainScript(language: string): string {
  let script = mainScripts.get(language)
  if (script === undefined) {
    script = likelyScript(language)
    mainScripts.set(language, script)
  }
  return script
}

const written: Readonly<Record<string, string>> = {
  Hans: 'Hani',
  Hant: 'Hani',
  Jpan: 'Hani',
  Kore: 'Hang',
}

function likelyScript(language: string): string {
  try {
    const script = new Intl.Locale(language).maximize().script ?? 'Latn'
    return written[script] ?? script
  } catch {
    return 'Latn'
  }
}
