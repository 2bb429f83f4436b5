import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {measuresOf} from './measures.ts'
import {namesIn} from './names.ts'
import {installSources, release} from './sources.ts'
import {exemplars, formats, months, ordinals, scales, spelled, type Table} from './tables.ts'
import {tags} from './tags.ts'

const folder = fileURLToPath(new URL('../../../pipeline/language/cldr/', import.meta.url))

/** Write one generated file, `file:constant` where their names differ: a record by tag of one text each. */
function write(names: string, title: string, table: Table): void {
  const [file = names, name = file] = names.split(':')
  const lines = [...table].map(([tag, text]) => `  ${JSON.stringify(tag)}: ${quoted(text)},`)
  const text = `/**
 * ${title}
 * Made from CLDR ${release} by \`npm run languages:cldr\`: do not edit.
 */
export const ${name}: Readonly<Record<string, string>> = {
${lines.join('\n')}
}
`
  writeFileSync(`${folder}${file}.ts`, text)
}

const quoted = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\u00A0', '\\u00A0').replaceAll('\u202F', '\\u202F')}'`

const byTag = (line: (tag: string) => string): Table => new Map(tags.map((tag) => [tag, line(tag)]))

installSources()
write(
  'formats',
  'Digits, decimal sign, grouping sign, sizes of groups, least digits before a group.',
  formats(),
)
write('scales', 'Words that multiply the digits before them: the value, then its words.', scales())
write(
  'months',
  'Month names and abbreviations, January first, `/` between the forms of one.',
  months(),
)
write('exemplars', 'Letters of each alphabet as the body of a character class.', exemplars())
write(
  'spelled',
  'Numbers written out: value, then its words, `_` within one of several words.',
  spelled(),
)
write('ordinals', 'Ordinals from first to fortieth: value, then its words.', ordinals())
write('measures:measureNames', 'Names of measures: the measure, then its forms.', byTag(measuresOf))
write(
  'names',
  'The names of the languages, in the order of the lines, in each language.',
  byTag(namesIn),
)
