import type {LanguageConfig} from '../config/types.ts'
import {languageOf} from '../language/index.ts'
import type {Language} from '../language/model/types.ts'

/**
 * A language as editions print it: what Stele knows of it, under what the configuration says.
 *
 * @param tag BCP 47; the language bears it even where Stele knows only its base language
 * @param config `languages.<tag>` of the configuration
 */
export function editionLanguageOf(tag: string, config: LanguageConfig = {}): Language {
  const known = languageOf(tag)
  const {digits = known.numbers.digits, scale = known.print.scale} = config
  const {leading = known.print.leading, labels} = config
  return {
    ...known,
    tag,
    numbers: {...known.numbers, digits},
    labels: labels ? {...known.labels, settings: labels} : known.labels,
    print: {...known.print, scale, leading},
  }
}
