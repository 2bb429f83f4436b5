import fc from 'fast-check'
import {PDFDict, PDFDocument, PDFHexString, PDFName, PDFString} from 'pdf-lib'
import {describe, expect, it} from 'vitest'
import {createFile} from '../../../../pipeline/render/pdf/write/file.ts'
import {writeTree} from '../../../../pipeline/render/pdf/write/name-tree.ts'
import {byTextString, textString} from '../../../../pipeline/render/pdf/write/objects.ts'
import {treeEntries} from '../inspect.ts'
import {runsOf} from '../../../runs.ts'

/** A file of texts in a name tree, as another library reads it. */
async function readBack(names: readonly string[]): Promise<readonly (readonly [string, string])[]> {
  const file = createFile('1.7')
  const sorted = [...new Set(names)].sort(byTextString)
  const tree = file.add(
    writeTree(
      'Names',
      sorted.map((name) => [textString(name), file.add(textString(`to ${name}`))]),
      file,
    ),
  )
  const page = file.next()
  const pages = file.add({Type: '/Pages', Kids: [page], Count: 1})
  file.put(page, {Type: '/Page', Parent: pages, MediaBox: [0, 0, 9, 9]})
  const root = file.add({Type: '/Catalog', Pages: pages, Tree: tree})
  const bytes = file.finish({root, info: file.add({Title: 'x'}), identity: 'x'})
  const {catalog, context} = await PDFDocument.load(bytes, {updateMetadata: false})
  return treeEntries(catalog.lookup(PDFName.of('Tree'), PDFDict), 'Names').map(([name, ref]) => {
    const text = context.lookup(ref)
    return [
      name,
      text instanceof PDFString || text instanceof PDFHexString ? text.decodeText() : '',
    ]
  })
}

describe('a file', () => {
  it('gives back thousands of objects, from streams of two hundred', async () => {
    const names = Array.from({length: 5000}, (_, index) => `p${index}`)
    const entries = await readBack(names)
    expect(entries).toHaveLength(5000)
    for (const [name, text] of entries) expect(text).toBe(`to ${name}`)
  })

  it('gives back any text as it was, names and marks of syntax among them', async () => {
    const text = fc.oneof(
      fc.string({unit: 'binary', minLength: 1, maxLength: 12}),
      fc.constantFrom('/Name', '(', ')', '\\', '<<>>', '12 0 R', 'тарма\u0301қ', 'المادة'),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(text, {minLength: 1, maxLength: 90}), async (names) => {
        const entries = await readBack(names)
        expect(new Set(entries.map(([name]) => name))).toEqual(new Set(names))
        for (const [name, found] of entries) expect(found).toBe(`to ${name}`)
      }),
      {numRuns: runsOf(60)},
    )
  })

  it('writes no half of a surrogate pair', () => {
    expect(textString('a\uD800').toString()).toBe('<FEFF0061FFFD>')
  })

  it('has leaves with limits in the order of their bytes', async () => {
    const file = createFile('1.7')
    const names = Array.from({length: 150}, (_, index) => (index % 2 ? `п${index}` : `p${index}`))
    const sorted = names.toSorted(byTextString)
    const tree = writeTree(
      'Names',
      sorted.map((name) => [textString(name), 1]),
      file,
    )
    expect(tree).toHaveProperty('Kids')
    const bytes = sorted.map((name) =>
      Buffer.from(/^[ -~]*$/u.test(name) ? name : `\uFEFF${name}`, 'utf16le').swap16(),
    )
    const written = sorted.map((name, index) =>
      /^[ -~]*$/u.test(name) ? Buffer.from(name, 'latin1') : (bytes[index] ?? Buffer.alloc(0)),
    )
    for (const [index, name] of written.entries())
      if (index > 0) expect(Buffer.compare(written[index - 1]!, name)).toBeLessThan(0)
  })
})
