import {describe, expect, it} from 'vitest'
import {pictureOf} from '../../../../pipeline/render/pdf/layout/model/picture-file.ts'
import {framesOf, layMarkdown, png} from './markdown.ts'
import {textLines, textOf} from './reading.ts'

describe('pictures', () => {
  const text = '# T\n\n![A square](square.png)\n\n![Not there](absent.png)\n'

  it('are as wide as their column at most, with their words as alternative', () => {
    const laidOut = layMarkdown(text, 'columns')
    const images = framesOf(laidOut, 'image')
    expect(images.map(({element}) => element.alt)).toEqual(['A square', 'A square'])
    for (const {width, height} of images) expect(width / height).toBeCloseTo(1.5, 3)
  })

  it('that are not there are reported once, and their words printed in a frame', () => {
    const laidOut = layMarkdown(text, 'columns')
    expect(laidOut.findings).toMatchObject([{rule: 'picture-missing', severity: 'warning'}])
    expect(textLines(laidOut).filter(({line}) => textOf(line) === 'Not there').length).toBe(2)
  })

  it('are PNG or JPEG files of a sane size', () => {
    expect(pictureOf(png)).toMatchObject({format: 'png', pixelWidth: 240, pixelHeight: 160})
    const jpeg = Uint8Array.from([
      0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc2, 0, 11, 8, 0, 50, 0, 70, 1, 0,
    ])
    expect(pictureOf(jpeg)).toMatchObject({format: 'jpeg', pixelWidth: 70, pixelHeight: 50})
    for (const bytes of [
      [],
      [1, 2, 3],
      png.slice(0, 20),
      [0xff, 0xd8, 0xff],
      [...png.slice(0, 16), 255, 255, 255, 255, 0, 0, 0, 1, ...png.slice(24)],
    ])
      expect(pictureOf(Uint8Array.from(bytes))).toBeUndefined()
  })
})
