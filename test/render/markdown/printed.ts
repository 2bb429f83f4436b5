import {parseDocument} from '../../../pipeline/document/parse/parse.ts'
import {unitsOf} from '../../../pipeline/document/units.ts'
import {alignEdition} from '../../../pipeline/edition/align.ts'
import {renderMarkdown} from '../../../pipeline/render/markdown/render.ts'

/** A document printed as an edition of its own language. */
export function printed(text: string, language: string): string {
  const {value: document} = parseDocument(text, {id: 'text', file: 'text.md', language})
  return renderMarkdown(
    alignEdition({
      document,
      catalog: unitsOf(document),
      translations: new Map(),
      languages: [language],
      layout: 'single',
      words: new Map(),
    }),
  )
}
