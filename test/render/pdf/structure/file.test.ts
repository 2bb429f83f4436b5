import {PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, PDFStream} from 'pdf-lib'
import {SaxesParser} from 'saxes'
import {describe, expect, it} from 'vitest'
import type {Layout} from '../../../../pipeline/edition/types.ts'
import {renderPdf} from '../../../../pipeline/render/pdf/render.ts'
import {loadFont} from '../faces.ts'
import {provisions} from '../edition.ts'
import {
  bytesOf,
  contentOf,
  inspect,
  nameIn,
  textIn,
  treeEntries,
  type Element,
  type Inspected,
} from '../inspect.ts'
import {valueIn} from '../../../value-in.ts'

// What veraPDF checks in full (npm run conformance) is held here by rules of our own, on the file as
// another library reads it.
const cases: readonly (readonly [languages: string, layout: Layout])[] = [
  ['en ru kk tk', 'columns'],
  ['en ar', 'columns'],
  ['hi ar', 'facing'],
  ['en kk', 'facing'],
  ['en ru ar', 'stacked'],
  ['ar', 'single'],
  ['kk', 'single'],
]

async function built(languages: string, layout: Layout): Promise<Inspected> {
  const edition = await provisions(languages.split(' '), layout)
  const rendered = await renderPdf(edition, {}, {loadFont})
  expect(rendered.findings.filter(({severity}) => severity === 'error')).toEqual([])
  return inspect(valueIn(rendered).bytes)
}

const has = ({dictionary}: Element, key: string): boolean => dictionary.has(PDFName.of(key))

