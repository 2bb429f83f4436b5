import {readFileSync} from 'node:fs'
import {dirname, join, normalize, relative} from 'node:path'
import {parseSync} from 'oxc-parser'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'
import {byFile, byFolder, circles, type Import} from './imports.ts'

const belowRender = ['edition', 'document', 'locale', 'config', 'language', 'finding']

/** Which rooms a room may import besides itself. `render/*` rooms are listed one by one. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  finding: [],
  language: ['finding'],
  files: ['finding'],
  config: ['finding', 'language'],
  document: ['finding', 'language'],
  locale: ['document', 'finding', 'language'],
  sync: ['locale', 'document', 'finding', 'language'],
  importing: ['locale', 'document', 'finding', 'language'],
  exchange: ['locale', 'document', 'finding', 'language'],
  check: ['locale', 'document', 'finding', 'language', 'config'],
  edition: ['locale', 'document', 'finding', 'language', 'config'],
  project: ['files', 'config', 'document', 'locale', 'finding', 'language'],
  report: ['finding'],
  'render/shared': belowRender,
  'render/markdown': [...belowRender, 'render/shared'],
  'render/html': [...belowRender, 'render/shared'],
  'render/epub': [...belowRender, 'render/shared'],
  'render/site': [...belowRender, 'render/shared', 'render/html', 'render/card'],
  'render/pdf': [...belowRender, 'render/shared'],
  'render/card': [...belowRender, 'render/shared', 'render/pdf'],
}
const below = Object.keys(mayImport)
const upper: Readonly<Record<string, readonly string[]>> = {
  operations: below,
  'workbench/protocol': below,
  'workbench/protocol.ts': [...below, 'workbench/protocol'],
  engine: [...below, 'operations'],
  'workbench/server': [
    ...below,
    'operations',
    'engine',
    'workbench/protocol',
    'workbench/protocol.ts',
  ],
  // The page is compiled for browsers: of ours it sees what server and page say to each other, and nothing else.
  'workbench/ui': ['workbench/protocol', 'workbench/protocol.ts'],
  editor: [...below, 'operations', 'engine'],
  cli: [...below, 'operations', 'engine', 'workbench/server', 'editor'],
}

/** The PDF rooms in the order in which they may know each other. */
const pdfOrder = ['font', 'text', 'layout', 'paint', 'structure', 'write']

/** The one room (or file) that may use a foreign library. */
const owners: Readonly<Record<string, readonly string[]>> = {
  'pdf-lib': ['pipeline/render/pdf/write/'],
  harfbuzzjs: ['pipeline/render/pdf/font/', 'pipeline/render/pdf/text/'],
  i18next: ['pipeline/locale/'],
  commander: ['pipeline/cli/'],
  '@clack/prompts': ['pipeline/cli/terminal/'],
  hono: ['pipeline/operations/serve/', 'pipeline/workbench/server/'],
  jiti: ['pipeline/project/'],
  sucrase: ['pipeline/project/'],
  zod: ['pipeline/config/', 'pipeline/workbench/server/'],
  saxes: ['pipeline/exchange/'],
  'proper-lockfile': ['pipeline/files/'],
  aws4fetch: ['pipeline/engine/store/'],
  bullmq: ['pipeline/engine/redis/'],
  ioredis: ['pipeline/engine/redis/'],
  preact: ['pipeline/workbench/ui/'],
  'vscode-languageserver': ['pipeline/editor/'],
  'vscode-languageserver-textdocument': ['pipeline/editor/'],
}

/** Rooms that may touch the machine: disk, clock, other processes. */
const edges = [
  'pipeline/files/',
  'pipeline/project/',
  'pipeline/operations/',
  'pipeline/engine/',
  'pipeline/workbench/server/',
  'pipeline/editor/',
  'pipeline/cli/',
]
const pureNodeModules = new Set([
  'node:crypto',
  'node:zlib',
  'node:util',
  'node:buffer',
  'node:module',
  'node:path/posix',
])

