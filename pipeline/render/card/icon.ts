import {createCanvas} from './canvas.ts'

/** Sizes in pixels of the icons that systems ask of a site that is installed. */
export const iconSizes = [192, 512] as const

/** A stone with a round head, in units of which the icon has 32, with y upwards. */
const stone = [
  {type: 'M', values: [8, 4]},
  {type: 'L', values: [8, 20]},
  {type: 'C', values: [8, 24.42, 11.58, 28, 16, 28]},
  {type: 'C', values: [20.42, 28, 24, 24.42, 24, 20]},
  {type: 'L', values: [24, 4]},
  {type: 'Z', values: []},
] as const

/** Lines of text on it, in two columns: from the left, from the foot, how long. */
const lines = [18.5, 14.5, 10.5].flatMap((up) => [
  {left: 11, up, long: 4.25},
  {left: 16.75, up, long: 4.25},
])

/**
 * The icon of a site that has none of its own: a stone with lines of text, with room around it, so that systems may cut off
 * the corners.
 *
 * @param size pixels of a side
 * @param colours as `#rrggbb`
 */
export function iconPng(
  size: number,
  {paper, accent}: {readonly paper: string; readonly accent: string},
): Uint8Array {
  const canvas = createCanvas(size, size, [paper, accent])
  const scale = size / 32
  canvas.outline(stone, {x: 0, y: size, scale}, 1)
  for (const {left, up, long} of lines)
    canvas.rectangle(
      {x: left * scale, y: size - up * scale, width: long * scale, height: 1.5 * scale},
      0,
    )
  return canvas.png()
}
