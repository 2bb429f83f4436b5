import type {Language} from '../../language/types.ts'
import type {Label} from '../types.ts'

/**
 * A label in a language's own form: its words, digits and letters.
 *
 * @param label as the source prints it
 * @param _language of the edition
 */
export function printLabel(label: Label, _language: Language): string {
  return label.text
}
