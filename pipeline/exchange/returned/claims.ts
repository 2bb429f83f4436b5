import {states} from '../../locale/state.ts'
import type {State} from '../../locale/types.ts'
import type {Claim} from '../model/types.ts'

/** What a state of another tool means. */
type Meaning = Omit<Claim, 'word'>

const draft: Meaning = {state: 'initial', confirms: false}
const translated: Meaning = {state: 'translated', confirms: true}
const reviewed: Meaning = {state: 'reviewed', confirms: true}
const final: Meaning = {state: 'final', confirms: true}

/** States of one kind of file, by the words of that file. */
export type ClaimTable = Readonly<Record<string, Meaning>>

/**
 * XLIFF 2.1, 4.3.1.25: also the words of tables and memories. Crowdin writes `initial`, `translated` and `final`.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/os/xliff-core-v2.1-os.html#state
 * @see https://store.crowdin.com/xliff2.0/
 */
export const xliff2Claims: ClaimTable = {initial: draft, translated, reviewed, final}

/**
 * XLIFF 1.2, attribute state. A text that needs a review is not confirmed. Crowdin, Lilt, Lokalise, Transifex, Weblate
 * and the filters of OmegaT use these words, and `approved` of the unit, in this sense; Lilt writes `needsl10n`.
 *
 * @see https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html#state
 * @see https://support.crowdin.com/file-formats/xliff/
 * @see https://docs.weblate.org/en/latest/formats/xliff.html
 * @see https://docs.lokalise.com/en/articles/1400816-xliff-xlf-xliff
 * @see https://support.lilt.com/kb/xliff-status-handling
 * @see https://help.transifex.com/en/articles/6222996-xliff
 */
export const xliff1Claims: ClaimTable = {
  new: draft,
  'needs-translation': draft,
  'needs-adaptation': draft,
  'needs-l10n': draft,
  needsl10n: draft,
  'needs-review-translation': draft,
  'needs-review-adaptation': draft,
  'needs-review-l10n': draft,
  translated,
  'signed-off': reviewed,
  final,
}

/**
 * Trados Studio: the confirmation levels of `sdl:seg`, attribute conf; `NotTranslated` is the word of its cloud.
 *
 * @see https://developers.rws.com/studio-api-docs/api/core/Sdl.Core.Globalization.ConfirmationLevel.html
 * @see https://developers.rws.com/languagecloud-api-docs/api/bcm/Sdl.Core.Bcm.BcmModel.ConfirmationLevel.html
 */
export const sdlClaims: ClaimTable = {
  Unspecified: draft,
  NotTranslated: draft,
  Draft: draft,
  Translated: translated,
  RejectedTranslation: draft,
  ApprovedTranslation: reviewed,
  RejectedSignOff: draft,
  ApprovedSignOff: final,
}

/**
 * memoQ: attribute mq:status. Reviewers 1 and 2 are its two steps of review; what reviewer 2 confirms is `Proofread`.
 *
 * @see https://support.memoq.com/hc/en-us/articles/6162041844369-Status-column-in-the-translation-grid
 * @see https://docs.memoq.com/current/en/Globalese/How_Globalese_processes_XLIFF_files.html
 */
export const memoqClaims: ClaimTable = {
  NotStarted: draft,
  PreTranslated: draft,
  Pretranslated: draft,
  MachineTranslated: draft,
  AssembledFromFragments: draft,
  PartiallyEdited: draft,
  Rejected: draft,
  ManuallyConfirmed: translated,
  ConfirmedTranslator: translated,
  Reviewer1Confirmed: reviewed,
  ConfirmedReviewer1: reviewed,
  Reviewer2Confirmed: reviewed,
  ConfirmedReviewer2: reviewed,
  Proofread: reviewed,
}

/** Words that people write into tables. */
export const tableClaims: ClaimTable = {
  ...xliff2Claims,
  new: draft,
  draft,
  fuzzy: draft,
  untranslated: draft,
  'needs work': draft,
  rejected: draft,
  done: translated,
  approved: reviewed,
  proofread: reviewed,
  'signed off': reviewed,
  'signed-off': reviewed,
}

/** A claim by the word of a table; undefined for a word that the table lacks. */
export function claimFrom(table: ClaimTable, word: string): Claim | undefined {
  const meaning = Object.hasOwn(table, word) ? table[word] : undefined
  return meaning && {...meaning, word}
}

/** A claim of a text that is marked as stale: it confirms nothing. */
export const asStale = (claim: Claim): Claim => ({...claim, confirms: false})

/** The claim for a unit of several segments: the weakest; undefined for none. */
export function weakest(claims: readonly Claim[]): Claim | undefined {
  return claims.toSorted((a, b) => strength(a) - strength(b))[0]
}

const strength = ({state, confirms}: Claim): number => rankOf(state) + (confirms ? 10 : 0)

/** How far a state is: 0 for `initial`, 3 for `final`. */
export const rankOf = (state: State): number => states.indexOf(state)
