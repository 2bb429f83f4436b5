import {cellsIn} from '../../../pipeline/edition/cells.ts'
import {describe, expect, it} from 'vitest'
import {renderEpub} from '../../../pipeline/render/epub/render.ts'
import {editionOf} from '../pdf/edition.ts'
import {editions, everythingEdition, png, seedEdition} from './books.ts'
import {readBook, valuesOf, type Book} from './read-book.ts'

const all = await editions()
const loadPicture = async (url: string) => (url === 'seal.png' ? png : undefined)
const bookOf = async (name: string): Promise<Book> =>
  readBook(await renderEpub(all.get(name)!, loadPicture))

/** Links of a book that lead nowhere, and identities that two elements have. */
function brokenLinks({names, files}: Book): readonly string[] {
  const ids = new Map([...files].map(([name, file]) => [name, valuesOf(file, 'id')]))
  const doubled = [...ids].flatMap(([name, own]) =>
    own.filter((id, at) => own.indexOf(id) !== at).map((id) => `${name} has ${id} twice`),
  )
  const lost = [...files].flatMap(([name, file]) =>
    [...valuesOf(file, 'href'), ...valuesOf(file, 'src')].flatMap((href) => {
      if (/^(?:https?|mailto):/u.test(href)) return []
      const [path = '', id] = href.split('#')
      const target = path === '' ? name : `EPUB/${path}`
      const isThere =
        names.includes(target) &&
        (id === undefined || ids.get(target)?.includes(decodeURIComponent(id)) === true)
      return isThere ? [] : [`${name}: ${href}`]
    }),
  )
  return [...doubled, ...lost]
}

describe('a book', () => {
  it.each([...all.keys()])('of %s is well-formed and its links lead somewhere', async (name) => {
    const book = await bookOf(name)
    expect(book.files.size).toBeGreaterThanOrEqual(4)
    expect(brokenLinks(book)).toEqual([])
  })

  it('would notice a broken link', () => {
    const file = {elements: [{name: 'a', attributes: {href: 'notes.xhtml#note.9.0'}}], text: ''}
    expect(brokenLinks({names: [], files: new Map([['EPUB/nav.xhtml', file]])})).toHaveLength(1)
  })

  it('has the same bytes each time, the media type first and unpacked', async () => {
    const edition = await everythingEdition(['en', 'ru', 'ar'])
    const bytes = await renderEpub(edition, loadPicture)
    expect(Buffer.from(await renderEpub(edition, loadPicture)).equals(Buffer.from(bytes))).toBe(
      true,
    )
    expect(Buffer.from(bytes.subarray(30, 58)).toString('latin1')).toBe(
      'mimetypeapplication/epub+zip',
    )
  })

  it('holds every word of every cell', async () => {
    for (const [name, edition] of all) {
      const {files} = await bookOf(name)
      const text = [...files.values()].map((file) => file.text).join(' ')
      const words = edition.rows.flatMap((row) =>
        cellsIn(row).flatMap(({inline, label}) => [
          label ?? '',
          ...inline.flatMap((node) => (node.type === 'text' ? [node.value] : [])),
        ]),
      )
      expect(
        words.filter((word) => !/[\u0001\uFFFE\uD800]/u.test(word) && !text.includes(word)),
      ).toEqual([])
    }
  })

  it('marks each passage with its language and direction', async () => {
    const {files} = await bookOf('seed in four languages')
    const cells = [...files.values()].flatMap(({elements}) =>
      elements.filter(({attributes}) => attributes['class']?.startsWith('c ')),
    )
    expect(cells).toHaveLength(18 * 4)
    const spoken = new Set(
      cells.map(({attributes: {lang, dir, 'xml:lang': xmlLang}}) => `${lang} ${xmlLang} ${dir}`),
    )
    expect([...spoken]).toEqual(['en en ltr', 'ru ru ltr', 'kk kk ltr', 'ar ar rtl'])
  })
})

