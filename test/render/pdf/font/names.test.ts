import {expect, it} from 'vitest'
import {postScriptName} from '../../../../pipeline/render/pdf/font/metrics.ts'

/** A name table with a PostScript name alone (OpenType, `name`: platform 3, English, id 6). */
function nameTable(text: string): DataView {
  const table = new DataView(new ArrayBuffer(18 + text.length * 2))
  const fields = [0, 1, 18, 3, 1, 0x409, 6, text.length * 2, 0]
  for (const [at, field] of fields.entries()) table.setUint16(at * 2, field)
  for (let at = 0; at < text.length; at++) table.setUint16(18 + at * 2, text.charCodeAt(at))
  return table
}

it.each([
  ['NotoSerif-Bold', 'NotoSerif-Bold'],
  ['A/OpenAction<</S/JavaScript/JS(app.alert(1))>>', 'AOpenActionSJavaScriptJSappalert1'],
  ['</style><script>alert(1)</script>', 'stylescriptalert1script'],
  ['\u202EdloB\u0000\n) Tj endstream endobj', 'dloBTjendstreamendobj'],
  ['Ноto', 'to'],
  ['x'.repeat(5000), 'x'.repeat(63)],
  ['', ''],
])('the name %j of a font file is written as %j', (text, name) => {
  const table = (tag: string): DataView | undefined =>
    tag === 'name' ? nameTable(text) : undefined
  expect(postScriptName({table})).toBe(name)
})
