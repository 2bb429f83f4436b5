import type {CheckInput} from '../../check/engine.ts'
import type {Settings} from '../../config/types.ts'
import {linksOfDocument} from '../../document/links/links.ts'
import {languageOf} from '../../language/index.ts'
import {once} from '../../language/once.ts'
import type {LoadedDocument} from '../../project/load.ts'

/** What the rules must know to compare a translation with what editions print: label settings, and the source's references. */
export function printingOf(
  {document, catalog}: Pick<LoadedDocument, 'document' | 'catalog'>,
  {languages}: Settings,
): Pick<CheckInput, 'languages' | 'references'> {
  const links = once(() => linksOfDocument(document, catalog, languageOf(document.language)))
  return {languages, references: () => links().citations}
}
