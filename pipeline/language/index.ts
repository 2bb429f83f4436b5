import {ar} from './ar.ts'
import {define} from './define.ts'
import {en} from './en.ts'
import {es} from './es.ts'
import {fr} from './fr.ts'
import {kk} from './kk.ts'
import {ru} from './ru.ts'
import {tk} from './tk.ts'
import type {Language} from './types.ts'
import {zhHans} from './zh-hans.ts'

/** Every language that Stele knows, one file each. */
export const languages: readonly Language[] = [en, ru, kk, tk, fr, es, ar, zhHans]

const byTag = new Map(languages.map((language) => [language.tag.toLowerCase(), language]))
const others = new Map<string, Language>()

/**
 * What Stele knows of a language.
 *
 * @param tag BCP 47; where the exact tag is unknown its base language serves, and else a neutral
 *   language of the tag's likely script
 */
export function languageOf(tag: string): Language {
  const wanted = tag.toLowerCase()
  const known = byTag.get(wanted) ?? byTag.get(baseOf(wanted)) ?? others.get(wanted)
  if (known) return known
  const neutral = define({tag, name: tag, autonym: tag, script: likelyScript(tag)})
  others.set(wanted, neutral)
  return neutral
}

/** `zh-Hans-CN` → `zh-hans`, `ru-RU` → `ru`. */
function baseOf(tag: string): string {
  const parts = tag.split('-')
  for (let length = parts.length - 1; length > 0; length--) {
    const shorter = parts.slice(0, length).join('-')
    if (byTag.has(shorter)) return shorter
  }
  return tag === 'zh' || tag === 'zh-cn' || tag === 'zh-sg' ? 'zh-hans' : tag
}

function likelyScript(tag: string): string {
  try {
    const script = new Intl.Locale(tag).maximize().script ?? 'Latn'
    return script === 'Hanb' ? 'Hant' : script
  } catch {
    return 'Latn'
  }
}
