import {languageName} from './names.ts'
import {rightTag} from './tag-mistakes.ts'

/** Mistaken codes that are languages too, with the three letters by which these can still be named. */
const alsoLanguages: Readonly<Record<string, readonly [name: string, tag: string]>> = {
  kg: ['Kongo', 'kon'],
  tw: ['Twi', 'twi'],
}

/**
 * What somebody who wrote a language tag probably meant, as a sentence: `Kazakh is kk`.
 *
 * @returns undefined where nothing speaks against the tag; the case of its letters does not
 */
export function likelyTag(tag: string): string | undefined {
  const [code = ''] = tag.toLowerCase().split(/[-_]/u) // a text always has a first part
  if (Object.values(alsoLanguages).some(([, own]) => own === code)) return undefined
  const right = rightTag(tag)
  if (right === undefined || right.split('-', 1)[0] === code) return undefined
  const other = Object.hasOwn(alsoLanguages, code) ? alsoLanguages[code] : undefined
  const also = other ? `; for ${other[0]} write ${other[1]}` : ''
  const name = languageName(right, 'en') ?? 'The language' // CLDR has no English name
  return `${name} is ${right}${also}`
}
