import type {Unit} from '../../document/model/types.ts'

/**
 * A command about one unit in one language, as a hint shows it: `stele accept 8.2 --document rules --locale ru`.
 */
export function unitCommand(
  command: 'accept' | 'review',
  {number, key}: Unit,
  {document, locale}: {readonly document: string; readonly locale: string},
): string {
  return `stele ${command} ${number ?? key} --document ${document} --locale ${locale}` // no number: the key
}
