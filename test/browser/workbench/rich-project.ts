import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {mustSucceed} from '../project.ts'
import {replaceFile} from '../../replace-file.ts'
import {git, layOutCode} from './project.ts'

const acts = `# Acts

1. Reserved.
2. Reserved.
3. Members pay.
4. Reserved.
`

/** Answers each line with its English in brackets. */
const draftProgram = `let input = ''
process.stdin.on('data', (chunk) => (input += chunk))
process.stdin.on('end', () => {
  for (const line of input.trim().split('\\n')) {
    const {key, english} = JSON.parse(line)
    console.log(JSON.stringify({key, text: '[' + english + ']'}))
  }
})
`

/** The fields of the JSON files that the tests change. */
export type JsonFields = Readonly<Record<string, unknown>>

/** Change a JSON file. */
export async function editJson(
  file: string,
  change: (fields: JsonFields) => JsonFields,
): Promise<void> {
  const fields = JSON.parse(await readFile(file, 'utf8')) as JsonFields
  await replaceFile(file, `${JSON.stringify(change(fields), null, 2)}\n`)
}

/** The project of `layOutCode` with a document of repetitions, a program for drafts, and a second commit of one text. */
export async function layOutRich(folder: string): Promise<void> {
  await layOutCode(folder)
  const config = join(folder, 'pipeline.config.ts')
  const settings = (await readFile(config, 'utf8')).replace(
    'export default {',
    "export default {\n  workbench: {draft: {command: ['node', 'draft.js'], timeout: 100}},",
  )
  await writeFile(config, settings)
  await writeFile(join(folder, 'draft.js'), draftProgram)
  await writeFile(join(folder, 'source', 'acts.md'), acts)
  await editJson(join(folder, 'locales', 'de', 'declaration.json'), (texts) => ({
    ...texts,
    p2: 'Die Bemühungen unterstützen.',
  }))
  await mustSucceed(folder, 'sync')
  await git(folder, 'add', '-A')
  await git(folder, 'commit', '-qm', 'Shorten point 2')
}
