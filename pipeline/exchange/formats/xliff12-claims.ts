import type {Vendor} from '../codes/native.ts'
import type {Claim, ReturnedUnit} from '../model/types.ts'
import {
  claimFrom,
  memoqClaims,
  sdlClaims,
  weakest,
  xliff1Claims,
  type ClaimTable,
} from '../returned/claims.ts'
import {childOf, descendantsOf, type XmlElement} from '../xml/read.ts'

/** A dialect of XLIFF 1.2 with what its root says. */
export type XliffVendor = Vendor & {
  readonly of: 'standard' | 'sdl' | 'memoq' | 'phrase'
}

/** Which tool has written a file, told by the namespaces that it declares. */
export function vendorOf({attributes}: XmlElement): XliffVendor {
  const spaces = [...attributes].flatMap(([name, value]) =>
    name.startsWith('xmlns') ? [value] : [],
  )
  if (spaces.some((value) => value.startsWith('http://sdl.com/FileTypes/SdlXliff/')))
    return {of: 'sdl'}
  if (spaces.includes('MQXliff')) return {of: 'memoq'}
  if (spaces.some((value) => value.startsWith('http://www.memsource.com/mxlf/')))
    return {of: 'phrase', codesInText: true}
  return {of: 'standard'}
}

type Claimed = Pick<ReturnedUnit, 'claim' | 'unknownState' | 'origin'>

/** What a `trans-unit` says of the state of its translation, in the words of its tool. */
export function claimOf12(unit: XmlElement, {of}: XliffVendor): Claimed {
  switch (of) {
    case 'sdl':
      return sdlClaim(unit)
    case 'memoq':
      return memoqClaim(unit.attributes.get('mq:status'))
    case 'phrase':
      return phraseClaim(unit)
    case 'standard':
      return standardClaim(unit)
  }
}

function named(table: ClaimTable, word: string | undefined): Claimed {
  if (word === undefined) return {}
  const claim = claimFrom(table, word)
  return claim ? {claim} : {claim: asDraft(word), unknownState: word}
}

const asDraft = (word: string): Claim => ({state: 'initial', confirms: false, word})

/** Trados gives each segment a level; a segment without one is not confirmed. */
function sdlClaim(unit: XmlElement): Claimed {
  const found = [...descendantsOf(unit, 'seg')].map(({attributes}) =>
    named(sdlClaims, attributes.get('conf') ?? 'Unspecified'),
  )
  const claim = weakest(found.flatMap((one) => (one.claim ? [one.claim] : [])))
  const unknown = found.find((one) => one.unknownState !== undefined)?.unknownState
  return {...(claim ? {claim} : {}), ...(unknown === undefined ? {} : {unknownState: unknown})}
}

function memoqClaim(word: string | undefined): Claimed {
  const origin = word === 'MachineTranslated' ? ({origin: 'machine'} as const) : {}
  return {...named(memoqClaims, word), ...origin}
}

/**
 * Phrase numbers its steps: 0 is not confirmed, 1 translated, a later step reviewed. Any other word is named.
 *
 * @see https://developers.phrase.com/en/guides/mxliff/structure
 */
function phraseClaim({attributes}: XmlElement): Claimed {
  const word = attributes.get('m:confirmed') ?? '0' // a segment without one is not confirmed
  if (!/^\d+$/u.test(word)) return {claim: asDraft(word), unknownState: word}
  const step = Number(word)
  if (step === 0) return {claim: asDraft(word)}
  return {claim: {state: step > 1 ? 'reviewed' : 'translated', confirms: true, word}}
}

/**
 * XLIFF 1.2: attributes state and state-qualifier of the target, approved of the unit. Approval counts
 * for any text but one that is marked for review, as Stele marks a stale one.
 */
function standardClaim(unit: XmlElement): Claimed {
  const target = childOf(unit, 'target')
  const state = target?.attributes.get('state')
  const qualifier = target?.attributes.get('state-qualifier')
  const isApproved = unit.attributes.get('approved') === 'yes'
  const origin = originOf(qualifier)
  const found = named(xliff1Claims, state)
  if (qualifier?.startsWith('rejected-')) return {...found, claim: asDraft(qualifier), ...origin}
  if (isSuggestion(qualifier) && !isApproved)
    return {...found, claim: asDraft([state, qualifier].join(' ').trim()), ...origin}
  if (!isApproved || !target) return {...found, ...origin}
  const isMarked = state?.startsWith('needs-review') === true
  const isStronger = found.claim?.state === 'reviewed' || found.claim?.state === 'final'
  if (isMarked || isStronger) return {...found, ...origin}
  const word = state === undefined ? 'approved' : `${state} approved`
  return {claim: {state: 'reviewed', confirms: true, word}, ...origin}
}

/** XLIFF 1.2, 2.3, values of state-qualifier: proposals that nobody has confirmed. */
const isSuggestion = (qualifier: string | undefined): boolean =>
  ['mt-suggestion', 'tm-suggestion', 'leveraged-mt', 'fuzzy-match'].includes(String(qualifier))

function originOf(qualifier: string | undefined): Pick<Claimed, 'origin'> {
  if (qualifier === 'mt-suggestion' || qualifier === 'leveraged-mt') return {origin: 'machine'}
  const isMemory = ['tm-suggestion', 'leveraged-tm', 'exact-match', 'fuzzy-match', 'id-match']
  return isMemory.includes(String(qualifier)) ? {origin: 'memory'} : {}
}
