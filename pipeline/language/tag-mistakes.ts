/**
 * Names of countries, old codes and abbreviations that people write for a language's tag. Codes that are
 * the right tag of another language (`se`, `am`, `ee`) are not among them.
 */
const meant: Readonly<Record<string, string>> = {
  al: 'sq',
  at: 'de-AT',
  by: 'be',
  cn: 'zh-Hans',
  cz: 'cs',
  dk: 'da',
  gb: 'en-GB',
  ge: 'ka',
  gr: 'el',
  hk: 'zh-Hant',
  il: 'he',
  in: 'id',
  ir: 'fa',
  iw: 'he',
  jp: 'ja',
  kg: 'ky',
  kz: 'kk',
  md: 'ro',
  mx: 'es-MX',
  pk: 'ur',
  rs: 'sr-Cyrl',
  tj: 'tg',
  tm: 'tk',
  tw: 'zh-Hant',
  ua: 'uk',
  us: 'en',
  vn: 'vi',
  'sr-cy': 'sr-Cyrl',
  'sr-la': 'sr-Latn',
  'zh-chs': 'zh-Hans',
  'zh-cht': 'zh-Hant',
}

/** Codes of three letters (ISO 639-2) where BCP 47 wants two. */
const threeLetters =
  'ara ar arm hy aze az bel be bul bg cat ca ces cs chi zh-Hans cze cs dan da deu de dut nl ell el eng en est et eus eu fas fa fin fi fra fr fre fr geo ka ger de gle ga glg gl gre el heb he hin hi hrv hr hun hu hye hy ice is ind id isl is ita it jpn ja kat ka kaz kk kir ky kor ko kyr ky lav lv lit lt mac mk mkd mk mlt mt mon mn nld nl nob nb nor nb nno nn per fa pol pl por pt ron ro rum ro rus ru slk sk slo sk slv sl spa es sqi sq srp sr-Cyrl swa sw swe sv tam ta tat tt tgk tg tha th tuk tk tur tr ukr uk urd ur uzb uz vie vi wel cy cym cy zho zh-Hans'.split(
    ' ',
  )

/** Names of scripts written as if they were regions: `uz-cyr`. */
const scripts: Readonly<Record<string, string>> = {
  cyr: 'Cyrl',
  cyrl: 'Cyrl',
  lat: 'Latn',
  latn: 'Latn',
}

/**
 * The tag that a mistaken one stands for: `kk` for `kz`, `ky` for `kyr`, `uz-Cyrl` for `uz_cyr`.
 *
 * @returns undefined where the tag is right, or where nobody can say what is meant
 */
export function rightTag(tag: string): string | undefined {
  const written = tag.replaceAll('_', '-')
  const lower = written.toLowerCase()
  const known = meant[lower]
  if (known !== undefined) return known
  const [base = lower, script = ''] = lower.split('-')
  if (meant[base] !== undefined) return meant[base]
  const place = threeLetters.indexOf(base)
  if (base.length === 3 && place >= 0) return threeLetters[place + 1]
  const named = scripts[script]
  const right = canonical(named === undefined ? written : `${base}-${named}`)
  return right === undefined || right === tag ? undefined : right
}

/** A tag as CLDR writes it, three letters shortened where there are two; undefined for what is no tag. */
function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}
