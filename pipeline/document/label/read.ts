import type {Language} from '../../language/types.ts'
import type {LabelFound} from './types.ts'

const listMarker = /^(?<digits>\d{1,9})(?<stop>[.)])(?:\s+|$)/u

/**
 * Read the label at the start of a text.
 *
 * @param text what follows the indentation
 * @param _language whose words and letters count first
 * @returns `undefined` where the text starts with no label
 */
export function readLabel(text: string, _language?: Language): LabelFound | undefined {
  const found = listMarker.exec(text)
  if (!found?.groups) return undefined
  const {digits = '', stop = ''} = found.groups
  const value = Number(digits)
  return {
    text: digits + stop,
    length: found[0].length,
    enclosure: stop === '.' ? 'stop' : 'bracket',
    readings: [{series: 'decimal', value, path: [String(value)], suffix: ''}],
    closed: true,
  }
}
