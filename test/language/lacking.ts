import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Language} from '../../pipeline/language/model/types.ts'

const locales = fileURLToPath(new URL('../../locales/', import.meta.url))

/** The interface words that Stele ships for a tag; undefined where it has no file of its own. */
export function shippedWords(tag: string): Readonly<Record<string, string>> | undefined {
  const file = `${locales}${tag}/stele.json`
  if (!existsSync(file)) return undefined
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return Object.fromEntries(
    Object.entries(value ?? {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )
}

/** The keys of interface words, plural endings apart. */
export const keysOf = (words: Readonly<Record<string, string>>): readonly string[] => [
  ...new Set(
    Object.keys(words).map((key) => key.replace(/_(?:zero|one|two|few|many|other)$/u, '')),
  ),
]

/** What a language lacks of what Stele can know of one. */
export function lacksOf(language: Language): readonly string[] {
  const {tag, numbers, labels, meaning, exemplars, print, script, typography} = language
  const words = shippedWords(tag) ?? shippedWords(tag.split('-')[0] ?? tag) ?? {}
  const english = keysOf(shippedWords('en') ?? {})
  const missing = english.filter((key) => !keysOf(words).includes(key))
  const isAlphabet = /^(?:Latn|Cyrl|Grek|Armn|Geor)$/u.test(script)
  return [
    missing.length > 0 ? `${missing.length} interface words` : '',
    labels.forms.length < 12 ? `${12 - labels.forms.length} label words` : '',
    numbers.months.length < 12 ? 'month names' : '',
    Object.keys(numbers.words).length < 20 && typography.spacesBetweenWords ? 'number words' : '',
    Object.keys(numbers.measures).length < 15 ? 'measures' : '',
    Object.keys(labels.ordinals).length < 10 ? 'ordinals' : '',
    exemplars === '' ? 'alphabet' : '',
    isAlphabet && !print.hyphenation ? 'hyphenation' : '',
    meaning ? '' : 'negation and force',
  ].filter((lack) => lack !== '')
}
