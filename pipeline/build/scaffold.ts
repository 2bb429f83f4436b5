import {basename} from 'node:path'

/** What a new project is made from. */
export type ScaffoldInput = {
  /** BCP 47 tags of the translations */
  readonly locales: readonly string[]
  /** a Markdown file to begin with; without one an example is written */
  readonly source?: {readonly name: string; readonly text: string}
}

const example = `# Rules of the house

These rules bind every member.

1. Members keep a register.

2. Members publish the register each year:

   - in print;
   - on line.

3. Nothing in point 2 limits other duties.
`

/** The files of a new project, by path; locale files are left to the sync. */
export function scaffold({locales, source}: ScaffoldInput): ReadonlyMap<string, string> {
  const name = source ? basename(source.name).replace(/\.markdown$/iu, '.md') : 'rules.md'
  return new Map([
    ['pipeline.config.ts', configText(locales)],
    [`source/${name}`, source?.text ?? example],
    ['.gitattributes', 'locales/**/*.json merge=stele\n'],
  ])
}

function configText(locales: readonly string[]): string {
  const list = locales.map((locale) => `'${locale}'`).join(', ')
  return `import {defineConfig} from 'stele'

export default defineConfig({
  // BCP 47 tags of the translations; the source is English.
  locales: [${list}],
  editions: [
    // All languages side by side; a pair with the source for each; one file a language.
    {languages: ['en', ${list}].slice(0, 4), layout: 'columns', formats: ['md', 'html', 'pdf']},
    {pairs: true, layout: 'columns', formats: ['html', 'pdf']},
    {single: true, formats: ['md']},
  ],
})
`
}
