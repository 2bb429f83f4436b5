import {join} from 'node:path'
import {inflateSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {languageOf} from '../../../pipeline/language/index.ts'
import {fontLoader} from '../../../pipeline/operations/resources/fonts.ts'
import {cardPng, type CardContents} from '../../../pipeline/render/card/card.ts'
import {createCoverage} from '../../../pipeline/render/card/coverage.ts'

const loadFont = fontLoader(join(import.meta.dirname, '../../..'))
const colours = {paper: '#ffffff', ink: '#000000', accent: '#aa0000', quiet: '#555555'}
const code = {text: 'Code of conduct', language: languageOf('en')}

const cardOf = async (contents: Partial<CardContents>): Promise<Picture> =>
  pictureIn(
    await cardPng(
      {titles: [code], languages: [languageOf('en')], colours, ...contents},
      {loadFont},
    ),
  )

type Picture = {
  readonly bytes: Uint8Array
  /** `#rrggbb` of a pixel */
  readonly at: (x: number, y: number) => string
  /** whether a rectangle has any pixel that is not the paper */
  readonly hasInk: (x: number, y: number, width: number, height: number) => boolean
}

function pictureIn(bytes: Uint8Array): Picture {
  const file = Buffer.from(bytes)
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at)
    chunks.set(file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  const head = chunks.get('IHDR') ?? Buffer.alloc(13)
  expect([head.readUInt32BE(0), head.readUInt32BE(4), head[8], head[9]]).toEqual([1200, 630, 8, 3])
  const palette = chunks.get('PLTE') ?? Buffer.alloc(0)
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))
  expect(rows.length).toBe(1201 * 630)
  const indexAt = (x: number, y: number): number => rows[y * 1201 + 1 + x] ?? -1
  return {
    bytes,
    at: (x, y) => `#${palette.toString('hex', indexAt(x, y) * 3, indexAt(x, y) * 3 + 3)}`,
    hasInk: (x, y, width, height) => {
      for (let down = y; down < y + height; down++)
        for (let across = x; across < x + width; across++)
          if (indexAt(across, down) !== 0) return true
      return false
    },
  }
}

describe('the card of a document', () => {
  it('has a bar in the accent, publisher, title and languages, and is the same each time', async () => {
    const languages = ['en', 'ru', 'kk', 'ar'].map(languageOf)
    const card = await cardOf({publisher: 'The House', languages})
    expect([card.at(5, 300), card.at(1190, 300), card.at(600, 10)]).toEqual([
      '#aa0000',
      '#ffffff',
      '#ffffff',
    ])
    expect(card.hasInk(84, 70, 300, 50)).toBe(true)
    expect(card.hasInk(84, 160, 800, 120)).toBe(true)
    expect(card.hasInk(84, 520, 500, 80)).toBe(true)
    const again = await cardOf({publisher: 'The House', languages})
    expect(Buffer.from(again.bytes).equals(card.bytes)).toBe(true)
    expect(card.bytes.length).toBeLessThan(40_000)
  })

  it('begins at the right where the language does', async () => {
    const card = await cardOf({titles: [{text: 'مدونة السلوك', language: languageOf('ar')}]})
    expect([card.at(5, 300), card.at(1190, 300)]).toEqual(['#ffffff', '#aa0000'])
    expect(card.hasInk(800, 160, 310, 150)).toBe(true)
    expect(card.hasInk(84, 160, 300, 150)).toBe(false)
  })

  it('keeps a long title between the publisher and the languages', async () => {
    const text = 'Convention for the Protection of Human Rights and Fundamental Freedoms '.repeat(9)
    const card = await cardOf({titles: [{text, language: languageOf('en')}]})
    expect(card.hasInk(84, 160, 1000, 300)).toBe(true)
    expect(card.hasInk(84, 480, 1000, 50)).toBe(false)
    expect(card.hasInk(1120, 0, 80, 630)).toBe(false)
  })

  it('shows the next title where no font has the first, and leaves out names that it cannot draw', async () => {
    const thai = languageOf('th')
    const none = {text: 'ข้อบังคับ', language: thai}
    const card = await cardOf({titles: [none, code], languages: [languageOf('en'), thai]})
    const plain = await cardOf({})
    expect(Buffer.from(card.bytes).equals(plain.bytes)).toBe(true)
    const empty = await cardOf({titles: [none], languages: [thai]})
    expect(empty.hasInk(84, 0, 1000, 630)).toBe(false)
  })
})

describe('coverage', () => {
  it.each([
    ['a whole pixel', [1, 1, 2, 2], [0, 0, 0, 0, 1, 0, 0, 0, 0]],
    ['parts of pixels', [0.5, 0, 2.25, 1], [0.5, 1, 0.25, 0, 0, 0, 0, 0, 0]],
    ['what is inside the picture alone', [-5, -5, 1, 1], [1, 0, 0, 0, 0, 0, 0, 0, 0]],
    ['nothing to the right of it', [3, 0, 9, 3], [0, 0, 0, 0, 0, 0, 0, 0, 0]],
  ] as const)('of a rectangle is %s', (_, [left, top, right, bottom], shares) => {
    const {line, take} = createCoverage(3, 3)
    line(left, top, left, bottom)
    line(right, bottom, right, top)
    expect([...take()]).toEqual(shares)
    expect([...take()].every((share) => share === 0)).toBe(true)
  })

  it('of a triangle is half of its pixels', () => {
    const {line, take} = createCoverage(4, 4)
    line(0, 0, 0, 4)
    line(4, 4, 0, 0)
    const shares = take()
    expect([shares[0], shares[4], shares[5], shares[1]]).toEqual([0.5, 1, 0.5, 0])
  })
})