/** What a file imports, statically or not. */
function importsOf(file: string, text: string): readonly Import[] {
  const {module} = parseSync(file, text)
  const imports: Import[] = []
  for (const statement of module.staticImports)
    imports.push({
      file,
      specifier: statement.moduleRequest.value,
      typeOnly: statement.entries.length > 0 && statement.entries.every((entry) => entry.isType),
    })
  for (const statement of module.staticExports)
    for (const entry of statement.entries)
      if (entry.moduleRequest)
        imports.push({file, specifier: entry.moduleRequest.value, typeOnly: entry.isType})
  for (const call of module.dynamicImports) {
    const specifier = text.slice(call.moduleRequest.start, call.moduleRequest.end)
    if (/^['"]/u.test(specifier))
      imports.push({file, specifier: specifier.slice(1, -1), typeOnly: false})
  }
  return imports
}

function roomOf(file: string): string {
  const [, first = '', second = ''] = file.split('/')
  return first === 'render' || first === 'workbench' ? `${first}/${second}` : first
}

/** Why an import breaks the folder rule; undefined where it keeps it. */
function breach({file, specifier}: Import): string | undefined {
  if (!specifier.startsWith('.')) return breachOfOwner(file, specifier)
  const target = normalize(join(dirname(file), specifier)).replaceAll('\\', '/')
  const from = roomOf(file)
  const to = roomOf(target)
  if (/^pipeline\/(?:index|document|locale|check|render)\.ts$/u.test(file)) return undefined
  if (from === to) return from === 'render/pdf' ? breachOfPdf(file, target) : undefined
  const allowed = mayImport[from] ?? upper[from]
  if (!allowed) return `${file}: the room ${from} is not in the table`
  return allowed.includes(to) ? undefined : `${file} imports ${target}`
}

function breachOfPdf(file: string, target: string): string | undefined {
  const from = pdfOrder.indexOf(file.split('/')[3] ?? '')
  const to = pdfOrder.indexOf(target.split('/')[3] ?? '')
  return from >= 0 && to > from ? `${file} imports ${target}, which stands above it` : undefined
}

function breachOfOwner(file: string, specifier: string): string | undefined {
  const name = specifier.startsWith('@')
    ? specifier.split('/').slice(0, 2).join('/')
    : specifier.split('/')[0]
  const allowed = owners[name ?? '']
  if (allowed && !allowed.some((owner) => file.startsWith(owner)))
    return `${file} imports ${specifier}`
  if (specifier.startsWith('node:') && !pureNodeModules.has(specifier))
    if (!edges.some((edge) => file.startsWith(edge))) return `${file} imports ${specifier}`
  return undefined
}

const root = join(import.meta.dirname, '..')
const files = globSync('pipeline/**/*.{ts,tsx}', {cwd: root}).sort()
const sources = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]))
const imports = [...sources].flatMap(([file, text]) => importsOf(file, text))

describe('who may import whom', () => {
  it('looked at the whole pipeline', () => {
    expect(files.length).toBeGreaterThan(80)
    expect(imports.length).toBeGreaterThan(200)
  })

  it.each([
    ['pipeline/finding/place.ts', "import {x} from '../check/engine.ts'"],
    ['pipeline/document/parse/parse.ts', "import {readFile} from 'node:fs/promises'"],
    ['pipeline/document/parse/parse.ts', "export {x} from '../../locale/status.ts'"],
    ['pipeline/check/rules/missing.ts', "const x = await import('../../../pipeline/sync/plan.ts')"],
    ['pipeline/render/html/render.ts', "import {x} from '../pdf/render.ts'"],
    ['pipeline/render/pdf/font/face.ts', "import {x} from '../layout/row.ts'"],
    ['pipeline/render/pdf/layout/row.ts', "import {PDFDocument} from 'pdf-lib'"],
    ['pipeline/check/engine.ts', "import i18next from 'i18next'"],
    ['pipeline/workbench/server/app.ts', "import {render} from 'preact'"],
    ['pipeline/workbench/ui/api.ts', "import {keyOf} from '../../document/key.ts'"],
  ])('would see a forbidden import in %s', (file, text) => {
    expect(importsOf(file, text).map(breach)).not.toContain(undefined)
  })

  it('keeps to the floors', () => {
    expect(imports.map(breach).filter((found) => found !== undefined)).toEqual([])
  })

  it('has no circles of files', () => {
    expect(circles(byFile(imports))).toEqual([])
  })

  it('would see a circle of folders', () => {
    const ring = [
      ...importsOf('pipeline/check/text/a.ts', "import {b} from '../b.ts'"),
      ...importsOf('pipeline/check/b.ts', "import {a} from './text/c.ts'"),
    ]
    expect(circles(byFile(ring))).toEqual([])
    expect(circles(byFolder(ring))).not.toEqual([])
  })

  it('has no circles of folders', () => {
    expect(circles(byFolder(imports))).toEqual([])
  })
})

