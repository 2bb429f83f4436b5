import {listed} from './lists.ts'
import type {Meaning, WordSet} from './model/types.ts'

/**
 * The words of a language that negate and that carry force, each list written with commas between. A list that is
 * left out is empty: a rule that needs it is then silent.
 */
export type MeaningTable = {
  /** what forbids for certain, with its endings (`*maz`) and what only looks like it */
  readonly forbids: string
  readonly forbidsByEnding?: string
  readonly permits?: string
  /** whatever may render a negation */
  readonly negates: string
  readonly negatesByEnding?: string
  readonly affirms?: string
  /** words that want a negation beside them: `nikt`, `никой` */
  readonly concord?: string
  readonly shall?: string
  readonly may?: string
  readonly should?: string
  /** whatever may render a duty, a permission or advice */
  readonly likeShall?: string
  readonly likeMay?: string
  readonly likeShould?: string
}

const setOf = (words: string, endings?: string, except?: string): WordSet => ({
  words: listed(words),
  ...(endings === undefined ? {} : {endings: listed(endings)}),
  ...(except === undefined ? {} : {except: listed(except)}),
})

/** The table of a language as the checks read it. */
export function meaningOf(table: MeaningTable): Meaning {
  const {forbids, negates, concord, shall = '', may = '', should = ''} = table
  const {likeShall = shall, likeMay = may, likeShould = should} = table
  return {
    negation: setOf(forbids, table.forbidsByEnding, table.permits),
    halfNegation: setOf(negates, table.negatesByEnding, table.affirms),
    ...(concord === undefined ? {} : {concord: setOf(concord)}),
    force: {
      obligation: setOf(shall),
      permission: setOf(may),
      recommendation: setOf(should),
    },
    halfForce: {
      obligation: setOf(likeShall),
      permission: setOf(likeMay),
      recommendation: setOf(likeShould),
    },
  }
}
