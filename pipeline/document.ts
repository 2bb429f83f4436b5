export type {
  Block,
  Catalog,
  Document,
  Inline,
  Key,
  Label,
  Uid,
  Unit,
  UnitKind,
} from './document/model/types.ts'
export {outlineOf, type Outline, type OutlineUnit} from './document/outline.ts'
export {parseDocument, type DocumentSource} from './document/parse/parse.ts'
export {stringifyDocument} from './document/print/stringify.ts'
export {unitsOf} from './document/units.ts'
export type {Finding, Reading} from './finding/finding.ts'
export type {Place, Span} from './finding/place.ts'
