import type {Edition} from '../../edition/types.ts'
import {xml} from './xml.ts'

/** The file of the cover. */
export const coverFile = 'cover.svg'

const [width, height, margin] = [1600, 2400, 160]
// Letters of a line at the size of the first title, in a face of usual width.
const lineLength = 24
const mostTitles = 4

/** The cover: the title in up to four languages, and the publisher. The same edition gives the same bytes. */
export function coverSvg({languages, publisher}: Edition): string {
  const titles = languages.slice(0, mostTitles).map(({title, tag, direction}, at) => {
    const size = at === 0 ? 96 : 60
    const lines = linesOf(title, Math.floor((lineLength * 96) / size))
    return {lines, size, tag, direction}
  })
  let top = 520
  const texts = titles.map(({lines, size, tag, direction}) => {
    const isFromRight = direction === 'rtl'
    const x = isFromRight ? width - margin : margin
    const spans = lines.map((line) => {
      top += Math.round(size * 1.3)
      return `<tspan x="${x}" y="${top}">${xml(line)}</tspan>`
    })
    top += size
    return `<text xml:lang="${xml(tag)}" font-size="${size}"${isFromRight ? ' direction="rtl"' : ''}>${spans.join('')}</text>`
  })
  const foot =
    publisher === undefined
      ? ''
      : `<text x="${margin}" y="${height - margin}" font-size="52">${xml(publisher)}</text>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#fdfcf9"/><rect width="${width}" height="320" fill="#7a2e1d"/><g font-family="serif" fill="#1d1b18">${texts.join('')}${foot}</g></svg>
`
}

/** A text in lines of about a length, broken between words. */
function linesOf(text: string, length: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.trim().split(/\s+/u)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < length)
      lines[lines.length - 1] = `${last} ${word}`
    // A language without spaces between words is cut by letters.
    else lines.push(...(word.match(new RegExp(`.{1,${length}}`, 'gsu')) ?? []))
  }
  return lines
}
