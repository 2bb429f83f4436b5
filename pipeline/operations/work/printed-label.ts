import {printLabel} from '../../document/label/print.ts'
import type {Unit} from '../../document/model/types.ts'
import type {Language} from '../../language/model/types.ts'
import type {Translation} from '../../locale/types.ts'

/**
 * What an edition in the language of a translation prints before a unit; undefined where nothing is printed.
 *
 * @param language of the translation, with the labels that the configuration sets for it
 */
export function printedLabelOf(
  {label, number, key}: Unit,
  {states}: Pick<Translation, 'states'>,
  language: Language,
): string | undefined {
  if (!label) return undefined
  const text = states.units.get(key)?.label
  const own = text === undefined ? undefined : {text, ...(number === undefined ? {} : {number})}
  return printLabel(label, language, own).text
}