describe.each(cases)('%s in %s', async (languages, layout) => {
  const file = await built(languages, layout)
  const {catalog, pages, elements, document} = file

  it('has a tree that knows all marked content, and content that is all marked', () => {
    const inTree = new Set<string>()
    for (const {kids} of elements)
      for (const kid of kids) if (kid.kind === 'content') inTree.add(`${kid.page} ${kid.mcid}`)
    let marked = 0
    for (const page of pages) {
      const ref = document.context.getObjectRef(page)?.toString() ?? ''
      for (const mcid of markedContent(contentOf(page))) {
        expect(inTree).toContain(`${ref} ${mcid}`)
        marked++
      }
    }
    expect(marked).toBe(inTree.size)
    expect(marked).toBeGreaterThan(20)
  })

  it('is printed in black and greys, without a mixed black', () => {
    const content = pages.map(contentOf).join('')
    expect(content).toContain('\n0 g\n')
    expect(content).not.toMatch(/ rg\b/u)
  })

  it('has a parent tree that leads from all content and annotations to their elements', () => {
    const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
    const entries = treeEntries(root.lookup(PDFName.of('ParentTree'), PDFDict), 'Nums')
    const parents = new Map(entries)
    for (const element of elements)
      for (const kid of element.kids) {
        if (kid.kind === 'element') {
          expect(kid.element.dictionary.get(PDFName.of('P'))?.toString()).toBe(element.ref)
          continue
        }
        const holder = document.context.lookup(refOf(kid.kind === 'content' ? kid.page : kid.ref))
        if (!(holder instanceof PDFDict)) throw new Error('the holder is no dictionary')
        const name = kid.kind === 'content' ? 'StructParents' : 'StructParent'
        const key = holder.lookup(PDFName.of(name), PDFNumber).asNumber()
        const entry = parents.get(String(key))
        const list = entry instanceof PDFRef ? document.context.lookup(entry) : entry
        const found =
          kid.kind === 'content' && list instanceof PDFArray ? list.get(kid.mcid) : entry
        expect(found?.toString()).toBe(element.ref)
      }
    expect(entries.length).toBeGreaterThanOrEqual(pages.length)
  })

  it('has headings without a gap between their levels, the first of the first', () => {
    const levels = elements.flatMap(({type}) =>
      /^H[1-6]$/u.test(type) ? [Number(type.slice(1))] : [],
    )
    expect(levels[0]).toBe(1)
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
    expect(Math.max(...levels)).toBeGreaterThan(1)
  })

  it('has tables of rows of equal length, with heads that say what they head', () => {
    for (const table of elements.filter(({type}) => type === 'Table')) {
      const rows = elements.filter((element) => element.type === 'TR' && tableOf(element) === table)
      const widths = rows.map(({kids}) =>
        kids.reduce((sum, kid) => sum + (kid.kind === 'element' ? spanOf(kid.element) : 0), 0),
      )
      expect(new Set(widths).size).toBe(1)
    }
    for (const head of elements.filter(({type}) => type === 'TH'))
      expect(attributesOf(head).some((attribute) => nameIn(attribute, 'Scope'))).toBe(true)
  })

  it('has lists that say how they count', () => {
    const lists = elements.filter(({type}) => type === 'L')
    expect(lists.length).toBeGreaterThan(0)
    for (const list of lists)
      expect(attributesOf(list).map((own) => nameIn(own, 'ListNumbering'))).toEqual(['Decimal'])
    // A label that stacked languages share stands with the first of them alone.
    for (const item of elements.filter(({type}) => type === 'LI'))
      expect(item.kids.map((kid) => kid.kind === 'element' && kid.element.type)).toEqual(
        layout === 'stacked' && item.kids.length === 1 ? ['LBody'] : ['Lbl', 'LBody'],
      )
  })

  it('says the language of all that it says', () => {
    const main = textIn(catalog, 'Lang')
    expect(main).toBe(languages.split(' ')[0])
    const said = new Set(elements.map((element) => languageAt(element) ?? main))
    for (const language of said) expect(languages.split(' ')).toContain(language)
    for (const cell of elements.filter(({type}) => type === 'TD' || type === 'TH'))
      if (languages.includes(' ')) expect(languageAt(cell)).toBeDefined()
    for (const language of languages.split(' ')) expect(said).toContain(language)
  })

  it('says right-to-left texts in logical order', () => {
    if (!languages.includes('ar')) return
    const spoken = elements.flatMap(({dictionary}) => textIn(dictionary, 'ActualText') ?? [])
    const text = spoken.join(' ').replaceAll(/\s+/gu, ' ')
    expect(text).toContain('يُعرض السجل على كل من يطلبه.')
    // Parts between links are read in their order, though they stand from right to left.
    expect(text.replaceAll(' ', '')).toContain('لجميعالأعضاء؛انظرالميثاق.')
  })

  it('has links that are tagged, described and lead somewhere', () => {
    const names = destinationsOf(file)
    const links = elements.filter(({type}) => type === 'Link')
    // The charter and two references to points, in each language.
    expect(links.length).toBeGreaterThanOrEqual(3 * languages.split(' ').length)
    for (const {kids} of links) {
      const annotations = kids.filter((kid) => kid.kind === 'annotation')
      expect(annotations.length).toBeGreaterThan(0)
      for (const {ref} of annotations) {
        const annotation = document.context.lookup(refOf(ref), PDFDict)
        expect(textIn(annotation, 'Contents')).not.toBe('')
        const target = textIn(annotation, 'Dest')
        if (target !== undefined) expect(names).toContain(target)
        else expect(annotation.has(PDFName.of('A'))).toBe(true)
      }
    }
  })

  it('names notes uniquely and figures in words', () => {
    const ids = elements.flatMap(({dictionary}) => textIn(dictionary, 'ID') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    for (const note of elements.filter(({type}) => type === 'Note'))
      expect(has(note, 'ID')).toBe(true)
    for (const figure of elements.filter(({type}) => type === 'Figure'))
      expect(textIn(figure.dictionary, 'Alt')).toMatch(/\S/u)
  })

  it('embeds every font, with a text for every code', () => {
    for (const [, object] of document.context.enumerateIndirectObjects()) {
      if (!(object instanceof PDFDict) || nameIn(object, 'Subtype') !== 'Type0') continue
      const map = bytesOf(object.lookup(PDFName.of('ToUnicode'), PDFStream)).toString('latin1')
      expect(map).toMatch(/beginbfchar/u)
      const [descendant] = object.lookup(PDFName.of('DescendantFonts'), PDFArray).asArray()
      const font = document.context.lookup(descendant, PDFDict)
      const descriptor = font.lookup(PDFName.of('FontDescriptor'), PDFDict)
      const program = bytesOf(descriptor.lookup(PDFName.of('FontFile2'), PDFStream))
      expect(program.readUInt32BE(0)).toBe(0x00010000)
      const glyphs = bytesOf(font.lookup(PDFName.of('CIDToGIDMap'), PDFStream)).length / 2
      const texts = [...map.matchAll(/(?<=beginbfchar\n)[\s\S]*?(?=endbfchar)/gu)].join('')
      expect(texts.trim().split('\n').length).toBe(glyphs - 1)
    }
  })

  it('shows its title, says what it conforms to, and ends in a file identifier', () => {
    const preferences = catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict)
    expect(preferences.get(PDFName.of('DisplayDocTitle'))?.toString()).toBe('true')
    const xmp = bytesOf(catalog.lookup(PDFName.of('Metadata'), PDFStream)).toString('utf8')
    expect(() => new SaxesParser({xmlns: true}).write(xmp).close()).not.toThrow()
    for (const fact of ['<pdfaid:part>2<', '<pdfaid:conformance>U<', '<pdfuaid:part>1<', '1.2'])
      expect(xmp).toContain(fact)
    for (const language of languages.split(' ')) expect(xmp).toContain(`<rdf:li>${language}<`)
    const intents = catalog.lookup(PDFName.of('OutputIntents'), PDFArray)
    expect(nameIn(intents.lookup(0, PDFDict), 'S')).toBe('GTS_PDFA1')
    expect(document.context.trailerInfo.ID?.toString()).toMatch(
      /^\[ <[0-9A-F]{32}> <[0-9A-F]{32}> \]$/u,
    )
    expect(catalog.has(PDFName.of('PageLabels'))).toBe(true)
  })

  it('leads to every point by its name', () => {
    const names = destinationsOf(file)
    for (const key of ['duties-1', 'duties-1-2', 'publication-4', 'publication'])
      expect(names.some((name) => name === key || name.endsWith(key))).toBe(true)
  })

  it('has bookmarks that lead to places, counted right', () => {
    const outline = catalog.lookup(PDFName.of('Outlines'), PDFDict)
    const names = destinationsOf(file)
    const titles: string[] = []
    const shown = walkOutline(outline, (entry) => {
      titles.push(textIn(entry, 'Title') ?? '')
      expect(names).toContain(textIn(entry, 'Dest'))
    })
    expect(outline.lookup(PDFName.of('Count'), PDFNumber).asNumber()).toBe(shown)
    expect(titles.length).toBeGreaterThan(5)
    expect(titles).not.toContain('')
  })
})

