import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {readingScript} from '../../pipeline/operations/resources/page-script.ts'
import type {Edition} from '../../pipeline/edition/types.ts'
import {renderHtml} from '../../pipeline/render/html/render.ts'
import {editionOf} from '../../test/render/html/edition.ts'

const locales = ['ru', 'kk', 'tk', 'fr', 'es', 'ar', 'zh-Hans']
const root = join(import.meta.dirname, '../..')

/** A document of many points in eight languages: the points of the shipped one, over and over, under headings. */
export function largeEdition(units: number): Edition {
  const english = textsOf('en')
  const names = Object.keys(english).filter((key) => /^p\d/u.test(key))
  const perArticle = 20
  const lines = ['# A long code', '']
  const keys: [key: string, from: string][] = [['title', 'title']]
  for (let unit = 0; unit < units; unit++) {
    const article = Math.floor(unit / perArticle) + 1
    const point = (unit % perArticle) + 1
    if (point === 1)
      lines.push('', `## Article ${article}. Of the obligations in part ${article}`, '')
    const from = names[unit % names.length] ?? 'p1'
    lines.push(`${point}. ${numbered(english[from] ?? '', unit)}`)
    keys.push([`art${article}-${point}`, from])
  }
  const translations = locales.map((locale) => {
    const texts = textsOf(locale)
    const own = keys.map(([key, from], unit) => [key, numbered(texts[from] ?? '', unit)])
    return [locale, Object.fromEntries(own) as Record<string, string>] as const
  })
  return editionOf({markdown: lines.join('\n'), translations: Object.fromEntries(translations)})
}

/** The page of an edition, with the script that it has in a build. */
export async function pageOf(edition: Edition): Promise<string> {
  return renderHtml(edition, {script: await readingScript()})
}

/** All words that an edition shows, one cell a line: what a page weighs at the very least. */
export function wordsOf({rows}: Edition): string {
  return rows
    .flatMap((row) => ('cells' in row ? row.cells : []))
    .map(({inline}) => JSON.stringify(inline.map((node) => ('value' in node ? node.value : ''))))
    .join('\n')
}

/** No two points are alike, or the page would be compressed better than any real one. */
function numbered(text: string, unit: number): string {
  const words = text.split(' ')
  const turn = unit % Math.max(1, words.length)
  return [...words.slice(turn), ...words.slice(0, turn)].join(' ') + ` ${unit * 7919}`
}

function textsOf(locale: string): Readonly<Record<string, string>> {
  const file = join(root, 'locales', locale, 'code-of-conduct.json')
  return JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>
}
