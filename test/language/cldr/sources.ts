import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** The release of CLDR that the tables are made from. */
export const release = '48.2.0'

const packages = [
  'core',
  'numbers-full',
  'dates-full',
  'units-full',
  'localenames-full',
  'misc-full',
  'rbnf',
]
const folder = fileURLToPath(new URL('../../../node_modules/.cache/cldr/', import.meta.url))

/**
 * Install the packages of CLDR at their exact release into the cache folder. They are some 300 MB,
 * which nobody needs but who makes the tables: so they are no devDependencies.
 */
export function installSources(): void {
  if (existsSync(`${folder}node_modules/cldr-rbnf`)) return
  mkdirSync(folder, {recursive: true})
  const names = packages.map((name) => `cldr-${name}@${release}`)
  execFileSync('npm', [
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--prefix',
    folder,
    ...names,
  ])
}

/** Tags whose file in CLDR has another name: its `pt` is that of Brazil, its Chinese simplified. */
const files: Readonly<Record<string, string>> = {
  nb: 'no',
  pt: 'pt-PT',
  'pt-BR': 'pt',
  'sr-Cyrl': 'sr',
  'zh-Hans': 'zh',
  'uz-Latn': 'uz',
  uz: 'uz',
}

/** The name that CLDR gives a language's file. */
export const cldrName = (tag: string): string => files[tag] ?? tag

/**
 * A part of CLDR's JSON; undefined where it is absent.
 *
 * @param path of the file in node_modules, then the names of the members
 */
export function cldr(path: string, ...members: readonly string[]): unknown {
  const file = `${folder}node_modules/${path}`
  if (!existsSync(file)) return undefined
  let value: unknown = parsed(file)
  for (const member of members) value = memberOf(value, member)
  return value
}

const read = new Map<string, unknown>()

function parsed(file: string): unknown {
  if (!read.has(file)) {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    read.set(file, value)
  }
  return read.get(file)
}

/** A member of an object; undefined where it has none. */
export function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !(name in value)) return undefined
  return Object.entries(value).find(([key]) => key === name)?.[1]
}

/** The texts within a value, its members in order. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** A value that must be a text. */
export function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError(`expected a text, found ${typeof value}`)
  return value
}
