import type {FootnoteDefinition} from 'mdast'
import {draftsOf} from '../draft/blocks.ts'
import {spanOf, type Reader} from '../draft/reader.ts'
import type {Note} from '../../model/types.ts'
import {blocksOf} from './blocks.ts'
import {nest} from './nest.ts'
import {apart, scopeOf, type Workshop} from './scope.ts'

/** Footnotes as notes, keyed `fn1`, `fn2` … in the order given. */
export function notesOf(
  definitions: readonly FootnoteDefinition[],
  reader: Reader,
  shop: Workshop,
): readonly Note[] {
  return definitions.map((definition, at) => {
    const [first, ...rest] = definition.children
    const key = shop.keys.claim(`fn${at + 1}`)
    const own = first?.type === 'paragraph' ? first : undefined
    const drafts = draftsOf(own ? rest : definition.children, reader, true)
    return {
      kind: 'note',
      key,
      place: shop.place(spanOf(definition, reader)),
      identifier: definition.identifier,
      inline: shop.inline(own?.children ?? []),
      blocks: blocksOf(nest(drafts), apart(scopeOf('note', key)), shop),
    }
  })
}
