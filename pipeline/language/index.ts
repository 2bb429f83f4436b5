import {am} from './am.ts'
import {ar} from './ar.ts'
import {az} from './az.ts'
import {be} from './be.ts'
import {bg} from './bg.ts'
import {bn} from './bn.ts'
import {bs} from './bs.ts'
import {ca} from './ca.ts'
import {cs} from './cs.ts'
import {cy} from './cy.ts'
import {da} from './da.ts'
import {deAT} from './de-at.ts'
import {deCH} from './de-ch.ts'
import {de} from './de.ts'
import {define} from './define.ts'
import {patterns, syllables} from './hyphenation.ts'
import {el} from './el.ts'
import {enGB} from './en-gb.ts'
import {en} from './en.ts'
import {esMX} from './es-mx.ts'
import {es} from './es.ts'
import {et} from './et.ts'
import {eu} from './eu.ts'
import {fa} from './fa.ts'
import {fi} from './fi.ts'
import {frCA} from './fr-ca.ts'
import {fr} from './fr.ts'
import {ga} from './ga.ts'
import {gl} from './gl.ts'
import {he} from './he.ts'
import {hi} from './hi.ts'
import {hr} from './hr.ts'
import {hu} from './hu.ts'
import {hy} from './hy.ts'
import {id} from './id.ts'
import {is} from './is.ts'
import {it} from './it.ts'
import {ja} from './ja.ts'
import {ka} from './ka.ts'
import {kaa} from './kaa.ts'
import {kk} from './kk.ts'
import {km} from './km.ts'
import {ko} from './ko.ts'
import {ky} from './ky.ts'
import {lt} from './lt.ts'
import {lv} from './lv.ts'
import {mk} from './mk.ts'
import {mn} from './mn.ts'
import type {Hyphenation, Language} from './model/types.ts'
import {ms} from './ms.ts'
import {mt} from './mt.ts'
import {my} from './my.ts'
import {nb} from './nb.ts'
import {nl} from './nl.ts'
import {nn} from './nn.ts'
import {pl} from './pl.ts'
import {ptBR} from './pt-br.ts'
import {pt} from './pt.ts'
import {ro} from './ro.ts'
import {ru} from './ru.ts'
import {si} from './si.ts'
import {sk} from './sk.ts'
import {sl} from './sl.ts'
import {sq} from './sq.ts'
import {srLatn} from './sr-latn.ts'
import {sr} from './sr.ts'
import {sv} from './sv.ts'
import {sw} from './sw.ts'
import {ta} from './ta.ts'
import {tg} from './tg.ts'
import {th} from './th.ts'
import {tk} from './tk.ts'
import {tr} from './tr.ts'
import {tt} from './tt.ts'
import {uk} from './uk.ts'
import {ur} from './ur.ts'
import {uzCyrl} from './uz-cyrl.ts'
import {uz} from './uz.ts'
import {vi} from './vi.ts'
import {zhHans} from './zh-hans.ts'
import {zhHant} from './zh-hant.ts'

/** Every language that Stele knows, one file each; the eight of its first document lead. */
export const languages: readonly Language[] = [
  en,
  ru,
  kk,
  tk,
  fr,
  es,
  ar,
  zhHans,
  am,
  az,
  be,
  bg,
  bn,
  bs,
  ca,
  cs,
  cy,
  da,
  deAT,
  deCH,
  de,
  el,
  enGB,
  esMX,
  et,
  eu,
  fa,
  fi,
  frCA,
  ga,
  gl,
  he,
  hi,
  hr,
  hu,
  hy,
  id,
  is,
  it,
  ja,
  ka,
  kaa,
  km,
  ko,
  ky,
  lt,
  lv,
  mk,
  mn,
  ms,
  mt,
  my,
  nb,
  nl,
  nn,
  pl,
  ptBR,
  pt,
  ro,
  si,
  sk,
  sl,
  sq,
  srLatn,
  sr,
  sv,
  sw,
  ta,
  tg,
  th,
  tr,
  tt,
  uk,
  ur,
  uzCyrl,
  uz,
  vi,
  zhHant,
]

const byTag = new Map(languages.map((language) => [language.tag.toLowerCase(), language]))

/** Tags that stand for another: macrolanguages, and the varieties of Spanish that write numbers as Mexico does. */
const aliases: Readonly<Record<string, string>> = {
  no: 'nb',
  sh: 'sr-latn',
  tl: 'fil',
  iw: 'he',
  in: 'id',
  zh: 'zh-hans',
  sr: 'sr-cyrl',
  'de-li': 'de-ch',
  ...Object.fromEntries(
    ['419', 'us', 'do', 'gt', 'hn', 'ni', 'pa', 'pe', 'pr', 'sv'].map((region) => [
      `es-${region}`,
      'es-mx',
    ]),
  ),
}

/**
 * What Stele knows of a language.
 *
 * @param tag BCP 47; where the exact tag is unknown its base language serves, and else a neutral
 *   language of the tag's likely script, with the number format of CLDR's root
 */
export function languageOf(tag: string): Language {
  let language = answered.get(tag)
  if (!language) answered.set(tag, (language = findLanguage(tag)))
  return language
}

/** Asked for at every paragraph, and a likely script takes its time to find. */
const answered = new Map<string, Language>()

function findLanguage(tag: string): Language {
  const script = likelyScript(tag)
  const known = candidates(tag.toLowerCase(), script.toLowerCase())
    .map((candidate) => byTag.get(aliases[candidate] ?? candidate))
    // Turkmen in Cyrillic has neither the letters nor the words of the Latin table.
    .find((language) => language?.script === script)
  return (
    known ??
    define({tag, name: tag, autonym: tag, script, print: {hyphenation: hyphenationOf(tag, script)}})
  )
}

/** Turkic languages without a file of their own, which divide words as their sisters do. */
const turkic = new Set(['ba', 'crh', 'nog', 'kum', 'krc'])

/** Tags that share the patterns of Serbo-Croatian. */
const serboCroatian = new Set(['bs', 'cnr', 'sh'])

/** The hyphenation of a language without a file: npm `hyphen` has patterns for some of them by their tag. */
function hyphenationOf(tag: string, script: string): Hyphenation {
  const [base = tag] = tag.toLowerCase().split('-')
  if (serboCroatian.has(base)) return patterns(script === 'Cyrl' ? 'sh-cyrl' : 'sh-latn')
  return turkic.has(base) ? syllables('turkic') : patterns(base)
}

/** `zh-TW` → `zh-tw`, `zh-hant`, `zh`: the tag, its base with its likely script, and ever shorter ones. */
function candidates(tag: string, script: string): readonly string[] {
  const parts = tag.split('-')
  const [base = tag] = parts
  const shorter = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'))
  return [...shorter.slice(0, -1), `${base}-${script}`, base]
}

function likelyScript(tag: string): string {
  try {
    const script = new Intl.Locale(tag).maximize().script ?? 'Latn' // the language is not in CLDR
    return script === 'Hanb' ? 'Hant' : script
  } catch {
    return 'Latn'
  }
}
