import type {Reading} from '../../finding/finding.ts'
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
  use: (root: XmlElement) => Reading<Returned>,
): Reading<Returned> {
  const {value: root, findings, unread} = readXml(text, path)
  if (!root) return {value: {units: []}, findings, unread}
  return isKind(root) ? use(root) : notOfKind(path, kind, text.length)
}
