import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

/** How large a generated project is. */
export type ProjectSize = {
  readonly documents: number
  /** of each document, its title among them */
  readonly units: number
  readonly languages: readonly string[]
}

const subjects = [
  'register',
  'budget',
  'election',
  'archive',
  'harbour',
  'school',
  'forest',
  'bridge',
]
const duties = ['publish', 'renew', 'examine', 'correct', 'deposit', 'translate']

/** The id of a document. */
export const documentId = (index: number): string => `rules-${String(index).padStart(5, '0')}`

/** A title whose words no other document has together. */
const titleOf = (index: number): string =>
  `Charter of the ${subjects[index % subjects.length]} ${numeral(index)}`

/** A number as letters, so that it looks like a name. */
const numeral = (index: number): string =>
  `Q${index.toString(26).replaceAll(/[0-9a-p]/gu, (digit) => 'abcdefghijklmnopqrstuvwxyz'.charAt(Number.parseInt(digit, 26)))}`

const pointOf = (document: number, point: number): string =>
  `Members ${duties[(document + point) % duties.length]} the ${subjects[point % subjects.length]} within ${point + 2} days and tell the council of it.`

const words = join(import.meta.dirname, '..', '..', 'locales')

/** Words of a language: those of its interface. */
async function wordsOf(tag: string): Promise<readonly string[]> {
  const text = await readFile(join(words, tag, 'stele.json'), 'utf8')
  const all: unknown = JSON.parse(text)
  const values = typeof all === 'object' && all !== null ? Object.values(all).map(String) : []
  const plain = values.join(' ').replaceAll(/\{\{[^}]*\}\}|\$t\([^)]*\)/gu, ' ')
  return [...new Set(plain.match(/[\p{L}\p{M}]{3,}/gu))]
}

/** A text of a language with the number of its English. */
function textOf(own: readonly string[], document: number, point: number): string {
  const at = (step: number): string => own[(document * 7 + point * 3 + step * 5) % own.length] ?? ''
  const before = Array.from({length: 6}, (_, step) => at(step)).join(' ')
  const after = Array.from({length: 6}, (_, step) => at(step + 6)).join(' ')
  return `${before} ${point + 2} ${after}.`
}

/** Write a project: each translation is made of the words of its language, so that it needs no translator. */
export async function writeProject(
  root: string,
  {documents, units, languages}: ProjectSize,
): Promise<void> {
  await mkdir(join(root, 'source'), {recursive: true})
  for (const tag of languages) await mkdir(join(root, 'locales', tag), {recursive: true})
  await writeFile(join(root, 'pipeline.config.ts'), configOf(languages))
  const tables = new Map<string, readonly string[]>()
  for (const tag of languages) tables.set(tag, await wordsOf(tag))
  for (let document = 0; document < documents; document++) {
    const points = Array.from({length: units - 1}, (_, at) => pointOf(document, at + 1))
    const lines = points.map((text, at) => `${at + 1}. ${text}\n`)
    const id = documentId(document)
    await writeFile(join(root, 'source', `${id}.md`), `# ${titleOf(document)}\n\n${lines.join('')}`)
    for (const tag of languages) {
      const own = tables.get(tag) ?? [] // a table for each
      const texts = points.map((_, at) => [`p${at + 1}`, textOf(own, document, at + 1)])
      const file = join(root, 'locales', tag, `${id}.json`)
      const title = `${own.slice(document % 7, (document % 7) + 3).join(' ')} ${numeral(document)}`
      const all = Object.fromEntries([['title', title], ...texts])
      await writeFile(file, `${JSON.stringify(all, null, 2)}\n`)
    }
  }
}

/** Three editions of each document: a page and a Markdown file of two languages, and a page of three. */
function configOf(languages: readonly string[]): string {
  const [first = '', second = ''] = languages // there are two at least
  return `export default {
  locales: ${JSON.stringify(languages)},
  editions: [
    {languages: ['en', '${first}'], formats: ['html', 'md']},
    {languages: ['en', '${first}', '${second}'], formats: ['html']},
  ],
}
`
}
