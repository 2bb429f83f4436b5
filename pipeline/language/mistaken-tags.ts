/** Codes of countries and old codes that people write for a language: the language and its tag. */
const mistaken: Readonly<Record<string, readonly [name: string, tag: string]>> = {
  al: ['Albanian', 'sq'],
  cn: ['Chinese', 'zh-Hans'],
  cz: ['Czech', 'cs'],
  dk: ['Danish', 'da'],
  gr: ['Greek', 'el'],
  jp: ['Japanese', 'ja'],
  kg: ['Kyrgyz', 'ky'],
  kyr: ['Kyrgyz', 'ky'],
  kz: ['Kazakh', 'kk'],
  rs: ['Serbian', 'sr'],
  tj: ['Tajik', 'tg'],
  tm: ['Turkmen', 'tk'],
  tw: ['Chinese', 'zh-Hant'],
  ua: ['Ukrainian', 'uk'],
  vn: ['Vietnamese', 'vi'],
}

/** Mistaken codes that are languages too, with the three letters by which these can still be named. */
const alsoLanguages: Readonly<Record<string, readonly [name: string, tag: string]>> = {
  kg: ['Kongo', 'kon'],
  tw: ['Twi', 'twi'],
}

/**
 * What somebody who wrote a language tag probably meant, as a sentence.
 *
 * @returns undefined where nothing speaks against the tag
 */
export function likelyTag(tag: string): string | undefined {
  const code = tag.split('-', 1)[0]?.toLowerCase() ?? '' // a text always has a first part
  const meant = Object.hasOwn(mistaken, code) ? mistaken[code] : undefined
  if (!meant) return undefined
  const other = Object.hasOwn(alsoLanguages, code) ? alsoLanguages[code] : undefined
  const also = other ? `; for ${other[0]} write ${other[1]}` : ''
  return `${meant[0]} is ${meant[1]}${also}`
}
