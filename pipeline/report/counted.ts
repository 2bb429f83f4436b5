import type {Finding} from '../finding/finding.ts'
import type {Summary} from './summary.ts'

/** A number of things in English: `1 error`, `2 errors`. */
export const counted = (count: number, what: string): string =>
  `${count} ${what}${count === 1 ? '' : 's'}`

/** What findings come to, in one line: `2 errors, 1 warning, 0 notes; 3 accepted by the baseline`. */
export function totalsOf({errors, warnings, infos, accepted, expired}: Summary): string {
  const found =
    errors + warnings + infos === 0
      ? 'No findings'
      : `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(infos, 'note')}`
  const held = accepted === 0 ? '' : `; ${accepted} accepted by the baseline`
  const past =
    expired === 0
      ? ''
      : `; ${expired} of the baseline's entries no longer accept anything (--update-baseline drops them)`
  return `${found}${held}${past}`
}

/** What a finding says and what to do about it, as sentences one behind the other. */
export const sentencesOf = ({message, hint}: Finding): string => `${ended(message)} ${ended(hint)}`

const ended = (text: string): string => (/[.?!…]$/u.test(text) ? text : `${text}.`)
