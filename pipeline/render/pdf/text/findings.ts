import type {Finding} from '../../../finding/finding.ts'
import {withFingerprint} from '../../../finding/fingerprint.ts'
import {startOf} from '../../../finding/place.ts'
import type {ParagraphInput} from './model/types.ts'

/** A finding for control characters and halves of surrogate pairs. */
export function uncleanFinding(
  replaced: number,
  dropped: number,
  paragraph: ParagraphInput,
): Finding {
  const found = [
    dropped > 0 ? `${dropped} control character${dropped > 1 ? 's' : ''}` : '',
    replaced > 0 ? `${replaced} unpaired surrogate${replaced > 1 ? 's' : ''} or noncharacter` : '',
  ].filter(Boolean)
  return withFingerprint({
    ...paragraph.subject,
    rule: 'unprintable-character',
    severity: 'warning',
    message: `The text${pointOf(paragraph)} in "${paragraph.language}" has ${found.join(' and ')}.`,
    hint: 'Remove them: control characters are not printed, broken ones are shown as U+FFFD.',
    place: startOf(paragraph.subject?.document ?? 'pipeline.config.ts'),
  })
}

/** ` in point 8.2`, ` in preamble-1`, or nothing. */
export function pointOf({subject}: Pick<ParagraphInput, 'subject'>): string {
  if (subject?.number) return ` in point ${subject.number}`
  return subject?.key ? ` in ${subject.key}` : ''
}
