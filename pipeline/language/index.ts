import {am} from './am.ts'
import {ar} from './ar.ts'
import {az} from './az.ts'
import {bn} from './bn.ts'
import {de} from './de.ts'
import {define} from './define.ts'
import {el} from './el.ts'
import {en} from './en.ts'
import {es} from './es.ts'
import {fa} from './fa.ts'
import {fr} from './fr.ts'
import {he} from './he.ts'
import {hi} from './hi.ts'
import {hy} from './hy.ts'
import {ja} from './ja.ts'
import {ka} from './ka.ts'
import {kk} from './kk.ts'
import {km} from './km.ts'
import {ko} from './ko.ts'
import {ky} from './ky.ts'
import {my} from './my.ts'
import {ru} from './ru.ts'
import {ta} from './ta.ts'
import {tg} from './tg.ts'
import {th} from './th.ts'
import {tk} from './tk.ts'
import {tr} from './tr.ts'
import type {Language} from './model/types.ts'
import {uk} from './uk.ts'
import {ur} from './ur.ts'
import {uz} from './uz.ts'
import {vi} from './vi.ts'
import {zhHans} from './zh-hans.ts'
import {zhHant} from './zh-hant.ts'

/** Every language that Stele knows, one file each. */
export const languages: readonly Language[] = [
  en,
  ru,
  kk,
  tk,
  fr,
  es,
  ar,
  zhHans,
  // Of these only the labels are known so far; all else follows from the script.
  de,
  uk,
  uz,
  ky,
  tg,
  tr,
  az,
  fa,
  ur,
  he,
  zhHant,
  ja,
  ko,
  hi,
  bn,
  ta,
  th,
  km,
  my,
  am,
  ka,
  hy,
  vi,
  el,
]

const byTag = new Map(languages.map((language) => [language.tag.toLowerCase(), language]))

/**
 * What Stele knows of a language.
 *
 * @param tag BCP 47; where the exact tag is unknown its base language serves, and else a neutral
 *   language of the tag's likely script
 */
export function languageOf(tag: string): Language {
  let language = answered.get(tag)
  if (!language) answered.set(tag, (language = findLanguage(tag)))
  return language
}

/** Asked for at every paragraph, and a likely script takes its time to find. */
const answered = new Map<string, Language>()

function findLanguage(tag: string): Language {
  const wanted = tag.toLowerCase()
  const script = likelyScript(tag)
  const base = byTag.get(wanted) ?? byTag.get(baseOf(wanted))
  // Turkmen in Cyrillic has neither the letters nor the words of the Latin table.
  return base?.script === script ? base : define({tag, name: tag, autonym: tag, script})
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
