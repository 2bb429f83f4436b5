import type {Reading} from '../finding/finding.ts'
import {notOfKind} from './returned.ts'
import type {Returned} from './types.ts'
import {readXml, type XmlElement} from './xml/read.ts'

/**
 * Read a file of one kind of XML.
 *
 * @param kind what it should be, for people: `XLIFF 1.2`
 * @param isKind whether a root element is of that kind
 */
export function readXmlAs(
  {text, path, kind}: {readonly text: string; readonly path: string; readonly kind: string},
  isKind: (root: XmlElement) => boolean,
  use: (root: XmlElement) => Reading<Returned>,
): Reading<Returned> {
  const {value: root, findings, unread} = readXml(text, path)
  if (!root) return {value: {units: []}, findings, unread}
  return isKind(root) ? use(root) : notOfKind(path, kind, text.length)
}
