import type {Catalog} from '../../document/model/types.ts'
import type {Glossary} from '../../locale/types.ts'
import type {ReadText} from '../text/read-text.ts'
import {unitRule, type Check, type Pair, type UnitFact} from '../rule/rule.ts'
import {allowedForms, mentionsIn, placesOf, termOf} from '../text/terms.ts'
import {trait} from '../text/traits.ts'
import type {Word} from '../text/words.ts'

type AcronymsFact = UnitFact & {readonly acronym: string; readonly wanted: string | undefined}

/** Initials of the English (UN, NATO) that the translation has neither as they are nor as its own. */
export const acronyms: Check = unitRule<AcronymsFact>({
  kind: 'unit',
  id: 'acronyms',
  when: (source) => (source & trait.upper) !== 0,
  *find(pair) {
    const {source, target} = pair
    const found = initialsIn(source, pair)
    if (found.length === 0) return
    // A title in capitals has no initials to tell.
    if (found.length * 2 > source.words().length && found.length > 2) return
    const there = initialsOf(target)
    const missing = found.filter((word) => !isThere(word, pair, there))
    if (missing.length === 0) return
    const {hasCase} = target.language.typography
    for (const {text, start, end} of missing) {
      const wanted = wantedFor(text, pair)
      // Initials of the translation that nobody knows may be the ones; without case none can be told.
      if (wanted === undefined && (!hasCase || there.length >= found.length)) continue
      // Initials that no glossary knows may be written out: `FAQ`, `Întrebări frecvente`.
      const known = wanted !== undefined
      const from = [{start, end}]
      yield {acronym: text, wanted, from, fact: text, ...(known ? {} : {severity: 'info'})}
    }
  },
  say: ({acronym, wanted}) => ({
    message: `The translation lacks the acronym ${acronym}`,
    hint:
      wanted === undefined
        ? 'Write the initials of the language, and add them to the glossary'
        : `Write ${wanted}, as the glossary has it`,
  }),
})

const initials = /^\p{Lu}{2,6}s?$/u

const initialsOf = (passage: ReadText): readonly Word[] =>
  passage
    .words()
    .filter(({text}) => text.split(/['’\u2010\u2011-]/u).some((part) => initials.test(part)))

/** Words in capitals that are not ordinary words in capitals: `MUST`, `MAJOR`. */
function initialsIn(source: ReadText, pair: Pair): readonly Word[] {
  const found = known.get(source) ?? readInitials(source, pair)
  known.set(source, found)
  return found
}

const known = new WeakMap<ReadText, readonly Word[]>()

function readInitials(source: ReadText, {within}: Pair): readonly Word[] {
  const found = initialsOf(source)
  if (found.length === 0) return found
  const ordinary = ordinaryWords(within.catalog)
  const shouted = new Set(source.force().map(({start}) => start))
  const told = new Set<string>()
  return found.filter((word) => {
    if (told.has(word.text) || ordinary.has(word.lower) || shouted.has(word.start)) return false
    told.add(word.text)
    return true
  })
}

const ordinary = new WeakMap<Catalog, ReadonlySet<string>>()

function ordinaryWords(catalog: Catalog): ReadonlySet<string> {
  const known = ordinary.get(catalog)
  if (known) return known
  const words = new Set(
    catalog.units.flatMap(
      ({text}) => text.match(/(?<![\p{L}\p{N}])\p{Lu}?\p{Ll}+(?!\p{L})/gu) ?? [], // no match
    ),
  )
  const lower = new Set(Array.from(words, (word) => word.toLowerCase()))
  for (const word of ['not', 'no', 'and', 'or', 'the', 'all', 'any', 'shall', 'must', 'may'])
    lower.add(word)
  ordinary.set(catalog, lower)
  return lower
}

function isThere(word: Word, pair: Pair, there: readonly Word[]): boolean {
  const {source, target, within} = pair
  const bare = word.text.replace(/s$/u, '')
  if (target.text.includes(bare)) return true
  const own = inCyrillic(bare)
  if (there.some(({text}) => text.startsWith(own))) return true
  return mentionsIn(source, within.glossary).some(
    ({concept, start, end}) =>
      start <= word.start &&
      word.end <= end &&
      isMentioned(concept.id, pair.target, within.glossary),
  )
}

function isMentioned(id: string, target: ReadText, glossary: Glossary): boolean {
  const concept = glossary.concepts.find((one) => one.id === id)
  const term = concept && termOf(concept, target.language.tag)
  return term !== undefined && placesOf(target, allowedForms(term, target.language)).length > 0
}

/** What the glossary gives for initials: its own initials where it has some, else the term. */
function wantedFor(acronym: string, {within}: Pair): string | undefined {
  for (const concept of within.glossary.concepts) {
    const english = termOf(concept, within.source.tag)
    // Other forms are optional, here and below.
    if (!english || ![english.term, ...(english.forms ?? [])].includes(acronym)) continue
    const term = termOf(concept, within.translation.locale)
    if (!term) continue
    // No forms: the term alone.
    const short = [term.term, ...(term.forms ?? [])].find((form) => /^\p{Lu}{2,}\*?$/u.test(form))
    return (short ?? term.term).replace(/\*$/u, '')
  }
  return undefined
}

const latinLetters = 'ABVGDEZIKLMNOPRSTUFHC'
const cyrillicLetters = 'АБВГДЕЗИКЛМНОПРСТУФХЦ'

/** Initials letter by letter in Cyrillic, as NATO and UNESCO are written. */
const inCyrillic = (text: string): string =>
  text.replaceAll(/[A-Z]/gu, (letter) => cyrillicLetters[latinLetters.indexOf(letter)] ?? letter)
