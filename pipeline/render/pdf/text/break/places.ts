import type {Pt} from '../model/types.ts'

/** What stands at a place where a line may end. */
export const placeKind = {space: 0, hyphen: 1, emergency: 2, forced: 3, tied: 4} as const

/**
 * Places where a line may end, with sums over all that stands before them, as columns. The next
 * line begins with `atom`, `offset` UTF-16 units into it.
 */
export type Places = {
  count: number
  atom: Int32Array
  offset: Int32Array
  kind: Uint8Array
  /** sums up to the end of a line that ends here, without spaces that vanish, with the hyphen */
  endWidth: Float64Array
  endStretch: Float64Array
  endShrink: Float64Array
  /** sums up to the beginning of the next line */
  startWidth: Float64Array
  startStretch: Float64Array
  startShrink: Float64Array
  /** width of the hyphen, counted in `endWidth` */
  hyphen: Float64Array
  /** how far a line that ends, or begins, here hangs out */
  endHang: Float64Array
  startHang: Float64Array
}

/** Room for a number of places. */
export function makePlaces(room: number): Places {
  return {
    count: 0,
    atom: new Int32Array(room),
    offset: new Int32Array(room),
    kind: new Uint8Array(room),
    endWidth: new Float64Array(room),
    endStretch: new Float64Array(room),
    endShrink: new Float64Array(room),
    startWidth: new Float64Array(room),
    startStretch: new Float64Array(room),
    startShrink: new Float64Array(room),
    hyphen: new Float64Array(room),
    endHang: new Float64Array(room),
    startHang: new Float64Array(room),
  }
}

/** Sums while walking through a paragraph's atoms. */
export type Sums = {width: Pt; stretch: Pt; shrink: Pt}

/** The index of a new place at the end, with room made for it. */
export function addPlace(places: Places, atom: number, offset: number, kind: number): number {
  const index = places.count++
  if (index >= places.atom.length) grow(places)
  places.atom[index] = atom
  places.offset[index] = offset
  places.kind[index] = kind
  places.hyphen[index] = 0
  places.endHang[index] = 0
  places.startHang[index] = 0
  return index
}

function grow(places: Places): void {
  const wider = makePlaces(places.atom.length * 2)
  wider.atom.set(places.atom)
  wider.offset.set(places.offset)
  wider.kind.set(places.kind)
  wider.endWidth.set(places.endWidth)
  wider.endStretch.set(places.endStretch)
  wider.endShrink.set(places.endShrink)
  wider.startWidth.set(places.startWidth)
  wider.startStretch.set(places.startStretch)
  wider.startShrink.set(places.startShrink)
  wider.hyphen.set(places.hyphen)
  wider.endHang.set(places.endHang)
  wider.startHang.set(places.startHang)
  Object.assign(places, {...wider, count: places.count})
}
