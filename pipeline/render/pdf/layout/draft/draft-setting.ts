import type {Arrangement} from '../pages/arrangement.ts'
import type {PageShape} from '../geometry.ts'
import type {LanguageSetting, Setting} from '../setting.ts'
import type {Tagger} from '../tagger.ts'
import type {LinkBook} from './links.ts'

/** What rows are drafted with. */
export type DraftSetting = {
  readonly setting: Setting
  readonly languages: readonly LanguageSetting[]
  readonly arrangement: Arrangement
  readonly shape: PageShape
  readonly tagger: Tagger
  readonly links: LinkBook
}
