import {itemAt} from '../../finding/assert.ts'
import {glyphOutline, type OutlineCommand} from '../pdf/font/outline.ts'
import {placeLine} from '../pdf/text/place.ts'
import type {Line} from '../pdf/text/model/types.ts'
import {createCoverage, type Coverage} from './coverage.ts'
import {pngOf} from './png.ts'

/** A surface that is painted on in a few colours over one for the paper. */
export type Canvas = {
  /** fill a rectangle with a colour */
  readonly rectangle: (box: Box, colour: number) => void
  /** fill closed outlines, moved and scaled, with a colour */
  readonly outline: (commands: readonly OutlineCommand[], place: PixelPlace, colour: number) => void
  /** draw a line of text with its baseline at a place */
  readonly text: (line: Line, x: number, y: number, colour: number) => void
  readonly png: () => Uint8Array
}

type Box = {readonly x: number; readonly y: number; readonly width: number; readonly height: number}

/** Where the origin of an outline is, and how many pixels a unit of it has; y of outlines goes upwards. */
type PixelPlace = {readonly x: number; readonly y: number; readonly scale: number}

/**
 * A canvas without anything on it.
 *
 * @param colours `#rrggbb`: the paper, which is colour 0 and has no shades, then those that are painted with
 */
export function createCanvas(width: number, height: number, colours: readonly string[]): Canvas {
  const coverage = createCoverage(width, height)
  const pixels = new Uint8Array(width * height)
  const shades = Math.floor(255 / Math.max(1, colours.length - 1))
  const paint = (colour: number): void => {
    const shares = coverage.take()
    for (const [at, share] of shares.entries()) {
      if (colour === 0 && share >= 0.5) pixels[at] = 0
      if (colour === 0) continue
      const shade = Math.round(share * shades)
      if (shade > 0) pixels[at] = (colour - 1) * shades + shade
    }
  }
  return {
    rectangle: ({x, y, width: across, height: down}, colour) => {
      coverage.line(x, y, x, y + down)
      coverage.line(x + across, y + down, x + across, y)
      paint(colour)
    },
    outline: (commands, place, colour) => {
      trace(commands, place, coverage)
      paint(colour)
    },
    text: (line, x, y, colour) => {
      for (const {word, run, x: offset} of placeLine(line)) {
        const {style} = itemAt(line.paragraph.runs, run)
        const em = style.size / 1000
        let pen = x + offset
        for (const [at, glyph] of word.glyphs.entries()) {
          const place = {
            x: pen + itemAt(word.xOffsets, at) * em,
            y: y - itemAt(word.yOffsets, at) * em,
            scale: style.size / word.face.unitsPerEm,
          }
          trace(glyphOutline(word.face, glyph), place, coverage)
          pen += itemAt(word.advances, at) * em
        }
      }
      paint(colour)
    },
    png: () => pngOf({width, height, pixels, palette: paletteOf(colours, shades)}),
  }
}

/** The shades between the paper and each colour, one colour after the other. */
function paletteOf(colours: readonly string[], shades: number): Uint8Array {
  const [paper = [255, 255, 255], ...inks] = colours.map(partsOf) // white where no colour is named
  const entries = inks.flatMap((ink) =>
    Array.from({length: shades}, (_, at) =>
      paper.map((part, index) =>
        Math.round(part + (itemAt(ink, index) - part) * ((at + 1) / shades)),
      ),
    ),
  )
  return Uint8Array.from([paper, ...entries].flat())
}

function partsOf(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}

/** Lines that a curve is drawn with: at the sizes of cards the eye sees no corners. */
const steps = 8

function trace(
  commands: readonly OutlineCommand[],
  {x: left, y: base, scale}: PixelPlace,
  coverage: Coverage,
): void {
  let [x, y] = [left, base]
  let [startX, startY] = [x, y]
  const to = (nextX: number, nextY: number): void => {
    coverage.line(x, y, nextX, nextY)
    ;[x, y] = [nextX, nextY]
  }
  for (const {type, values} of commands) {
    const points = pairsOf(values).map(([across, up]): Point => [
      left + across * scale,
      base - up * scale,
    ])
    if (type === 'Z') to(startX, startY)
    else if (type === 'M') {
      ;[startX, startY] = itemAt(points, 0)
      ;[x, y] = [startX, startY]
    } else for (const [nextX, nextY] of onCurve([[x, y], ...points])) to(nextX, nextY)
  }
}

type Point = readonly [x: number, y: number]

function pairsOf(values: readonly number[]): readonly Point[] {
  return Array.from({length: values.length / 2}, (_, at) => [
    itemAt(values, 2 * at),
    itemAt(values, 2 * at + 1),
  ])
}

/** Points on a Bézier curve behind its first one, by de Casteljau; for a line its end alone. */
function onCurve(control: readonly Point[]): readonly Point[] {
  if (control.length === 2) return [itemAt(control, 1)]
  return Array.from({length: steps}, (_, at) => pointAt(control, (at + 1) / steps))
}

function pointAt(control: readonly Point[], share: number): Point {
  const [first] = control
  if (control.length === 1 && first) return first
  const between = control.slice(1).map(([x, y], at): Point => {
    const [fromX, fromY] = itemAt(control, at)
    return [fromX + (x - fromX) * share, fromY + (y - fromY) * share]
  })
  return pointAt(between, share)
}
