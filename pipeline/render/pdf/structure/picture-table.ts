import type {Picture} from '../layout/model/frame.ts'

/** Names of the pictures that pages show, given in the order of first use. */
export type PictureTable = {
  /** resource name without the slash: `I0`, `I1` … */
  readonly nameOf: (picture: Picture) => string
  readonly pictures: () => ReadonlyMap<Picture, string>
}

/** A book of pictures for one file; the same picture is told by identity and embedded once. */
export function createPictureTable(): PictureTable {
  const names = new Map<Picture, string>()
  return {
    nameOf: (picture) => {
      const name = names.get(picture) ?? `I${names.size}`
      names.set(picture, name)
      return name
    },
    pictures: () => names,
  }
}
