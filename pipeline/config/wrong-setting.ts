import {inspect} from 'node:util'
import type {z} from 'zod'
import {nearest} from './nearest.ts'
import {shortened} from '../finding/shortened.ts'

type Issue = z.core.$ZodIssue
type Worded = {readonly message: string; readonly hint: string}

/**
 * What is wrong with a setting, in plain words: its value, and what it may be.
 *
 * @param config the whole configuration, in which the path of the issue is looked up
 */
export function wordedIssue(issue: Issue, config: unknown): Worded {
  const path = issue.path.map(String).join('.')
  const name = path === '' ? 'The configuration' : path
  const value = valueAt(config, issue.path)
  const own = isOwn(issue) ? issue.message : undefined
  const wanted =
    own === undefined ? wantedBy(issue) : /^must be (?<wanted>.+)$/su.exec(own)?.groups?.['wanted']
  if (wanted === undefined)
    return {message: `${name}: ${own}`, hint: 'Correct the setting as the message says'}
  const hint = hintFor(path, value, valuesOf(issue))
  if (value === undefined) return {message: `${name} is missing; it must be ${wanted}`, hint}
  return {message: `${name} is ${printed(value)}; it must be ${wanted}`, hint}
}

/**
 * What is wrong inside a value of which the schema allows several kinds: the issues of the kind that it is of, at their own
 * settings. The issue itself where it is of none.
 */
export function innerIssues(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const inside = issue.errors.find((errors) =>
    errors.every(({path, code}) => path.length > 0 || code === 'unrecognized_keys'),
  )
  return inside
    ? inside.flatMap((one) => innerIssues({...one, path: [...issue.path, ...one.path]}))
    : [issue]
}

/** Whether the schema gives the message itself; messages of zod are not meant for people who write settings. */
const isOwn = ({code, message}: Issue): boolean =>
  code === 'custom' || !/^(?:Invalid (?:input|option|URL)|Too (?:big|small))/u.test(message)

function hintFor(path: string, value: unknown, allowed: readonly string[]): string {
  if (path === '') return "Export an object: export default {locales: ['ru']}"
  if (path === 'locales') return "Name the languages of the translations: locales: ['ru', 'kk']"
  const near = typeof value === 'string' ? meant(value, allowed) : undefined
  return near === undefined ? `Change ${path} in the configuration` : `Did you mean ${near}?`
}

/** The nearest of the values, or the one that a shortened word begins: `warn` for `warning`. */
const meant = (word: string, values: readonly string[]): string | undefined =>
  (word.length < 2 ? undefined : nearest(word, values)) ??
  (word.length < 3 ? undefined : values.find((value) => value.startsWith(word.toLowerCase())))

/** The words that a setting may be, those of each alternative. */
function valuesOf(issue: Issue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String)
  if (issue.code === 'invalid_union')
    return issue.errors.flat().flatMap((one) => (one.path.length === 0 ? valuesOf(one) : []))
  return []
}

/** What a setting must be, as the end of a sentence: `at most 72`, `one of A3, A4 or a list`. */
function wantedBy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? `of the type ${issue.expected}`
    case 'invalid_value':
      return `${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}`
    case 'too_big':
      return `at most ${issue.maximum}${itemsOf(issue.origin, issue.maximum)}`
    case 'too_small':
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${itemsOf(issue.origin, issue.minimum)}`
    case 'invalid_union':
      return [...new Set(issue.errors.flat().map((one) => wantedBy(one)))].join(', or ')
    case 'invalid_format':
      return issue.format === 'url'
        ? 'an address such as https://example.org/rules/'
        : 'well formed'
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return 'of another kind'
  }
}

const itemsOf = (origin: string, count: number | bigint): string =>
  origin === 'array' || origin === 'tuple' ? ` item${Number(count) === 1 ? '' : 's'} long` : ''

const kinds: Readonly<Record<string, string>> = {
  array: 'a list',
  tuple: 'a list of two values',
  object: 'an object',
  record: 'an object',
  string: 'a text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, part) =>
      typeof at === 'object' && at !== null
        ? Object.getOwnPropertyDescriptor(at, part)?.value
        : undefined,
    value,
  )
}

const oneLine = {depth: 2, breakLength: Number.POSITIVE_INFINITY}

/** A value as a configuration writes it, cut where it is long. */
function printed(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : inspect(value, oneLine)
  return shortened(text, 60)
}
