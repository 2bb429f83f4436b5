// What the benches call of the typesetter, which no door of the package gives; bundled by `bundle.ts`.
export {editionLanguageOf} from '../../pipeline/edition/language.ts'
export {fontLoader} from '../../pipeline/operations/resources/fonts.ts'
export {layOutPdf, renderPdf} from '../../pipeline/render/pdf/render.ts'
