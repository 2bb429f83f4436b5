import {hashOf} from '../../document/model/hash.ts'
import type {Catalog, Key, Unit} from '../../document/model/types.ts'
import {passageOfUnit, type BoundTranslation, type Passage} from '../../locale/passage.ts'
import type {ReturnedPiece, ReturnedUnit} from '../model/types.ts'
import {settled, shows, type SettledUnit} from './settle.ts'
import {sharedWords, wordsBetweenCodes} from './words.ts'

/** Which units of a document the units of a file are about. */
export type Matching = {
  /** in the order of the file */
  readonly matched: ReadonlyMap<Key, SettledUnit>
  /** units of the file that are about none of the document, or about one a second time */
  readonly strays: readonly ReturnedUnit[]
}

/**
 * Find the unit of the document that each unit of a file is about: by its uid, which survives a
 * renumbering; by its key, where the English agrees; by its English, where that is clear.
 */
export function matchReturned(
  items: readonly ReturnedUnit[],
  catalog: Catalog,
  translation: BoundTranslation,
): Matching {
  const find = finderIn(items, catalog, translation)
  const matched = new Map<Key, SettledUnit>()
  const strays: ReturnedUnit[] = []
  for (const item of items) {
    const unit = find(item, matched)
    if (!unit || matched.has(unit.key)) strays.push(item)
    else matched.set(unit.key, settled(item, englishTexts(unit, translation)))
  }
  return {matched, strays}
}

type Finder = (item: ReturnedUnit, taken: ReadonlyMap<Key, SettledUnit>) => Unit | undefined

function finderIn(
  items: readonly ReturnedUnit[],
  {units, byKey}: Catalog,
  translation: BoundTranslation,
): Finder {
  const byUid = new Map<string, Unit>(units.map((unit) => [unit.uid, unit]))
  const byEnglish = grouped(translation.passages.all, ({english}) => wordsIn(english))
  const shown = grouped(items, shownWords)
  return (item, taken) => {
    const {uid, key, name} = item
    // A uid is given once: where its unit is gone, no other may take its place.
    if (uid !== undefined) return byUid.get(uid)
    for (const known of [key, name]) {
      const keyed = known === undefined ? undefined : byKey.get(known)
      if (keyed && isPlausible(item, keyed, translation)) return keyed
    }
    const words = shownWords(item)
    const same = (byEnglish.get(words) ?? NONE).filter(({english}) => shows(item, english))
    const [only, ...others] = same
    if (others.length === 0) return only?.unit ?? namedBySource(item, byKey)
    // Equal texts, as "Reserved.": the order decides where each has its own unit in the file.
    const counts = shown.get(words)?.length === same.length
    return counts ? same.find(({unit}) => !taken.has(unit.key))?.unit : undefined
  }
}

const NONE: readonly Passage[] = []

/** Some tools write the key in place of the English, as i18next-conv does. */
function namedBySource({key, source}: ReturnedUnit, byKey: Catalog['byKey']): Unit | undefined {
  return key === undefined && source !== undefined ? byKey.get(source) : undefined
}

/**
 * Whether a key may be believed. Without a stamp of Stele the file may be of another document: then the
 * English that it shows has to be today's, the one the translation was made from, or one like them.
 */
function isPlausible(item: ReturnedUnit, unit: Unit, translation: BoundTranslation): boolean {
  const {source, sourceHash} = item
  if (source === undefined || source === '' || sourceHash !== undefined) return true
  if (passageOfUnit(translation.passages, unit).madeFrom === hashOf(source)) return true
  return englishTexts(unit, translation).some(
    (english) => shows(item, english) || sharedWords(source, english) >= 0.5,
  )
}

/** The English that a text may show: of its passage today, of the unit alone, and the former one. */
function englishTexts(unit: Unit, {passages}: BoundTranslation): readonly string[] {
  const {english, record} = passageOfUnit(passages, unit)
  const former = record?.english
  return [...new Set([english, unit.text, ...(former === undefined ? [] : [former])])]
}

/** Lists of items by a name, each in order. */
function grouped<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(nameOf(item))
    if (group) group.push(item)
    else groups.set(nameOf(item), [item])
  }
  return groups
}

/** The words of a text, to find equal ones. */
const wordsIn = (text: string | readonly ReturnedPiece[]): string =>
  wordsBetweenCodes(text).join(' ')

/** The words of the English that the file shows; empty where it shows none. */
function shownWords({source, inline}: ReturnedUnit): string {
  const shown = inline?.source ?? source
  return shown === undefined ? '' : wordsIn(shown)
}