describe('hostile text', () => {
  it('leaves no element or attribute that could run or fetch anything', async () => {
    const {files} = await bookOf('hostile text')
    const elements = [...files].flatMap(([name, file]) =>
      name.endsWith('.xhtml') ? file.elements : [],
    )
    const names = new Set(elements.map(({name}) => name))
    expect(elements.length).toBeGreaterThan(500)
    for (const name of [
      'script',
      'iframe',
      'object',
      'embed',
      'svg',
      'math',
      'form',
      'base',
      'style',
    ])
      expect(names).not.toContain(name)
    const attributes = elements.flatMap((element) => Object.entries(element.attributes))
    expect(attributes.filter(([name]) => /^on|^style$|^srcset$/u.test(name))).toEqual([])
    const addresses = attributes.filter(([name]) => name === 'href' || name === 'src')
    expect(
      addresses.filter(
        ([, value]) => !/^(?:https?:|mailto:|[a-z0-9-]+\.(?:xhtml|css))/u.test(value),
      ),
    ).toEqual([])
  })
})

describe('a long document', () => {
  it('stands in several files, its links and notes leading across them', async () => {
    const points = Array.from(
      {length: 700},
      (_, at) => `${at + 1}. Pay.${at % 99 === 0 ? '[^a]' : ''}`,
    )
    const text = `# Long\n\n${points.join('\n\n')}\n\n[^a]: See [the last](#p700).\n`
    const edition = await editionOf(text, new Map(), {languages: ['en'], layout: 'single'})
    const book = readBook(await renderEpub(edition))
    expect(book.names.filter((name) => name.includes('text-'))).toHaveLength(3)
    expect(brokenLinks(book)).toEqual([])
    const notes = valuesOf(book.files.get('EPUB/notes.xhtml')!, 'href')
    expect(notes).toContain('text-3.xhtml#p700')
    expect(notes.filter((href) => href.includes('#mark.1.0.'))).toHaveLength(8)
  })
})

describe('footnotes', () => {
  it('lead from each mark to the note in its language and back to every mark', async () => {
    const {files} = await bookOf('everything in three languages')
    const text = files.get('EPUB/text-1.xhtml')!
    const notes = files.get('EPUB/notes.xhtml')!
    const marks = text.elements.filter(({attributes}) => attributes['epub:type'] === 'noteref')
    expect(marks.map(({attributes}) => attributes['href'])).toEqual([
      'notes.xhtml#note.1.0',
      'notes.xhtml#note.1.0',
      'notes.xhtml#note.1.1',
      'notes.xhtml#note.1.1',
      'notes.xhtml#note.1.2',
      'notes.xhtml#note.2.0',
      'notes.xhtml#note.2.1',
      'notes.xhtml#note.2.2',
    ])
    const ways = notes.elements.filter(({attributes}) => attributes['epub:type'] === 'backlink')
    const back = ways.map(({attributes}) => attributes['href'])
    for (const {attributes} of marks) expect(back).toContain(`text-1.xhtml#${attributes['id']}`)
    // A note that another note marks leads back to that one too.
    expect(back).toContain('notes.xhtml#mark.2.1.2')
    const asides = notes.elements.filter(({attributes}) => attributes['role'] === 'doc-footnote')
    expect(asides).toHaveLength(9)
  })
})

describe('what a reader is told', () => {
  it('is the state of the translation, in its own words, and marks in the text', async () => {
    const {files} = await bookOf('everything in three languages')
    const {text} = files.get('EPUB/title.xhtml')!
    expect(text).toContain('Отмеченные места ещё не переведены')
    expect(text).toContain('المقاطع المؤشر عليها لم تُترجم بعد')
    expect(files.get('EPUB/text-1.xhtml')!.text).toContain('не переведено')
  })

  it('is nothing of a text in its source language', async () => {
    const {files} = await bookOf('everything alone')
    expect(
      files.get('EPUB/title.xhtml')!.elements.map(({attributes}) => attributes['class']),
    ).not.toContain('notices')
  })
})

