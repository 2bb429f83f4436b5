import {createRequire} from 'node:module'
import type {Patterns} from './liang.ts'

const require = createRequire(import.meta.url)

const loaded = new Map<string, Patterns | undefined>()

/**
 * The Liang patterns of npm `hyphen`.
 *
 * @param file its name there, without the ending
 * @returns undefined where it has no such file
 */
export function patternsFor(file: string): Patterns | undefined {
  if (loaded.has(file)) return loaded.get(file)
  const patterns = /^[a-z0-9-]+$/u.test(file) ? load(file) : undefined
  loaded.set(file, patterns)
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
