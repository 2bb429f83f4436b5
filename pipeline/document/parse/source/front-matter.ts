import type {RootContent} from 'mdast'
import {parse} from 'yaml'
import type {FrontMatter} from '../../model/types.ts'

const tomlLine = /^\s*(?<name>[A-Za-z0-9_-]+)\s*=\s*(?<value>.+?)\s*$/u

/** TOML as far as front matter uses it: one `name = value` a line, strings, numbers, booleans. */
function readToml(text: string): FrontMatter {
  const values: [string, unknown][] = []
  for (const line of text.split(/\r?\n/u)) {
    // Other lines name no value.
    const {name, value} = tomlLine.exec(line)?.groups ?? {}
    if (name === undefined || value === undefined) continue
    const quoted = /^(?<mark>["'])(?<inner>.*)\k<mark>$/u.exec(value)?.groups?.['inner']
    const bare = value === 'true' ? true : value === 'false' ? false : Number(value)
    values.push([name, quoted ?? (Number.isNaN(bare) ? value : bare)])
  }
  return Object.fromEntries(values)
}

/**
 * Read front matter as data.
 *
 * @returns the values, and why they could not be read where that is so
 */
export function readFrontMatter(node: RootContent | undefined): {
  readonly value: FrontMatter
  readonly fault?: string
} {
  if (node?.type === 'yaml') return readYaml(node.value)
  return {value: node?.type === 'toml' ? readToml(node.value) : {}}
}

// `? ` begins a key that may be a list. Nested ones take time that doubles with each: 600 of them never end.
const explicitKey = /(?:^[ \t]*|[-?:][ \t]+)\?(?=[ \t]|$)/gmu
const mostExplicitKeys = 10

function readYaml(text: string): {readonly value: FrontMatter; readonly fault?: string} {
  const keys = text.match(explicitKey)?.length ?? 0 // no match: no such key
  if (keys > mostExplicitKeys) return {value: {}, fault: 'its names are lists or groups of values'}
  try {
    const value: unknown = parse(text, {schema: 'core', logLevel: 'error'})
    if (value === null || value === undefined) return {value: {}}
    if (typeof value !== 'object' || Array.isArray(value))
      return {value: {}, fault: 'it is not a list of names and values'}
    return {value: Object.fromEntries(Object.entries(value))}
  } catch (error) {
    return {
      value: {},
      fault: String(error)
        .replace(/\n[^]*$/u, '')
        .replace(/^\w+: /u, ''),
    }
  }
}
