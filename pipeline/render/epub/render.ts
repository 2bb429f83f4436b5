import type {Edition, EditionLanguage} from '../../edition/types.ts'
import {rowGroups} from '../../edition/cells.ts'
import {archiveOf} from './archive.ts'
import {chaptersOf, type Chapter} from './chapters.ts'
import {colophonXml, noticesXml} from './colophon.ts'
import {bookContextOf, type BookContext} from './context.ts'
import {coverFile, coverSvg} from './cover.ts'
import {glossaryFile, glossaryXml} from './glossary.ts'
import {notesFile} from './hrefs.ts'
import {navigationXml} from './navigation.ts'
import {notesXml} from './notes.ts'
import {packageXml, type Item} from './package.ts'
import {picturesOf, type BookPictures, type LoadPicture} from './pictures.ts'
import {isPage, rowXml} from './row.ts'
import {tableXml} from './table.ts'
import {epubStyle} from './style.ts'
import {pageXml} from './xml.ts'

/** A part of the book in the order of reading. */
type Page = {
  readonly file: string
  readonly sort: string
  readonly body: string
}

/**
 * An edition as an EPUB 3 book: stacked, each unit in all languages, one below the other; in columns, the
 * first language, with the others as pop-up notes. The same edition gives the same bytes.
 *
 * @param loadPicture gives pictures of the project; those it does not know are named by their words
 */
export async function renderEpub(edition: Edition, loadPicture?: LoadPicture): Promise<Uint8Array> {
  const pictures = await picturesOf(edition, loadPicture)
  const chapters = chaptersOf(edition)
  const pages = pagesOf(edition, chapters, bookContextOf(edition, chapters, pictures))
  const [first] = edition.languages
  const files = new Map<string, string | Uint8Array>([
    [
      'package.opf',
      packageXml(edition, itemsOf(pages, pictures), {
        hasPictures: pictures.size > 0,
        hasPages: edition.rows.some(isPage),
      }),
    ],
    ...pages.map(({file, sort, body}) => [file, pageIn(first, {sort, body, edition})] as const),
    ['style.css', epubStyle(edition.languages)],
    [coverFile, coverSvg(edition)],
    ...Array.from(pictures.values(), ({file, bytes}) => [file, bytes] as const),
  ])
  return archiveOf(files)
}

function pageIn(
  first: EditionLanguage | undefined,
  {sort, body, edition}: {readonly sort: string; readonly body: string; readonly edition: Edition},
): string {
  const title = first === undefined || first.title.trim() === '' ? edition.document : first.title
  const {tag, direction} = first ?? {tag: 'en', direction: 'ltr'}
  return pageXml({tag, direction, title, sort, body})
}

/** All content documents in the order of reading. */
function pagesOf(
  edition: Edition,
  chapters: readonly Chapter[],
  context: BookContext,
): readonly Page[] {
  const notices = noticesXml(edition.languages)
  const text = chapters.map(({file, rows}, index): Page => {
    const lines = rowGroups(rows)
      .map((group) =>
        group.kind === 'row'
          ? rowXml(group.row, file, context)
          : tableXml(group.lines, file, context),
      )
      .join('\n')
    if (file === 'title.xhtml')
      return {
        file,
        sort: 'frontmatter',
        body: `<section epub:type="titlepage">${lines}\n${notices}</section>`,
      }
    return {file, sort: 'bodymatter', body: index === 0 ? `${notices}\n${lines}` : lines}
  })
  const [title, ...rest] = text
  const isTitled = title?.file === 'title.xhtml'
  const nav: Page = {
    file: 'nav.xhtml',
    sort: 'frontmatter',
    body: navigationXml(edition, chapters, context),
  }
  const back: readonly Page[] = [
    ...(edition.notes.length === 0
      ? []
      : [{file: notesFile, sort: 'backmatter', body: notesXml(edition.notes, context)}]),
    ...(edition.glossary.length === 0
      ? []
      : [{file: glossaryFile, sort: 'backmatter', body: glossaryXml(edition)}]),
    {file: 'colophon.xhtml', sort: 'backmatter', body: colophonXml(edition)},
  ]
  return isTitled ? [title, nav, ...rest, ...back] : [nav, ...text, ...back]
}

function itemsOf(pages: readonly Page[], pictures: BookPictures): readonly Item[] {
  return [
    ...pages.map(({file}): Item => ({
      id: file.replace('.xhtml', ''),
      file,
      mediaType: 'application/xhtml+xml',
      isRead: true,
      ...(file === 'nav.xhtml' ? {isNavigation: true} : {}),
    })),
    {id: 'style', file: 'style.css', mediaType: 'text/css'},
    {id: 'cover', file: coverFile, mediaType: 'image/svg+xml', isCover: true},
    ...Array.from(pictures.values(), ({file, mediaType}) => ({
      id: file.replace(/\..*$/u, ''),
      file,
      mediaType,
    })),
  ]
}
