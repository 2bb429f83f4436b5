import type {Finding} from '../../../finding/finding.ts'
import {withFingerprint} from '../../../finding/fingerprint.ts'
import {startOf} from '../../../finding/place.ts'
import {packageForScript} from '../font/bundled.ts'
import {scriptOf} from './shape/script.ts'
import type {ParagraphInput} from './model/types.ts'

/** How many characters a message names. */
const named = 8

/** A finding for characters that no face of the edition has. */
export function missingFinding(codes: readonly number[], paragraph: ParagraphInput): Finding {
  const list = codes
    .slice(0, named)
    .map((code) => `${String.fromCodePoint(code)} (${codeName(code)})`)
    .join(', ')
  const more = codes.length > named ? ` and ${codes.length - named} more` : ''
  const packages = new Set(codes.map((code) => packageForScript(scriptOf(code))))
  packages.delete(undefined)
  const names = [...packages].join(' ')
  return withFingerprint({
    ...paragraph.subject,
    rule: 'glyph-missing',
    severity: 'error',
    message: `No font has ${list}${more}, used${pointOf(paragraph)} in "${paragraph.language}".`,
    hint: names
      ? `Run npm install ${names}, or name a font that has them under "languages.<tag>.fonts" in pipeline.config.ts.`
      : 'Name a font that has them under "languages.<tag>.fonts" in pipeline.config.ts.',
    place: startOf(paragraph.subject?.document ?? 'pipeline.config.ts'),
  })
}

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

function codeName(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
