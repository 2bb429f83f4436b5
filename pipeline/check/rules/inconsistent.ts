import {present, valueOf} from '../../finding/assert.ts'
import type {Catalog, Unit} from '../../document/model/types.ts'
import {documentRule, type Check, type DocumentFact, type Pair} from '../rule/rule.ts'
import {shortened} from '../../finding/shortened.ts'

type InconsistentFact = DocumentFact & {
  readonly where: string
  readonly first: string
  readonly here: string
}

/** The same English translated in two ways. */
export const inconsistent: Check = documentRule<InconsistentFact>({
  kind: 'document',
  id: 'inconsistent',
  *find({catalog, pairs}) {
    const repeated = repeatedIn(catalog)
    if (repeated.size === 0) return
    const groups = new Map<string, Pair[]>()
    for (const pair of pairs()) {
      // A text that covers several units says more than one of them.
      const key = pair.passage.units.length === 1 ? repeated.get(pair.unit) : undefined
      if (key === undefined) continue
      const group = groups.get(key)
      if (group) group.push(pair)
      else groups.set(key, [pair])
    }
    for (const group of groups.values()) {
      const usual = usualOf(group)
      for (const {unit, target} of group)
        if (folded(target.text) !== folded(usual.target.text))
          yield {
            unit,
            where: usual.unit.number ?? usual.unit.key,
            first: usual.target.text,
            here: target.text,
            fact: usual.unit.uid,
          }
    }
  },
  say: ({where, first, here}) => ({
    message: `The same English is “${shortened(first, 80)}” in ${where}, and “${shortened(here, 80)}” here`,
    hint: 'Use one wording, or waive the rule where the sense differs',
  }),
})

/** The first text with the wording that most texts have; the first of all where none is more usual. */
function usualOf(group: readonly Pair[]): Pair {
  const counts = new Map<string, number>()
  for (const {target} of group) {
    const text = folded(target.text)
    counts.set(text, (counts.get(text) ?? 0) + 1) // not yet seen
  }
  const most = Math.max(...counts.values())
  return present(
    group.find(({target}) => counts.get(folded(target.text)) === most),
    'a text with the usual wording',
  )
}

const known = new WeakMap<Catalog, ReadonlyMap<Unit, string>>()

/** The units whose English is used more than once, with what they have in common. */
function repeatedIn(catalog: Catalog): ReadonlyMap<Unit, string> {
  const found = known.get(catalog)
  if (found) return found
  const keys = catalog.units.map((unit) => ({unit, key: keyOf(unit)}))
  const counts = new Map<string, number>()
  // 0: not yet seen.
  for (const {key} of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const repeated = keys.filter(({key}) => key !== '' && valueOf(counts, key) > 1)
  const made = new Map(repeated.map(({unit, key}) => [unit, key]))
  known.set(catalog, made)
  return made
}

/** A single word has another sense as a heading than in the cell of a table: `Exit`, `exit`. */
function keyOf({kind, text}: Unit): string {
  const key = folded(text)
  return key === '' || /\s/u.test(key) ? key : `${kind} ${key}`
}

/** What is compared: case, spaces and closing marks do not make another text. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[\s\u00A0]+/gu, ' ')
    .replace(/[\s.,;:…。．،؛]+$/u, '')
    .trim()
