import {readFileSync} from 'node:fs'
import {dirname, join, normalize} from 'node:path'
import {parseSync} from 'oxc-parser'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'
import {doorProperties} from './door-types.ts'
import {oddEnglish, oddInTextOf} from './plain-english.ts'

type SourceFile = {
  readonly path: string
  readonly text: string
  readonly parsed: ReturnType<typeof parseSync>
}

const root = join(import.meta.dirname, '..')
const sources: readonly SourceFile[] = globSync('pipeline/**/*.{ts,tsx}', {cwd: root})
  .filter((path) => !path.endsWith('.d.ts'))
  .sort()
  .map((path) => sourceFile(path, readFileSync(join(root, path), 'utf8')))

function sourceFile(path: string, text: string): SourceFile {
  return {path, text, parsed: parseSync(path, text)}
}

/** A file for trying the guards themselves. */
const planted = (text: string): SourceFile => sourceFile('pipeline/planted/planted.ts', text)

/**
 * A fallback is explained by a comment on its line or on the line above. One comment that begins with
 * "In bounds:" stands for all fallbacks to 0 or 1 of a file that reads typed arrays in a hot loop.
 */
function fallbacksIn({path, text}: SourceFile): readonly string[] {
  const lines = text.split('\n')
  const inBounds = /\/[/*]+ In bounds:/u.test(text)
  return lines.flatMap((line, index) => {
    if (/^\s*(?:\*|\/\/|\/\*)/u.test(line)) return []
    const found = /\?\? (?<literal>''|``|-?\d+|\[\]|\{\}|new (?:Map|Set)\(\))/u.exec(line)
    if (!found) return []
    const explained = /\/\/ /u.test(line) || /^\s*(?:\/\/|\*|\/\*)/u.test(lines[index - 1] ?? '')
    const hot = inBounds && /^-?[01]$/u.test(found.groups?.['literal'] ?? '')
    return explained || hot ? [] : [`${path}:${index + 1}: ${line.trim()}`]
  })
}

function undocumentedIn({path, text, parsed}: SourceFile): readonly string[] {
  const found: string[] = []
  for (const statement of parsed.program.body) {
    if (statement.type !== 'ExportNamedDeclaration' || !statement.declaration) continue
    const before = text.slice(0, statement.start).trimEnd()
    // An overload is documented by the first of its declarations.
    const overload =
      /export (?:async )?function \w+[^{]*$/u.test(before.slice(-400)) && !before.endsWith('}')
    if (!before.endsWith('*/') && !overload)
      found.push(`${path}: ${text.slice(statement.start, statement.start + 60).split('\n')[0]}`)
  }
  return found
}

/** A comment, or a string with a space in it, and where it begins. */
type Prose = {readonly offset: number; readonly prose: string; readonly isText: boolean}

function proseIn({text, parsed}: SourceFile): readonly Prose[] {
  const comments = parsed.comments.map(({start, value}) => ({
    offset: start,
    prose: value,
    isText: false,
  }))
  // Quotation marks in comments are no strings; the blanks keep the offsets.
  let [code, from] = ['', 0]
  for (const {start, end} of parsed.comments) {
    code += text.slice(from, start) + ' '.repeat(end - start)
    from = end
  }
  code += text.slice(from)
  // The space is looked for afterwards: in the pattern it would make the time grow with the square of a line.
  const strings = [...code.matchAll(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/gu)].filter(
    ({0: prose}) => prose.includes(' '),
  )
  return [
    ...comments,
    ...strings.map(({index, 0: prose}) => ({offset: index, prose, isText: true})),
  ]
}

function oddIn(file: SourceFile): readonly string[] {
  // The words of languages are data.
  if (file.path.startsWith('pipeline/language/')) return []
  // Style sheets are strings too.
  const isSheet = /^pipeline\/render\/html\/(?:script|style)\//u.test(file.path)
  return proseIn(file).flatMap(({offset, prose, isText}) =>
    (isText && !isSheet ? oddInTextOf(prose) : oddEnglish(prose)).map(
      (odd) => `${file.path}:${file.text.slice(0, offset).split('\n').length}: ${odd}`,
    ),
  )
}

