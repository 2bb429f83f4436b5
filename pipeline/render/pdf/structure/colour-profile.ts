/** Fixed-point number with 16 fractional bits. */
const fixed = (value: number): number => Math.round(value * 65_536)

/** Primaries of sRGB adapted to D50 (IEC 61966-2-1), and the D50 white point of the profile space. */
const colorants: readonly (readonly [tag: string, x: number, y: number, z: number])[] = [
  ['rXYZ', 0.4360747, 0.2225045, 0.0139322],
  ['gXYZ', 0.3850649, 0.7168786, 0.0971045],
  ['bXYZ', 0.1430804, 0.0606169, 0.7141733],
  ['wtpt', 0.9642, 1, 0.8249],
]

/**
 * An ICC profile (version 2.1) of sRGB with its curve as a gamma of 2.2, for the output intent.
 *
 * @see ICC.1:2001-04
 */
export function srgbProfile(): Uint8Array {
  return profile('mntrRGB XYZ ', [
    ['desc', description('sRGB')],
    ['cprt', textTag('No copyright, use freely')],
    ...colorants.map(([tag, x, y, z]): [string, Uint8Array] => [tag, xyz(x, y, z)]),
    ...['rTRC', 'gTRC', 'bTRC'].map((tag): [string, Uint8Array] => [tag, gamma(2.2)]),
  ])
}

/** An ICC profile (version 2.1) of black ink alone: its greys have a gamma of 2.2, about 20 % of dot gain. */
export function greyProfile(): Uint8Array {
  return profile('prtrGRAYXYZ ', [
    ['desc', description('Black ink')],
    ['cprt', textTag('No copyright, use freely')],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['kTRC', gamma(2.2)],
  ])
}

/** The class and the number of channels of an ICC profile; undefined where the bytes are none. */
export function profileKind(
  bytes: Uint8Array,
): {readonly isOutput: boolean; readonly channels: number} | undefined {
  const text = Buffer.from(bytes.subarray(0, 128)).toString('latin1')
  const channels = {GRAY: 1, 'RGB ': 3, CMYK: 4}[text.slice(16, 20)]
  if (bytes.length < 132 || text.slice(36, 40) !== 'acsp' || channels === undefined)
    return undefined
  return {isOutput: text.slice(12, 16) === 'prtr', channels}
}

function profile(kind: string, tags: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const tableEnd = 128 + 4 + tags.length * 12
  const size = tableEnd + tags.reduce((sum, [, data]) => sum + padded(data.length), 0)
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  writeHeader(bytes, view, kind)
  view.setUint32(128, tags.length)
  let at = tableEnd
  for (const [index, [tag, data]] of tags.entries()) {
    const entry = 132 + index * 12
    ascii(bytes, entry, tag)
    view.setUint32(entry + 4, at)
    view.setUint32(entry + 8, data.length)
    bytes.set(data, at)
    at += padded(data.length)
  }
  return bytes
}

function writeHeader(bytes: Uint8Array, view: DataView, kind: string): void {
  view.setUint32(0, bytes.length)
  view.setUint32(8, 0x02_10_00_00)
  ascii(bytes, 12, kind)
  for (const [index, part] of [2000, 1, 1, 0, 0, 0].entries()) view.setUint16(24 + index * 2, part)
  ascii(bytes, 36, 'acsp')
  for (const [index, value] of [0.9642, 1, 0.8249].entries())
    view.setInt32(68 + index * 4, fixed(value))
}

const padded = (length: number): number => Math.ceil(length / 4) * 4

function ascii(bytes: Uint8Array, at: number, text: string): void {
  for (let index = 0; index < text.length; index++) bytes[at + index] = text.charCodeAt(index)
}

function xyz(x: number, y: number, z: number): Uint8Array {
  const bytes = new Uint8Array(20)
  const view = new DataView(bytes.buffer)
  ascii(bytes, 0, 'XYZ ')
  for (const [index, value] of [x, y, z].entries()) view.setInt32(8 + index * 4, fixed(value))
  return bytes
}

function gamma(value: number): Uint8Array {
  const bytes = new Uint8Array(14)
  const view = new DataView(bytes.buffer)
  ascii(bytes, 0, 'curv')
  view.setUint32(8, 1)
  view.setUint16(12, Math.round(value * 256))
  return bytes
}

function textTag(text: string): Uint8Array {
  const bytes = new Uint8Array(8 + text.length + 1)
  ascii(bytes, 0, 'text')
  ascii(bytes, 8, text)
  return bytes
}

/** A textDescriptionType: ASCII, and empty Unicode and ScriptCode parts. */
function description(text: string): Uint8Array {
  const bytes = new Uint8Array(12 + text.length + 1 + 8 + 70)
  ascii(bytes, 0, 'desc')
  new DataView(bytes.buffer).setUint32(8, text.length + 1)
  ascii(bytes, 12, text)
  return bytes
}
