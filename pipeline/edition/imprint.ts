import type {Edition} from './types.ts'

/** A fact about an edition: the interface word that names it, and what it is. */
export type ImprintFact = readonly [word: string, text: string]

/** Where an edition's text comes from, in the order of a colophon; what is not known is left out. */
export function imprintFacts(edition: Edition): readonly ImprintFact[] {
  const {publisher, source, version, date, licence, sourceHash} = edition
  const facts: readonly (readonly [word: string, text: string | undefined])[] = [
    ['publisher', publisher],
    ['source', source === publisher ? undefined : source],
    ['version', version],
    ['date', date],
    ['licence', licence],
    ['sourceHash', sourceHash],
  ]
  return facts.flatMap(([word, text]) => (text === undefined ? [] : [[word, text] as const]))
}
