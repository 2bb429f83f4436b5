import {createRequire} from 'node:module'
import {measured} from './measured.js'

const require = createRequire(new URL('../../peers/package.json', import.meta.url))
const PDFDocument = require('pdfkit')
const fonts = new URL('../../../node_modules/@expo-google-fonts/noto-serif/', import.meta.url)

const top = 60
const bottom = 540
const left = 42
const gutter = 16

await measured(async ({rows, languages}) => {
  const file = new PDFDocument({size: 'A4', layout: 'landscape', margin: 0, bufferPages: true})
  const chunks = []
  const ended = new Promise((resolve) =>
    file.on('data', (chunk) => chunks.push(chunk)).on('end', resolve),
  )
  file.registerFont('regular', new URL('400Regular/NotoSerif_400Regular.ttf', fonts).pathname)
  file.registerFont('bold', new URL('700Bold/NotoSerif_700Bold.ttf', fonts).pathname)
  const width = (file.page.width - 2 * left - gutter * (languages.length - 1)) / languages.length
  const xOf = (column) => left + column * (width + gutter)
  const head = () => {
    file.font('regular').fontSize(7.2)
    for (const [column, tag] of languages.entries()) file.text(tag, xOf(column), 40, {width})
    file.fontSize(8.5)
  }
  head()
  let y = top
  for (const {isHeading, cells} of rows) {
    file.font(isHeading ? 'bold' : 'regular').fontSize(8.5)
    const heights = cells.map((text) => file.heightOfString(text, {width, align: 'justify'}))
    const height = Math.max(...heights)
    if (y + height > bottom) {
      file.addPage()
      head()
      file.font(isHeading ? 'bold' : 'regular')
      y = top
    }
    if (isHeading) file.outline.addItem(cells[0])
    for (const [column, text] of cells.entries())
      file.text(text, xOf(column), y, {width, align: 'justify'})
    y += height + 5
  }
  const {count} = file.bufferedPageRange()
  for (let page = 0; page < count; page++) {
    file.switchToPage(page)
    file
      .font('regular')
      .fontSize(7.2)
      .text(`${page + 1} / ${count}`, left, 560, {lineBreak: false})
  }
  file.end()
  await ended
  return {bytes: Buffer.concat(chunks), pages: count}
})
