import {asConfigured} from '../../check/settings.ts'
import type {Settings} from '../../config/types.ts'
import type {Files} from '../../files/files.ts'
import {present} from '../../finding/assert.ts'
import type {Finding} from '../../finding/finding.ts'
import {withFingerprint} from '../../finding/fingerprint.ts'
import {startOf} from '../../finding/place.ts'
import {bundledWords, projectWords} from '../resources/interface-words.ts'

/**
 * A finding for each language whose interface words are not all there: its editions speak English in those
 * places. It is one for the project, whatever the number of its documents and editions.
 *
 * @param choice languages and rules that are asked for; all where empty
 */
export async function englishWordFindings(
  settings: Settings,
  files: Files,
  {locales, rules}: {readonly locales: readonly string[]; readonly rules: readonly string[]},
): Promise<readonly Finding[]> {
  if (rules.length > 0 && !rules.includes('interface-words')) return []
  const words = await projectWords(settings, files)
  const english = idsOf(present((await bundledWords([])).get('en'), 'the English interface words'))
  return [...new Set([settings.language, ...settings.locales])]
    .filter((tag) => locales.length === 0 || locales.includes(tag))
    .flatMap((tag) => {
      const own = new Set(idsOf(present(words.get(tag), `the words of ${tag}`)))
      const missing = english.filter((id) => !own.has(id))
      const finding = missing.length > 0 ? findingOf(tag, missing, english.length) : undefined
      // The rule may be switched off.
      return finding ? (asConfigured(finding, settings.check, '') ?? []) : []
    })
}

/** How many words a hint names. */
const mostNamed = 5

function findingOf(tag: string, missing: readonly string[], all: number): Finding {
  const file = `locales/${tag}/stele.json`
  const rest = missing.length - mostNamed
  const named = missing.slice(0, mostNamed).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
  return withFingerprint({
    rule: 'interface-words',
    severity: 'info',
    message: `Editions in ${tag} print ${missing.length} of ${all} interface words in English`,
    hint: `Write them in ${file}: ${named}. The file locales/en/stele.json of the package stele has all of them`,
    place: startOf(file),
    locale: tag,
  })
}

/** The ids of words with a text, plural endings apart. */
const idsOf = (words: Readonly<Record<string, string>>): readonly string[] => [
  ...new Set(
    Object.entries(words)
      .filter(([, text]) => text !== '')
      .map(([id]) => id.replace(/_(?:zero|one|two|few|many|other)$/u, '')),
  ),
]
