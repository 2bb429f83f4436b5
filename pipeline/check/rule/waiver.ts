import {bearsStamp} from '../../locale/stamp.ts'
import type {SourceHash} from '../../document/model/types.ts'
import type {Passage} from '../../locale/passage.ts'
import type {Waiver} from '../../locale/types.ts'

/**
 * Whether somebody has waived a rule for a passage. A waiver holds for the very texts it was given for:
 * it expires when the source or the translation changes.
 */
export function isWaived(rule: string, passage: Passage): boolean {
  const waivers = waiversOf(passage).filter((waiver) => waiver.rule === rule)
  // Hashing every text for the sake of rare waivers would cost more than all rules.
  if (waivers.length === 0) return false
  return waivers.some(holdsFor(passage))
}

/** The waivers of a passage that were given for other texts than those of today. */
export function expiredWaivers(passage: Passage): readonly Waiver[] {
  const waivers = waiversOf(passage)
  if (waivers.length === 0) return waivers
  const holds = holdsFor(passage)
  return waivers.filter((waiver) => !holds(waiver))
}

const noWaivers: readonly Waiver[] = []

// A text without a record, or a record without waivers, has none.
const waiversOf = ({record}: Passage): readonly Waiver[] => record?.waivers ?? noWaivers

function holdsFor(passage: Passage): (waiver: Waiver) => boolean {
  const source = recordedSource(passage)
  return (waiver) =>
    (waiver.source === passage.source || waiver.source === source) &&
    bearsStamp(passage.text, waiver.target)
}

/**
 * What a record names as its English, where that is another hash than today's although nothing has
 * changed: records of earlier versions name the first of several units alone, and so do their waivers.
 */
function recordedSource({record, standing, isEdited}: Passage): SourceHash | undefined {
  return standing === 'current' && !isEdited ? record?.source : undefined
}
