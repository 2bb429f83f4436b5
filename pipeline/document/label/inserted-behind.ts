import {readNumeral} from '../../language/numerals.ts'
import type {LabelNumber} from './number.ts'

/** What East Asian laws put between a label and the number of an insertion: `第二条の二`, `第二条之一`, `제2조의2`. */
const joints = /^[の之의]\s?/u
/** What may stand behind the number; a counter or a noun makes it prose. */
const behind = /^(?:$|[\s\u3000.、。．（(第の之의:：])/u

/**
 * What an insertion adds to a number behind the label's word: `の二` of `第二条の二`, which is `2-2`.
 *
 * @param text what follows the label's word
 * @returns the number with what was added, and the UTF-16 units that it takes in `text`; undefined where nothing is
 */
export function insertedBehind(
  text: string,
  number: LabelNumber,
): {readonly number: LabelNumber; readonly length: number} | undefined {
  const joint = joints.exec(text)?.[0]
  const numeral = joint === undefined ? undefined : readNumeral(text.slice(joint.length, 24))
  if (joint === undefined || !numeral || number.readings.some(({path}) => path.length > 1))
    return undefined
  const length = joint.length + numeral.length
  if (!behind.test(text.slice(length))) return undefined
  const added = `-${numeral.value}`
  const inserted = {
    ...number,
    readings: number.readings.map((reading) => ({
      ...reading,
      path: reading.path.map((part) => part + added),
      suffix: reading.suffix + added,
    })),
  }
  const further = insertedBehind(text.slice(length), inserted)
  return further
    ? {number: further.number, length: length + further.length}
    : {number: inserted, length}
}
