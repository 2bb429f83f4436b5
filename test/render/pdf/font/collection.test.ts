import {describe, expect, it} from 'vitest'
import {memberFile, membersOf} from '../../../../pipeline/render/pdf/font/collection.ts'
import {damagedTables} from '../../../../pipeline/render/pdf/font/damage.ts'
import {openFace} from '../../../../pipeline/render/pdf/font/face.ts'
import {loadFont} from '../faces.ts'
import {valueIn} from '../../../value-in.ts'

const files = await Promise.all(
  [
    ['noto-serif', '400Regular/NotoSerif_400Regular.ttf'],
    ['noto-naskh-arabic', '400Regular/NotoNaskhArabic_400Regular.ttf'],
  ].map(async ([name, file]) =>
    Buffer.from((await loadFont(`@expo-google-fonts/${name}`, file!))!),
  ),
)

/** The fonts put into one file, as foundries do: their offsets count from its beginning. */
function collectionOf(fonts: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(12 + fonts.length * 4)
  head.write('ttcf')
  head.writeUInt32BE(0x00010000, 4)
  head.writeUInt32BE(fonts.length, 8)
  let at = head.length
  const parts = fonts.map((font, index) => {
    const moved = Buffer.from(font)
    for (let entry = 12; entry < 12 + font.readUInt16BE(4) * 16; entry += 16)
      moved.writeUInt32BE(font.readUInt32BE(entry + 8) + at, entry + 8)
    head.writeUInt32BE(at, 12 + index * 4)
    at += moved.length
    return moved
  })
  return Buffer.concat([head, ...parts])
}

const collection = collectionOf(files)
const view = new DataView(collection.buffer, collection.byteOffset, collection.byteLength)

describe('a font collection', () => {
  it('gives each of its fonts as a file of its own, every table as it was', () => {
    const names = membersOf(view).map((offset) => {
      const bytes = memberFile(collection, offset) ?? new Uint8Array(0)
      expect(damagedTables(bytes)).toEqual([])
      return valueIn(openFace({package: '', file: 'all.ttc', cut: 'regular', bytes}, 0)).name
    })
    expect(names).toEqual(['NotoSerif-Regular', 'NotoNaskhArabic-Regular'])
  })

  it('is none where the file is a single font', () => {
    const [single] = files
    expect(membersOf(new DataView(single!.buffer, single!.byteOffset, single!.length))).toEqual([])
  })

  it.each([20, 100, 5000, 400_000])(
    'that is cut off after %d bytes gives no broken font',
    (length) => {
      const cut = collection.subarray(0, length)
      const offsets = membersOf(new DataView(cut.buffer, cut.byteOffset, cut.length))
      for (const offset of offsets) expect(memberFile(cut, offset)).toBeUndefined()
    },
  )
})
