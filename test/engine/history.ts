import {cp, mkdir, readdir, readFile, rm, truncate, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import fc from 'fast-check'

/** One thing that happens to a project between two builds. `seed` chooses among what there is. */
export type Happening = {readonly kind: keyof typeof happenings; readonly seed: number}

/** How a project is configured; happenings change it. */
const settings = {
  publishers: ['Chronicle', 'Press'],
  editions: [
    `{pairs: true, formats: ['md', 'html']}, {single: true, formats: ['md']}`,
    `{languages: ['en', 'ru', 'de'], formats: ['html', 'epub']}`,
    `{single: true, synoptic: true, formats: ['pdf', 'md']}`,
    `{languages: ['en', 'ru'], layout: 'stacked', formats: ['pdf']}, {pairs: ['de'], formats: ['html']}`,
  ],
  extras: [
    '',
    `html: {baseUrl: 'https://example.org/a/', logo: 'logo.svg'},`,
    `pdf: {attachments: true}, languages: {ru: {scale: 1.1}},`,
    `books: [{id: 'all', title: {en: 'All'}, documents: ['rules', 'more'], languages: ['en', 'ru'], formats: ['epub']}],`,
    `check: {rules: {'loose-line': 'off'}},`,
  ],
}

function configText(seed: number): string {
  const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? ''
  return `export default {
  locales: ['ru', 'de'],
  publisher: '${pick(settings.publishers, seed)}',
  editions: [${pick(settings.editions, Math.floor(seed / 2))}],
  ${pick(settings.extras, Math.floor(seed / 8))}
}
`
}

/** A source; documents refer to points of each other, by titles that change now and then. */
function source(id: string, seed: number): string {
  const word = wordOf(seed)
  const titles = {rules: 'Charter of Members', more: 'Statute of Books'}
  const [own, other] = id === 'rules' ? [titles.rules, titles.more] : [titles.more, titles.rules]
  const name = id === 'rules' || id === 'more' ? own : `Extra ${id}`
  return `# ${name}${seed % 5 === 0 ? ` ${word}` : ''}

1. Members keep a ${word} register.
2. It is published.

   - in print;
   - on line.

3. Point ${(seed % 2) + 1} of the ${other} applies.

![A mark](mark.png)
`
}

const words = ['red', 'new', 'old', 'wide']
const wordOf = (seed: number): string => words[seed % words.length] ?? ''

/** A picture of one point; its colour is the seed's. */
const picture = (seed: number): Buffer =>
  Buffer.concat([
    Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk', 'base64'),
    Buffer.from([seed % 256]),
  ])

/** Lay out the project that a history begins with. */
export async function layOutProject(root: string): Promise<void> {
  for (const folder of ['source', 'locales/ru', 'locales/de'])
    await mkdir(join(root, folder), {recursive: true})
  await writeFile(join(root, 'pipeline.config.ts'), configText(0))
  await writeFile(join(root, 'logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  await writeFile(join(root, 'source', 'mark.png'), picture(1))
  await writeFile(join(root, 'source', 'rules.md'), source('rules', 1))
  await writeFile(join(root, 'source', 'more.md'), source('more', 2))
  await translate(root, 'ru', 0)
}

async function translate(root: string, locale: string, seed: number): Promise<void> {
  const document = seed % 2 === 0 ? 'rules' : 'more'
  const texts = {
    title: `Правила ${seed}`,
    p1: `Члены ведут реестр ${wordOf(seed)}.`,
    ...(seed % 3 === 0 ? {} : {p2: 'Он публикуется.'}),
  }
  await writeFile(
    join(root, 'locales', locale, `${document}.json`),
    `${JSON.stringify(texts, null, 2)}\n`,
  )
}

/** What a file of the output says that somebody changed. */
export const changed = 'something else'

const happenings = {
  source: async (root: string, seed: number) =>
    writeFile(
      join(root, 'source', seed % 2 ? 'rules.md' : 'more.md'),
      source(seed % 2 ? 'rules' : 'more', seed >> 1),
    ),
  translation: async (root: string, seed: number) =>
    translate(root, seed % 5 < 3 ? 'ru' : 'de', seed),
  configuration: async (root: string, seed: number) =>
    writeFile(join(root, 'pipeline.config.ts'), configText(seed)),
  picture: async (root: string, seed: number) =>
    writeFile(join(root, 'source', 'mark.png'), picture(seed)),
  glossary: async (root: string, seed: number) =>
    writeFile(
      join(root, 'locales', 'glossary.json'),
      JSON.stringify({
        concepts: [{id: 'register', terms: {en: {term: 'register'}, ru: {term: wordOf(seed)}}}],
      }),
    ),
  words: async (root: string, seed: number) =>
    writeFile(join(root, 'locales', 'ru', 'stele.json'), JSON.stringify({contents: wordOf(seed)})),
  document: async (root: string, seed: number) => {
    const id = `extra-${seed % 3}`
    const path = join(root, 'source', `${id}.md`)
    if (seed % 2 === 0) await writeFile(path, source(id, seed))
    else await rm(path, {force: true})
  },
  output: async (root: string, seed: number) => {
    const path = await chosen(join(root, 'output'), seed, /\.(?:md|html|pdf|epub)$/u)
    if (path === undefined) return
    if (seed % 2 === 0) await rm(path)
    else await writeFile(path, changed)
  },
} as const

/** Files below a folder, of which a seed chooses one. */
async function chosen(folder: string, seed: number, names: RegExp): Promise<string | undefined> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true}).catch(() => [])
  const paths = entries
    .filter((entry) => entry.isFile() && names.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return paths[seed % Math.max(paths.length, 1)]
}

/** Damage some files of the cache: a bit is turned, the end is cut off, or another file is in the place. */
export async function damageCache(root: string, seed: number): Promise<void> {
  const folder = join(root, '.stele', 'cache')
  for (let turn = 0; turn < 6; turn++) {
    const path = await chosen(folder, seed * 31 + turn * 17, /^[0-9a-f]{62}$/u)
    if (path === undefined) return
    const bytes = await readFile(path)
    const at = (seed * 7 + turn) % Math.max(bytes.length, 1)
    if (turn % 3 === 0 && bytes.length > 0) {
      bytes.writeUInt8((bytes.at(at) ?? 0) ^ (1 << (seed % 8)), at)
      await writeFile(path, bytes)
    } else if (turn % 3 === 1) await truncate(path, at)
    else {
      const other = await chosen(folder, seed * 13 + turn, /^[0-9a-f]{62}$/u)
      if (other !== undefined && other !== path) await cp(other, path)
    }
  }
}

/** Let something happen to a project. */
export async function happen(root: string, {kind, seed}: Happening): Promise<void> {
  await happenings[kind](root, seed)
}

/** Histories of a project: what happens before each of some builds. */
export const histories: fc.Arbitrary<readonly (readonly Happening[])[]> = fc.array(
  fc.array(
    fc.record({
      kind: fc.constantFrom(...(Object.keys(happenings) as readonly (keyof typeof happenings)[])),
      seed: fc.nat(1000),
    }),
    {minLength: 1, maxLength: 3},
  ),
  {minLength: 1, maxLength: 3},
)

/** Every file below a folder with its bytes, in hexadecimal digits. */
export async function filesBelow(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true}).catch(() => [])
  const files = entries.filter((entry) => entry.isFile())
  return Object.fromEntries(
    await Promise.all(
      files
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map(async (path) => [
          path.slice(folder.length + 1),
          (await readFile(path)).toString('latin1'),
        ]),
    ),
  ) as Readonly<Record<string, string>>
}
