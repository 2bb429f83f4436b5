import type {Arrangement} from '../arrange/arrangement.ts'
import type {PageShape} from '../arrange/geometry.ts'
import type {LanguageSetting, Setting} from '../model/setting.ts'
import type {Tagger} from '../model/tagger.ts'
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
