import type {Subject} from '../finding/finding.ts'

/**
 * How people name what a finding concerns: `Article 2 bis`, `point 8.2`, else its key.
 *
 * @returns an empty text for a finding about a file, a setting or a whole document
 */
export function pointName({name, number, key}: Subject): string {
  return name ?? (number === undefined ? (key ?? '') : `point ${number}`) // nothing is named where there is no unit
}
