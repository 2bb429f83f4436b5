import {childrenOf, textOf, type XmlElement} from '../xml/read.ts'

/**
 * Whether a unit of XLIFF has a text to take. What must not be translated (`translate="no"`) has one where it is
 * translated all the same: tools lock a text so when it is final.
 *
 * @see https://support.crowdin.com/file-formats/xliff/
 */
export function hasTextToTake(unit: XmlElement): boolean {
  if (unit.attributes.get('translate') !== 'no') return true
  const parts = [unit, ...childrenOf(unit, 'segment')]
  const said = (name: 'source' | 'target'): string =>
    parts
      .flatMap((part) => childrenOf(part, name).map(textOf))
      .join('')
      .trim()
  const target = said('target')
  return target !== '' && target !== said('source')
}
