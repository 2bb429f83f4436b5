import type {Bead} from './align.ts'
import {fit, reasonsOf, type Alignable} from './score.ts'
import {confidenceOf, rounded, type AlignmentInput} from './alignment-input.ts'
import type {Match} from './types.ts'

/** A bead of one unit and one passage that bear different numbers. */
type Mismatch = {readonly bead: Bead; readonly unit: number; readonly passage: number}

/**
 * Beads whose passages bear each other's numbers, corrected: where the translation has points 2 and 3
 * in the other order, their numbers tell so. A number that no other passage answers for changes nothing.
 */
export function exchanged(beads: readonly Bead[], input: AlignmentInput): readonly Bead[] {
  const {units, sides, likeness} = input
  const mismatches = mismatchesIn(beads, input)
  const byUnit = new Map(mismatches.map((one) => [units[one.unit]?.number, one]))
  const passageFor = new Map<Bead, number>()
  for (const start of mismatches) {
    const cycle: Mismatch[] = []
    for (let at: Mismatch | undefined = start; at && cycle.length < 8;) {
      cycle.push(at)
      at = byUnit.get(sides[at.passage]?.number)
      if (at === start || (at && cycle.includes(at))) break
    }
    const last = cycle.at(-1)
    const isClosed = last && byUnit.get(sides[last.passage]?.number) === start
    if (cycle.length < 2 || !isClosed) continue
    for (const [at, {passage}] of cycle.entries()) {
      const next = cycle[(at + 1) % cycle.length]
      if (next) passageFor.set(next.bead, passage)
    }
  }
  return beads.map((bead) => {
    const passage = passageFor.get(bead)
    // Nothing is at -1.
    const [unit, side] = [units[bead.units[0] ?? -1], sides[passage ?? -1]]
    if (passage === undefined || !unit || !side) return bead
    const reasons = [...reasonsOf(unit, side, likeness), 'moved' as const]
    return {...bead, passages: [passage], fit: {score: fit(unit, side, likeness), reasons}}
  })
}

function mismatchesIn(beads: readonly Bead[], {units, sides}: AlignmentInput): readonly Mismatch[] {
  return beads.flatMap((bead) => {
    const [unit, ...others] = bead.units
    const [passage, ...further] = bead.passages
    if (unit === undefined || passage === undefined || others.length + further.length > 0) return []
    const [own, side] = [units[unit], sides[passage]]
    if (own?.number === undefined || side?.number === undefined) return []
    return own.number === side.number || own.kind !== side.kind ? [] : [{bead, unit, passage}]
  })
}

// A text that moved is known by its number and by fitting there well.
const movedScore = 1.6

/** What tells where a side belongs, whatever the order: its number, or its place in a numbered provision. */
const addressOf = ({number, within, ordinal, kind}: Alignable): string | undefined =>
  number ?? (within === undefined ? undefined : `${within} ${kind} ${ordinal}`)

/** Texts out of order that bear the number of a unit left over, and fit it: each the other's best. */
export function movedOf(
  beads: readonly Bead[],
  {english, translated, units, sides, likeness}: AlignmentInput,
): readonly Match[] {
  const byAddress = new Map<string, number[]>()
  for (const bead of beads)
    for (const index of bead.passages.length === 0 ? bead.units : []) {
      const own = units[index]
      const address = own && addressOf(own)
      // None so far.
      if (address !== undefined) byAddress.set(address, [...(byAddress.get(address) ?? []), index])
    }
  const matches: Match[] = []
  for (const bead of beads)
    for (const index of bead.units.length === 0 ? bead.passages : []) {
      const [side, passage] = [sides[index], translated[index]]
      // Without an address it is found nowhere.
      const [row, ...others] = byAddress.get((side && addressOf(side)) ?? '') ?? []
      if (!side || !passage || row === undefined || others.length > 0 || side.bare) continue
      const [own, unit] = [units[row], english[row]?.unit]
      if (!own || !unit || own.kind !== side.kind) continue
      const score = fit({...own, fromStart: side.fromStart}, side, likeness)
      if (score < movedScore) continue
      // It has an address: it was found by it.
      byAddress.delete(addressOf(side) ?? '')
      const confidence = rounded(confidenceOf(score) * 0.9)
      const reasons = [...reasonsOf(own, side, likeness), 'moved' as const]
      matches.push({unit, passages: [passage], confidence, reasons})
    }
  return matches
}