describe('the package', () => {
  it('names the book in all its languages, dates it and says what it needs of a reader', async () => {
    const edition = {...(await everythingEdition(['en', 'ru', 'ar'])), date: '2026-11-24'}
    const opf = readBook(await renderEpub(edition, loadPicture)).files.get('EPUB/package.opf')!
    const titles = opf.elements.filter(({name}) => name === 'dc:title')
    expect(titles.map(({attributes}) => [attributes['xml:lang'], attributes['dir']])).toEqual([
      ['en', 'ltr'],
      ['ru', 'ltr'],
      ['ar', 'rtl'],
    ])
    for (const words of ['Всё и <ещё>', 'كل شيء', '2026-11-24T00:00:00Z'])
      expect(opf.text).toContain(words)
    const properties = new Set(valuesOf(opf, 'property'))
    for (const name of [
      'accessMode',
      'accessModeSufficient',
      'accessibilityFeature',
      'accessibilityHazard',
      'accessibilitySummary',
    ])
      expect(properties).toContain(`schema:${name}`)
  })

  it('turns pages to the left where the first language runs so', async () => {
    const opf = async (name: string) => (await bookOf(name)).files.get('EPUB/package.opf')!
    const name = 'page-progression-direction'
    expect(valuesOf(await opf('seed in Arabic'), name)).toEqual(['rtl'])
    expect(valuesOf(await opf('seed in four languages'), name)).toEqual([])
  })

  it('bears another name when the source is another', async () => {
    const edition = await seedEdition(['en', 'ru'])
    const name = async (hash: string) =>
      readBook(await renderEpub({...edition, sourceHash: hash}))
        .files.get('EPUB/package.opf')!
        .text.match(/urn:uuid:[0-9a-f-]{36}/u)?.[0]
    expect(await name('0123456789abcdef')).toMatch(/^urn:uuid:.{14}8.{4}8/u)
    expect(await name('0123456789abcdef')).not.toBe(await name('fedcba9876543210'))
  })
})

describe('navigation', () => {
  it('lists the text in every language, pages by point, and landmarks', async () => {
    const nav = (await bookOf('seed in four languages')).files.get('EPUB/nav.xhtml')!
    const sorts = nav.elements.flatMap(({name, attributes}) =>
      name === 'nav' ? [attributes['epub:type']] : [],
    )
    expect(sorts).toEqual(['toc', 'page-list', 'landmarks'])
    const lists = nav.elements.filter(({attributes}) => attributes['role'] === 'doc-toc')
    expect(lists.map(({attributes}) => attributes['lang'])).toEqual(['en', 'ru', 'kk', 'ar'])
    const pages = valuesOf(nav, 'href').filter((href) => href.includes('#page.'))
    expect(pages).toHaveLength(10)
    expect(valuesOf(nav, 'href').filter((href) => href.endsWith('#p8'))).toHaveLength(4)
  })

  it('has the same pages in the book of every language, so that all cite the same', async () => {
    const pageList = async (tag: string): Promise<readonly string[]> => {
      const {files} = readBook(await renderEpub(await seedEdition([tag])))
      return valuesOf(files.get('EPUB/nav.xhtml')!, 'href').filter((href) =>
        href.includes('#page.'),
      )
    }
    const english = await pageList('en')
    expect(english).toHaveLength(10)
    for (const tag of ['ru', 'ar', 'zh-Hans']) expect(await pageList(tag)).toEqual(english)
  })
})

describe('pictures', () => {
  it('come along once, with their words in each language; what is no picture is named', async () => {
    const edition = await everythingEdition(['en', 'ru'])
    const {names, files} = readBook(await renderEpub(edition, loadPicture))
    expect(names.filter((name) => name.includes('picture'))).toEqual(['EPUB/picture-1.png'])
    expect(valuesOf(files.get('EPUB/text-1.xhtml')!, 'alt')).toContain('The seal')
    const bare = readBook(await renderEpub(edition, async () => new Uint8Array([1, 2, 3])))
    expect(bare.names.filter((name) => name.includes('picture'))).toEqual([])
    expect(bare.files.get('EPUB/text-1.xhtml')!.text).toContain('The seal')
  })
})
