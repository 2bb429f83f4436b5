import {basename} from 'node:path'
import {usualFormats, type Format} from '../../config/formats.ts'
import {itemAt} from '../../finding/assert.ts'
import {ciFiles, type CiServer} from './ci-files.ts'

/** What a new project is made from. */
export type ScaffoldInput = {
  /** BCP 47 tags of the translations */
  readonly locales: readonly string[]
  /** a Markdown file to begin with; without one an example is written */
  readonly source?: {readonly name: string; readonly text: string}
  /** formats of the editions, at least one; Markdown, HTML and PDF where absent */
  readonly formats?: readonly Format[]
  /** a CI server that is to check the translations */
  readonly ci?: CiServer
}

/** The line of `.gitattributes` that makes git call the merge driver. */
export const mergeAttributes = 'locales/*/*.json merge=stele'

const example = `# Rules of the house

These rules bind every member.

1. Members keep a register.

2. Members publish the register each year:

   - in print;
   - on line.

3. Nothing in point 2 limits other duties.
`

/** Texts that Stele writes have the same line ends on every machine. */
const lineEndAttributes = `locales/**/*.json text eol=lf
output/**/*.md text eol=lf
output/**/*.html text eol=lf
`

const schemas = './node_modules/stele/schemas'

/**
 * Where Visual Studio Code finds the JSON schemas. Inside the files themselves a line with the schema would be read as
 * a text by tools for i18next.
 */
export const editorSettings: string = `{
  "json.schemas": [
    {"fileMatch": ["locales/*/*.state.json"], "url": "${schemas}/state.schema.json"},
    {"fileMatch": ["locales/glossary.json"], "url": "${schemas}/glossary.schema.json"},
    {"fileMatch": ["locales/*/stele.json"], "url": "${schemas}/interface-words.schema.json"}
  ]
}
`

/** The files of a new project, by path; locale files are left to the sync. */
export function scaffold({
  locales,
  source,
  formats = usualFormats,
  ci,
}: ScaffoldInput): ReadonlyMap<string, string> {
  return new Map([
    ['pipeline.config.ts', configText(locales, formats)],
    [`source/${source ? documentFile(source.name) : 'rules.md'}`, source?.text ?? example],
    ['.gitattributes', `${mergeAttributes}\n${lineEndAttributes}`],
    ['.gitignore', 'node_modules/\n'],
    ['.vscode/settings.json', editorSettings],
    ...(ci ? [ciFiles[ci]] : []),
  ])
}

/** A file's name as a document may have it: blanks and signs become hyphens. */
export function documentFile(path: string): string {
  const name = basename(path).replace(/\.[^.]*$/u, '')
  const plain = name.normalize('NFC').replaceAll(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
  const led = plain.replace(/^[^\p{L}\p{N}]+/u, '').replace(/-+$/u, '')
  return `${led === '' ? 'document' : led}.md`
}

function configText(locales: readonly string[], formats: readonly Format[]): string {
  const listed = (tags: readonly string[]): string => tags.map((tag) => `'${tag}'`).join(', ')
  const beside = listed(['en', ...locales].slice(0, 4))
  const laidOut = formats.filter((format) => format !== 'md')
  const pairs = listed(laidOut.length === 0 ? formats : laidOut)
  const columns = `    // All languages side by side, and each beside the source.
    {languages: [${beside}], layout: 'columns', formats: [${listed(formats)}]},
    {pairs: true, layout: 'columns', formats: [${pairs}]},
`
  // With one translation, the pair is all languages: two entries would write one file.
  const pair = `    // The translation beside the source.
    {pairs: true, layout: 'columns', formats: [${listed(formats)}]},
`
  const singleFormat = formats.includes('md') ? 'md' : itemAt(formats, 0)
  const parallel = locales.length === 0 ? '' : locales.length === 1 ? pair : columns
  return `import {defineConfig} from 'stele'

export default defineConfig({
  // BCP 47 tags of the translations, such as 'ru', 'kk' or 'zh-Hans'; the source is English.
  locales: [${listed(locales)}],
  editions: [
${parallel}    // One file a language.
    {single: true, formats: [${listed([singleFormat])}]},
  ],
})
`
}
