import {fileURLToPath} from 'node:url'
import {fontLoader, renderPdf} from '../../../node_modules/.cache/bench/typesetter.js'
import {editionOf, pdfOptions} from './edition.js'
import {measured} from './measured.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))

await measured(async ({rows, languages}) => {
  const {value, findings} = await renderPdf(editionOf(rows, languages), pdfOptions, {
    loadFont: fontLoader(root),
  })
  const errors = findings.filter(({severity}) => severity === 'error')
  if (errors.length > 0) throw new Error(errors[0].message)
  return {bytes: value.bytes, pages: value.pages}
})
