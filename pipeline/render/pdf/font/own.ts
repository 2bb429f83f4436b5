import {readNames} from './names.ts'
import {int16, readSfnt, uint16, type Sfnt} from './sfnt.ts'
import type {Cut, OwnFont} from './types.ts'

/** Files of one family that the configuration names, each with the cut that it is. */
export type OwnFamily = {
  readonly name: string
  readonly files: readonly (OwnFont & {readonly cut: Cut})[]
}

/** Group font files by the family that they say they belong to, in the order in which these appear. */
export function ownFamilies(fonts: readonly OwnFont[]): readonly OwnFamily[] {
  const families = new Map<string, (OwnFont & {readonly cut: Cut})[]>()
  for (const font of fonts) {
    const read = readSfnt(font.bytes)
    const sfnt = read.ok ? read.value : undefined
    const name = (sfnt && readNames(sfnt.table('name')).families[0]) ?? font.name
    const file = {...font, cut: sfnt ? cutOf(sfnt) : 'regular'} as const
    const family = families.get(name)
    // Of two files that are the same cut the first counts.
    if (!family) families.set(name, [file])
    else if (family.every(({cut}) => cut !== file.cut)) family.push(file)
  }
  return Array.from(families, ([name, files]) => ({name, files}))
}

/** Which cut a face is, by its weight class and slope (OpenType, `OS/2` and `post`). */
export function cutOf(sfnt: Pick<Sfnt, 'table'>): Cut {
  const os2 = sfnt.table('OS/2')
  const isBold = uint16(os2, 4) >= 600
  const isItalic = (uint16(os2, 62) & 1) !== 0 || int16(sfnt.table('post'), 4) !== 0
  if (isBold) return isItalic ? 'boldItalic' : 'bold'
  return isItalic ? 'italic' : 'regular'
}
