export type {Format, Layout} from './config/formats.ts'
export {alignEdition, type EditionInput} from './edition/align.ts'
export type {Cell, Edition, EditionLanguage, Row} from './edition/types.ts'
export {renderEdition, type EditionWish, type RenderedEdition} from './operations/library/render.ts'
