/** Names of a face as its name table gives them. */
export type FaceNames = {
  /** families that it may be asked for by, the typographic one first */
  readonly families: readonly string[]
  readonly full: string
  readonly postScript: string
}

const ids = {family: 1, full: 4, postScript: 6, typographicFamily: 16} as const

/** Read a name table (OpenType, `name`): the English or else the first text of each name. */
export function readNames(table: DataView | undefined): FaceNames {
  const texts = table ? textsIn(table) : new Map<number, string>()
  const families = [texts.get(ids.typographicFamily), texts.get(ids.family)]
  return {
    families: [...new Set(families.filter((name) => name !== undefined && name !== ''))].map(
      String,
    ),
    full: texts.get(ids.full) ?? '', // a font need not have it
    postScript: texts.get(ids.postScript) ?? '', // a font need not have it
  }
}

function textsIn(table: DataView): ReadonlyMap<number, string> {
  const texts = new Map<number, string>()
  if (table.byteLength < 6) return texts
  const strings = table.getUint16(4)
  for (let index = 0; index < table.getUint16(2); index++) {
    const at = 6 + index * 12
    if (at + 12 > table.byteLength) break
    const id = table.getUint16(at + 6)
    const start = strings + table.getUint16(at + 10)
    const length = table.getUint16(at + 8)
    if (start + length > table.byteLength) continue
    // Platform 3 is Windows and 0 Unicode, both in UTF-16; language 0x409 is English.
    const isWide = table.getUint16(at) !== 1
    const isEnglish = table.getUint16(at + 4) === 0x409
    if (texts.has(id) && !isEnglish) continue
    texts.set(id, textAt(table, start, length, isWide))
  }
  return texts
}

function textAt(table: DataView, start: number, length: number, isWide: boolean): string {
  let text = ''
  for (let at = start; at + (isWide ? 2 : 1) <= start + length; at += isWide ? 2 : 1)
    text += String.fromCharCode(isWide ? table.getUint16(at) : table.getUint8(at))
  return text
}
