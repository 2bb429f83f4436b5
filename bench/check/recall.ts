import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {hashOf} from '../../pipeline/document/model/hash.ts'
import {parseInline} from '../../pipeline/document/inline/inline.ts'
import type {Catalog, Unit} from '../../pipeline/document/model/types.ts'
import type {Finding} from '../../pipeline/finding/finding.ts'
import {readGlossary} from '../../pipeline/locale/glossary.ts'
import {pofilter, type Entry} from './beside-pofilter.ts'
import {kinds, type Fault, type Plant, type Sample} from './faults.ts'
import {findingsIn} from './findings.ts'
import type {Corpus} from './translated.ts'

/** A fault in its place. */
type Planted = Fault & {
  readonly kind: string
  readonly name: string
  readonly locale: string
  readonly unit: Unit
  readonly corpus: Corpus
}

/** How many faults of a kind were planted and found. */
export type Recall = {
  readonly kind: string
  readonly planted: number
  readonly found: number
  readonly beside: number
  /** rules that found it, the commonest first */
  readonly rules: readonly string[]
  readonly missed: readonly Planted[]
}

type Site = {readonly sample: Sample; readonly unit: Unit; readonly corpus: Corpus}

const root = join(import.meta.dirname, '../..')
const glossary = readGlossary(
  readFileSync(join(root, 'locales/glossary.json'), 'utf8'),
  'glossary',
).value

/** Every translated text with the one behind it, shuffled by a fixed rule. */
function sitesIn(corpora: readonly Corpus[]): readonly Site[] {
  const sites: Site[] = []
  for (const corpus of corpora)
    for (const [locale, texts] of corpus.translations) {
      const units = corpus.catalog.units.filter(
        ({kind, key}) => kind !== 'code' && kind !== 'title' && texts.has(key),
      )
      for (const [index, unit] of units.entries()) {
        const next = units[(index + 1) % units.length] ?? unit
        const text = texts.get(unit.key) ?? ''
        const sample: Sample = {
          locale,
          english: unit.text,
          text,
          next: {english: next.text, text: texts.get(next.key) ?? ''},
        }
        sites.push({sample, unit, corpus})
      }
    }
  return sites.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}

const orderOf = ({sample, unit, corpus}: Site): string =>
  hashOf(`${corpus.catalog.document} ${sample.locale} ${unit.key}`)

function planted(kind: string, plant: Plant, sites: readonly Site[], each: number): Planted[] {
  const found: Planted[] = []
  for (const {sample, unit, corpus} of sites) {
    if (found.length === each) break
    const fault = plant(sample)
    if (fault)
      found.push({
        ...fault,
        kind,
        name: `${kind} ${found.length}`,
        locale: sample.locale,
        unit,
        corpus,
      })
  }
  return found
}

/** The catalog with another English text in one unit. */
function withText({catalog}: Corpus, unit: Unit, text: string): Catalog {
  const changed: Unit = {...unit, text, inline: parseInline(text), hash: hashOf(text)}
  const units = catalog.units.map((one) => (one === unit ? changed : one))
  return {...catalog, units, byKey: new Map(units.map((one) => [one.key, one]))}
}

/** Errors and warnings about the text, for the text as it was and with its fault. */
function findingsOf({corpus, unit, english, locale}: Planted, text: string): readonly Finding[] {
  const texts = new Map(corpus.translations.get(locale)).set(unit.key, text)
  const catalog = withText(corpus, unit, english)
  return findingsIn(catalog, new Map([[locale, texts]]), {glossary, all: true}).filter(
    ({severity, key}) => severity !== 'info' && key === unit.key,
  )
}

/** The rules that say something of the fault and nothing of the right text. */
function foundBy(fault: Planted): readonly string[] {
  const before = new Set(findingsOf(fault, fault.right).map(({fingerprint}) => fingerprint))
  const after = findingsOf(fault, fault.wrong).filter(({fingerprint}) => !before.has(fingerprint))
  return [...new Set(after.map(({rule}) => rule))]
}

/** Tests of pofilter that fail for the fault and not for the right text. */
function besideOf(faults: readonly Planted[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const locale of new Set(faults.map((fault) => fault.locale))) {
    const own = faults.filter((fault) => fault.locale === locale)
    const entries = own.flatMap(({name, english, right, wrong}): Entry[] => [
      {name: `${name} right`, english, text: right},
      {name: `${name} wrong`, english, text: wrong},
    ])
    const said = pofilter(entries, locale)
    for (const {name} of own) {
      const before = said.get(`${name} right`) ?? new Set()
      const after = said.get(`${name} wrong`) ?? new Set()
      if ([...after].some((test) => !before.has(test))) found.add(name)
    }
  }
  if (found.size === 0) throw new Error('pofilter found nothing at all')
  return found
}

/**
 * Plant faults one at a time and look who finds them.
 *
 * @param each how many of each kind
 */
export function recallOf(corpora: readonly Corpus[], each: number): readonly Recall[] {
  const sites = sitesIn(corpora)
  const all = Object.entries(kinds).map(([kind, plant]) => ({
    kind,
    faults: planted(kind, plant, sites, each),
  }))
  const beside = besideOf(all.flatMap(({faults}) => faults))
  return all.map(({kind, faults}) => {
    const judged = faults.map((fault) => ({fault, rules: foundBy(fault)}))
    const counts = new Map<string, number>()
    for (const rule of judged.flatMap(({rules}) => rules))
      counts.set(rule, (counts.get(rule) ?? 0) + 1)
    return {
      kind,
      planted: faults.length,
      found: judged.filter(({rules}) => rules.length > 0).length,
      beside: faults.filter(({name}) => beside.has(name)).length,
      rules: [...counts].toSorted((a, b) => b[1] - a[1]).map(([rule]) => rule),
      missed: judged.filter(({rules}) => rules.length === 0).map(({fault}) => fault),
    }
  })
}