/** How often each file is imported from other files. */
function readersOf(files: readonly SourceFile[]): ReadonlyMap<string, number> {
  const readers = new Map<string, number>()
  for (const {path, parsed} of files)
    for (const {moduleRequest} of parsed.module.staticImports) {
      if (!moduleRequest.value.startsWith('.')) continue
      const target = normalize(join(dirname(path), moduleRequest.value)).replaceAll('\\', '/')
      readers.set(target, (readers.get(target) ?? 0) + 1)
    }
  return readers
}

/** Folders in which one thing is one file, however small. */
const oneThingAFile =
  /^pipeline\/(?:language|check\/rules|exchange\/formats|report|cli\/commands|render\/pdf\/layout\/arrange)\//u

function crumbsIn(files: readonly SourceFile[]): readonly string[] {
  const readers = readersOf(files)
  return files
    .filter(
      ({path, text}) =>
        text.split('\n').length < 16 && readers.get(path) === 1 && !oneThingAFile.test(path),
    )
    .map(({path}) => path)
}

/** Names exported by more than one file, each with the files. */
function homonymsIn(files: readonly SourceFile[]): readonly string[] {
  const owners = new Map<string, string[]>()
  for (const {path, parsed} of files) {
    // What a configuration gets of a door has the names of the door.
    if (path.endsWith('/in-configuration.ts')) continue
    const exported = parsed.module.staticExports
      .flatMap(({entries}) => entries)
      .flatMap(({exportName, moduleRequest}) => (moduleRequest ? [] : (exportName.name ?? [])))
    // Overloads export one name several times.
    for (const name of new Set(exported)) owners.set(name, [...(owners.get(name) ?? []), path])
  }
  return [...owners]
    .filter(([, paths]) => paths.length > 1)
    .map(([name, paths]) => `${name}: ${paths.join(', ')}`)
}

/** Names that are exported twice because each of two doors or formats has one. */
const homonyms = 3

describe('the house', () => {
  it('was read', () => {
    expect(sources.length).toBeGreaterThan(400)
    expect(sources.flatMap(proseIn).length).toBeGreaterThan(2000)
  })

  it('would see what it forbids', () => {
    expect(fallbacksIn(planted("const a = b.get(c) ?? ''"))).toHaveLength(1)
    expect(
      fallbacksIn(planted('// No entry: none was counted yet.\nconst a = b.get(c) ?? 0')),
    ).toEqual([])
    expect(undocumentedIn(planted('export type A = string\n'))).toHaveLength(1)
    expect(undocumentedIn(planted('/** A name. */\nexport type A = string\n'))).toEqual([])
    expect(oddIn(planted("const message = 'Write it anew'"))).toHaveLength(1)
    expect(oddIn(planted('// Every so manieth line\n'))).toHaveLength(1)
    expect(oddIn(planted("const message = 'A comma stands there'"))).not.toEqual([])
    expect(oddIn(planted('// where the comma stands\n'))).toEqual([])
    expect(homonymsIn([planted('export const a = 1'), planted('export const a = 2')])).toHaveLength(
      1,
    )
  })

  it('throws for what cannot happen instead of falling back', () => {
    expect(sources.flatMap(fallbacksIn)).toEqual([])
  })

  it('documents what it exports', () => {
    expect(sources.flatMap(undocumentedIn)).toEqual([])
  })

  it('explains each property of the types that users of the library see', () => {
    const doors = globSync('pipeline/*.ts', {cwd: root})
    const properties = doorProperties(root, doors)
    expect(properties.length).toBeGreaterThan(500)
    expect(properties.map(({name}) => name)).toContain('pipeline/locale/types.ts: Entry.key')
    expect(properties.filter(({isDocumented}) => !isDocumented).map(({name}) => name)).toEqual([])
  })

  it('is written in plain English', () => {
    expect(sources.flatMap(oddIn)).toEqual([])
  })

  it('has no files that exist for the size budget alone', () => {
    expect(crumbsIn(sources)).toEqual([])
  })

  it('uses one exported name for one thing', () => {
    const found = homonymsIn(sources)
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(homonyms)
  })

  it('has guides in plain English', () => {
    const guides = globSync(['*.md', 'docs/**/*.md', 'locales/*.md', '!docs/rules/**'], {cwd: root})
    expect(guides.length).toBeGreaterThan(5)
    const odd = guides.flatMap((path) =>
      readFileSync(join(root, path), 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          oddInTextOf(line).map((found) => `${path}:${index + 1}: ${found}`),
        ),
    )
    expect(odd).toEqual([])
  })
})
