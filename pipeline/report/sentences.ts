import type {Finding} from '../finding/finding.ts'

/** What a finding says and what to do about it, as sentences one behind the other. */
export const sentencesOf = ({message, hint}: Finding): string => `${ended(message)} ${ended(hint)}`

const ended = (text: string): string => (/[.?!…]$/u.test(text) ? text : `${text}.`)