function refOf(text: string): PDFRef {
  return PDFRef.of(Number(text.split(' ')[0]))
}

/** Numbers of marked sequences; what stands outside of all fails. */
function markedContent(content: string): readonly number[] {
  const ids: number[] = []
  let depth = 0
  for (const line of content.split('\n')) {
    const id = /\/MCID (?<id>\d+)/u.exec(line)?.groups?.['id']
    if (id !== undefined) ids.push(Number(id))
    if (/B[DM]C$/u.test(line)) depth++
    else if (line === 'EMC') depth--
    else if (line !== '') expect({line, depth}).toMatchObject({depth: depth > 0 ? depth : 'marked'})
  }
  expect(depth).toBe(0)
  return ids
}

function tableOf(element: Element): Element | undefined {
  return element.type === 'Table' ? element : element.parent && tableOf(element.parent)
}

function attributesOf({dictionary}: Element): readonly PDFDict[] {
  const found = dictionary.lookup(PDFName.of('A'))
  if (found instanceof PDFArray) return found.asArray().map((_, at) => found.lookup(at, PDFDict))
  return found instanceof PDFDict ? [found] : []
}

function spanOf(cell: Element): number {
  const spans = attributesOf(cell).flatMap((attribute) => {
    const span = attribute.lookup(PDFName.of('ColSpan'))
    return span instanceof PDFNumber ? [span.asNumber()] : []
  })
  return spans[0] ?? 1
}

function languageAt(element: Element): string | undefined {
  return textIn(element.dictionary, 'Lang') ?? (element.parent && languageAt(element.parent))
}

function destinationsOf({catalog}: Inspected): readonly string[] {
  const names = catalog.lookup(PDFName.of('Names'), PDFDict)
  const entries = treeEntries(names.lookup(PDFName.of('Dests'), PDFDict), 'Names')
  const keys = entries.map(([key]) => key)
  expect(keys).toEqual([...keys].sort())
  return keys
}

/** Visit all entries below one; gives how many a reader sees at first. */
function walkOutline(above: PDFDict, visit: (entry: PDFDict) => void): number {
  let shown = 0
  let entry = above.lookup(PDFName.of('First'))
  while (entry instanceof PDFDict) {
    visit(entry)
    const below = walkOutline(entry, visit)
    const count = entry.lookup(PDFName.of('Count'))
    if (count instanceof PDFNumber) expect(Math.abs(count.asNumber())).toBe(below)
    shown += 1 + (count instanceof PDFNumber && count.asNumber() > 0 ? below : 0)
    entry = entry.lookup(PDFName.of('Next'))
  }
  return shown
}
