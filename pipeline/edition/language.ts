import type {LanguageConfig} from '../config/types.ts'
import {languageOf} from '../language/index.ts'
import type {HyphenationSettings} from '../language/model/hyphenation-settings.ts'
import type {Hyphenation, Language} from '../language/model/types.ts'

/**
 * A language as editions print it: what Stele knows of it, under what the configuration says.
 *
 * @param tag BCP 47; the language bears it even where Stele knows only its base language
 * @param config `languages.<tag>` of the configuration
 */
export function editionLanguageOf(tag: string, config: LanguageConfig = nothingSaid): Language {
  const own = languages.get(config) ?? new Map<string, Language>() // the first language with this configuration
  languages.set(config, own)
  const language = own.get(tag) ?? underConfig(tag, config)
  own.set(tag, language)
  return language
}

/** What a configuration says of most languages: nothing. */
export const nothingSaid: LanguageConfig = {}

/** Languages by the configuration they are under: one value for all editions, so that it is known to be the same. */
const languages = new WeakMap<LanguageConfig, Map<string, Language>>()

function underConfig(tag: string, config: LanguageConfig): Language {
  const known = languageOf(tag)
  const {digits = known.numbers.digits, scale = known.print.scale} = config
  const {leading = known.print.leading, labels} = config
  const hyphenation = hyphenationOf(known.print.hyphenation, config.hyphenation)
  return {
    ...known,
    tag,
    numbers: {...known.numbers, digits},
    labels: labels ? {...known.labels, settings: labels} : known.labels,
    print: {...known.print, scale, leading, ...(hyphenation && {hyphenation})},
  }
}

/** A language that does not divide words stays so; the configuration has been refused. */
function hyphenationOf(
  known: Hyphenation | undefined,
  settings: HyphenationSettings | undefined,
): Hyphenation | undefined {
  if (!known || !settings) return known
  const {repeatHyphen = known.repeatsHyphen, exceptions = []} = settings
  // Of two entries for one word the first counts.
  return {...known, repeatsHyphen: repeatHyphen, words: [...exceptions, ...known.words]}
}
