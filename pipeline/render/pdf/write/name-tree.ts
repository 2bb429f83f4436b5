import {itemAt} from '../../../finding/assert.ts'
import type {PdfFile} from './file.ts'
import type {PDFObject} from './pdf-lib.ts'
import type {Entries, Value} from './objects.ts'

// Leaves of this size are read quickly, and keep what a reader loads for one key small.
const leafSize = 64

/**
 * A name tree or number tree (ISO 32000-1, 7.9.6 and 7.9.7): one dictionary where it is small, else
 * leaves with limits below it.
 *
 * @param entries in rising order of their keys
 */
export function writeTree(
  kind: 'Names' | 'Nums',
  entries: readonly (readonly [key: PDFObject | number, value: Value])[],
  file: PdfFile,
): Entries {
  if (entries.length <= leafSize) return {[kind]: entries.flat()}
  const kids: Value[] = []
  for (let at = 0; at < entries.length; at += leafSize) {
    const leaf = entries.slice(at, at + leafSize)
    const limits = [itemAt(leaf, 0)[0], itemAt(leaf, leaf.length - 1)[0]]
    kids.push(file.add({Limits: limits, [kind]: leaf.flat()}))
  }
  return {Kids: kids}
}
