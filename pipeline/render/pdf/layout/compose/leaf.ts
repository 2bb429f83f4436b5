import type {Geometry} from '../arrange/geometry.ts'

/** A page of a sheet: the left or right of a spread, or the only one. */
export type Leaf = {readonly leaf: 0 | 1; readonly page: number; readonly geometry: Geometry}
