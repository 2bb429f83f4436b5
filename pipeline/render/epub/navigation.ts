import {itemAt, valueOf} from '../../finding/assert.ts'
import type {Edition, EditionLanguage} from '../../edition/types.ts'
import type {Chapter} from './chapters.ts'
import type {BookContext} from './context.ts'
import {glossaryFile} from './glossary.ts'
import {hrefIn, notesFile} from './hrefs.ts'
import {entriesOf, entryText, levelOf, type ContentsEntry} from './entries.ts'
import {isPage, pageId} from './row.ts'
import {xmlLangAttributes, xml} from './xml.ts'

/**
 * The contents in every language, the page list and the landmarks. The reading system's own contents
 * are those in the first language; the others stand on the page.
 */
export function navigationXml(
  edition: Edition,
  chapters: readonly Chapter[],
  context: BookContext,
): string {
  const lists = edition.languages.map((language, column) =>
    contentsXml(edition, language, {column, context}),
  )
  return [...lists, pageListXml(chapters, edition), landmarksXml(edition, chapters)]
    .filter((part) => part !== '')
    .join('\n')
}

function contentsXml(
  edition: Edition,
  language: EditionLanguage,
  {column, context}: {readonly column: number; readonly context: BookContext},
): string {
  const {words} = language
  const isParallel = edition.languages.length > 1
  const name = words['contents'] ?? 'Contents'
  const head = isParallel ? `${name} · ${language.language.autonym}` : name
  const links = entriesOf(edition).map((row) => ({
    level: levelOf(row),
    link: linkXml(row, column, context),
  }))
  const back =
    column > 0
      ? []
      : [
          ...(edition.notes.length > 0 ? [fileLink(notesFile, words['notes'] ?? 'Notes')] : []),
          ...(edition.glossary.length > 0
            ? [fileLink(glossaryFile, words['glossary'] ?? 'Glossary')]
            : []),
          fileLink('colophon.xhtml', words['colophon'] ?? 'Colophon'),
        ].map((link) => ({level: 0, link}))
  const all = [...links, ...back]
  if (all.length === 0) return ''
  // A reading system knows one table of contents; the others are text.
  const [element, sort] = column === 0 ? ['nav', ' epub:type="toc"'] : ['section', '']
  return `<${element}${sort} role="doc-toc" id="contents.${column}" ${xmlLangAttributes(language.language)} aria-label="${xml(head)}"><h2>${xml(head)}</h2>\n${nested(all)}</${element}>`
}

function linkXml(row: ContentsEntry, column: number, {hrefOf}: BookContext): string {
  const cell = itemAt(row.cells, column)
  const foreign = ` ${xmlLangAttributes(cell.language)}`
  return `<a href="${xml(valueOf(hrefOf, row.key))}"${foreign}>${xml(entryText(row, column, cell))}</a>`
}

function fileLink(file: string, name: string): string {
  return `<a href="${file}">${xml(name)}</a>`
}

type Link = {readonly level: number; readonly link: string}

/** Links as nested lists; a level that is skipped is not there. */
function nested(links: readonly Link[]): string {
  const items: string[] = []
  let at = 0
  while (at < links.length) {
    const own = itemAt(links, at)
    let end = at + 1
    while (end < links.length && itemAt(links, end).level > own.level) end += 1
    const below = links.slice(at + 1, end)
    items.push(`<li>${own.link}${below.length === 0 ? '' : nested(below)}</li>`)
    at = end
  }
  return `<ol>${items.join('\n')}</ol>`
}

function pageListXml(chapters: readonly Chapter[], {languages}: Edition): string {
  const items = chapters.flatMap(({file, rows}) =>
    rows
      .filter(isPage)
      .map((row) => `<li><a href="${hrefIn(file, pageId(row.key))}">${xml(row.number)}</a></li>`),
  )
  const [first] = languages
  if (items.length === 0 || !first) return ''
  return `<nav epub:type="page-list" role="doc-pagelist" hidden="hidden" aria-label="${xml(first.words['point'] ?? 'Point')}"><ol>${items.join('\n')}</ol></nav>`
}

function landmarksXml({languages, notes}: Edition, chapters: readonly Chapter[]): string {
  const [first] = languages
  if (!first) return ''
  const {words, title} = first
  const text = chapters.find(({file}) => file !== 'title.xhtml') ?? chapters[0]
  const marks: readonly (readonly [sort: string, href: string | undefined, name: string])[] = [
    [
      'titlepage',
      chapters.find(({file}) => file === 'title.xhtml')?.file,
      words['title'] ?? 'Title',
    ],
    ['toc', 'nav.xhtml#contents.0', words['contents'] ?? 'Contents'],
    ['bodymatter', text?.file, title.trim() === '' ? 'Text' : title],
    ['footnotes', notes.length > 0 ? notesFile : undefined, words['notes'] ?? 'Notes'],
    ['colophon', 'colophon.xhtml', words['colophon'] ?? 'Colophon'],
  ]
  const items = marks.flatMap(([sort, href, name]) =>
    href === undefined ? [] : [`<li><a epub:type="${sort}" href="${href}">${xml(name)}</a></li>`],
  )
  return `<nav epub:type="landmarks" hidden="hidden"><h2>${xml(words['contents'] ?? 'Contents')}</h2><ol>${items.join('\n')}</ol></nav>`
}
