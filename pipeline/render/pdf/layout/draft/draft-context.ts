import type {Arrangement} from '../arrange/arrangement.ts'
import type {PageShape} from '../arrange/geometry.ts'
import type {TypesetLanguage, LayoutTools} from '../model/tools.ts'
import type {EditionLinks} from './links.ts'

/** What rows are drafted with. */
export type DraftContext = {
  readonly tools: LayoutTools
  readonly languages: readonly TypesetLanguage[]
  readonly arrangement: Arrangement
  readonly shape: PageShape
  readonly links: EditionLinks
}
