import type {Likeness} from './likeness.ts'
import type {Alignable} from './score.ts'
import type {Alignment, Candidate} from './types.ts'

/** Both documents, as they were read and as the alignment sees them. */
export type AlignmentInput = {
  readonly english: readonly Candidate[]
  readonly translated: readonly Candidate[]
  readonly units: readonly Alignable[]
  readonly sides: readonly Alignable[]
  readonly likeness: Likeness
  readonly numbers: Alignment['numbers']
}

/** A score as a confidence from 0 to 1: about one half at 0.7, nine tenths at 2.5. */
export function confidenceOf(score: number): number {
  return 1 / (1 + Math.exp(-1.25 * (score - 0.7)))
}

/** To two digits. */
export const rounded = (confidence: number): number => Math.round(confidence * 100) / 100