describe('nothing goes out', () => {
  const network =
    /^(?:node:)?(?:http|https|http2|net|tls|dns|dgram|undici|inspector)(?:\/|$)|^(?:axios|got|node-fetch|ws)$/u
  const calls =
    /\b(?:fetch|sendBeacon|importScripts)\(|\bnew (?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection)\b/u
  // Both servers answer on the loopback address alone, and their pages ask nobody else.
  const isPreview = (file: string): boolean =>
    file.startsWith('pipeline/operations/serve/') ||
    file.startsWith('pipeline/workbench/server/') ||
    file.startsWith('pipeline/workbench/ui/connection/') ||
    // The bucket that `--cache s3://…` names: nobody else asks for it.
    file === 'pipeline/engine/store/s3-store.ts' ||
    // The worker of a site that readers keep asks the site that it came from for its own files.
    file === 'pipeline/render/html/script/service-worker.ts'

  it('would see a request', () => {
    expect(network.test('node:https')).toBe(true)
    expect(calls.test("await fetch('https://example.org')")).toBe(true)
  })

  it('no file asks the network for anything', () => {
    const importing = imports
      .filter(({file, specifier}) => network.test(specifier) && !isPreview(file))
      .map(({file, specifier}) => `${file} imports ${specifier}`)
    const calling = [...sources]
      .filter(([file, text]) => calls.test(text) && !isPreview(file))
      .map(([file]) => file)
    expect([...importing, ...calling]).toEqual([])
  })
})

describe('budgets', () => {
  const lines = files
    .map((file) => (sources.get(file) ?? '').split('\n').length - 1)
    .sort((a, b) => a - b)

  it('no file is over 300 lines, half are under 90', () => {
    expect(lines.at(-1)).toBeLessThanOrEqual(300)
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(90)
    expect(lines[Math.floor(lines.length * 0.9)]).toBeLessThanOrEqual(220)
  })

  it('files are named in kebab-case and not after nothing', () => {
    const wrong = files.filter(
      (file) =>
        !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.tsx?$/u.test(relative(dirname(file), file)) ||
        /(?:utils?|helpers?|common|misc)\.tsx?$/u.test(file),
    )
    expect(wrong).toEqual([])
  })

  it('every exported function has a docstring', () => {
    const naked = [...sources].flatMap(([file, text]) =>
      [...text.matchAll(/^(?<before>[^\n]*)\n(?:export (?:async )?function\*? (?<name>\w+)\()/gmu)]
        .filter(
          ({groups}) =>
            !(groups?.['before'] ?? '').trimEnd().endsWith('*/') &&
            !(groups?.['before'] ?? '').startsWith('export function'),
        )
        .map(({groups}) => `${file}: ${groups?.['name']}`),
    )
    expect(naked).toEqual([])
  })

  it('no `any`, no unsafe cast outside the brand makers and the PDF writer', () => {
    const casts = [...sources].flatMap(([file, text]) => {
      if (/document\/model\/brand|render\/pdf\/write\//u.test(file)) return []
      return [...text.matchAll(/^[^\n]*[ )\]}] as (?!const[ ,;)\]}\n])[A-Z{\w][^\n]*/gmu)]
        .map(([line]) => line.trim())
        .filter((line) => !/^(?:import|export|\*|\/\/|\/\*|\{|[\w, ]+ as \w+,?$)/u.test(line))
        .map((line) => `${file}: ${line}`)
    })
    expect(casts.slice(0, 20)).toEqual([])
  })
})
