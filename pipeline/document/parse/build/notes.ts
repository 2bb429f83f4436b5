import type {FootnoteDefinition} from 'mdast'
import type {Note} from '../../model/types.ts'
import {blockDrafts} from '../draft/blocks.ts'
import {spanOf, type Reader} from '../draft/reader.ts'
import type {Building} from './finding.ts'
import {blocksOf} from './blocks.ts'
import {buildInline, type BuildContext} from './context.ts'
import {nest} from '../nest/nest.ts'
import {Scope} from './scope.ts'

/** Footnotes as notes, keyed `fn1`, `fn2` … in the order given. */
export function* footnotesOf(
  definitions: readonly FootnoteDefinition[],
  reader: Reader,
  context: BuildContext,
): Building<readonly Note[]> {
  const notes: Note[] = []
  for (const definition of definitions) {
    const [first, ...rest] = definition.children
    const key = context.keys.claim(`fn${notes.length + 1}`)
    const own = first?.type === 'paragraph' ? first : undefined
    const drafts = blockDrafts(own ? rest : definition.children, reader, true)
    const scope = new Scope('note', key, {hasOwnNumbers: true})
    notes.push({
      kind: 'note',
      key,
      place: context.place(spanOf(definition, reader)),
      identifier: definition.identifier,
      inline: own ? yield* buildInline(own.children, context) : [],
      blocks: yield* blocksOf(nest(drafts), scope, context),
    })
  }
  return notes
}
