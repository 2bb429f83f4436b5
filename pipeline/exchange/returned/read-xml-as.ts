import type {Result} from '../../finding/result.ts'
import type {Returned, ReturnedFile} from '../model/types.ts'
import {readXml, type XmlElement} from '../xml/read.ts'
import {notOfKind} from './unit.ts'

/**
 * Read a file of one kind of XML.
 *
 * @param file with its kind, for people: `XLIFF 1.2`
 * @param isKind whether a root element is of that kind
 */
export function readXmlAs(
  {text, path, kind}: ReturnedFile & {readonly kind: string},
  isKind: (root: XmlElement) => boolean,
  use: (root: XmlElement) => Result<Returned>,
): Result<Returned> {
  const root = readXml(text, path)
  if (!root.ok) return root
  return isKind(root.value) ? use(root.value) : notOfKind(path, kind)
}
