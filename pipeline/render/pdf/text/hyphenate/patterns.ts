import {createRequire} from 'node:module'
import type {Patterns} from './liang.ts'

const require = createRequire(import.meta.url)

/** Tags whose pattern file in npm `hyphen` has another name. */
const files: Readonly<Record<string, string>> = {
  en: 'en-us',
  'en-GB': 'en-gb',
  de: 'de-1996',
  el: 'el-monoton',
  mn: 'mn-cyrl',
  sr: 'sr-cyrl',
  'sr-Latn': 'sh-latn',
  sh: 'sh-latn',
  bs: 'sh-latn',
  'bs-Cyrl': 'sh-cyrl',
  cnr: 'sh-latn',
  zh: '',
}

const loaded = new Map<string, Patterns | undefined>()

/** The Liang patterns for a language; undefined where npm `hyphen` has none. */
export function patternsFor(language: string): Patterns | undefined {
  if (loaded.has(language)) return loaded.get(language)
  const base = language.split('-')[0] ?? language
  const file = files[language] ?? files[base] ?? base
  const patterns = /^[a-z\d-]+$/u.test(file) ? load(file) : undefined
  loaded.set(language, patterns)
  return patterns
}

function load(file: string): Patterns | undefined {
  try {
    const patterns: unknown = require(`hyphen/patterns/${file}.js`)
    return isPatterns(patterns) ? patterns : undefined
  } catch {
    return undefined
  }
}

const isPatterns = (value: unknown): value is Patterns =>
  Array.isArray(value) && Array.isArray(value[0]) && typeof value[1] === 'object'
