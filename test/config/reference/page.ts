import {z} from 'zod'
import {configSchema} from '../../../pipeline/config/schema.ts'
import {declared, wholeConfig} from './comments.ts'
import {example} from './example.ts'

/** A node of a JSON schema, as far as zod writes them. */
export type JsonSchema = {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly items?: JsonSchema
  readonly prefixItems?: readonly JsonSchema[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: JsonSchema | boolean
  readonly required?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
}

/** The configuration as a JSON schema (draft 2020-12). */
export const configJsonSchema = (): JsonSchema =>
  z.toJSONSchema(configSchema, {unrepresentable: 'any', io: 'input'}) as JsonSchema

/** A setting: its path, its type in words, what it means. */
export type Setting = {
  readonly path: string
  readonly type: string
  readonly isRequired: boolean
  readonly comment: string
}

type Alias = typeof wholeConfig

/** All settings, each before those within it. */
export function settings(): readonly Setting[] {
  return settingsIn(configJsonSchema(), '', wholeConfig)
}

function settingsIn(schema: JsonSchema, path: string, alias: Alias): readonly Setting[] {
  const below = (inner: JsonSchema | undefined, at: string): readonly Setting[] =>
    inner ? settingsIn(inner, at, alias) : []
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
    const known = declared(alias, name)
    const at = path === '' ? name : `${path}.${name}`
    const setting = {
      path: at,
      type: typeIn(inner),
      isRequired: schema.required?.includes(name) === true,
      comment: known?.comment ?? '',
    }
    return [setting, ...settingsIn(inner, at, known?.alias ?? alias)]
  })
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
  return [
    ...own,
    ...choices.flatMap((choice) => below(choice, path)),
    ...below(schema.items, `${path}[]`),
    ...(typeof schema.additionalProperties === 'object'
      ? below(schema.additionalProperties, `${path}.<name>`)
      : []),
  ]
}

function typeIn(schema: JsonSchema): string {
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return [...new Set(choices.map(typeIn))].join(' or ')
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' / ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  switch (schema.type) {
    case 'array':
      return schema.prefixItems
        ? `[${schema.prefixItems.map(typeIn).join(', ')}]`
        : `list of ${typeIn(schema.items ?? {})}`
    case 'object':
      return schema.properties
        ? 'object'
        : `object by name: ${typeIn(typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {})}`
    case 'number':
    case 'integer':
      return rangeOf(schema)
    case 'string':
      return 'text'
    case 'boolean':
      return 'true or false'
    case undefined:
    default:
      return 'value'
  }
}

function rangeOf({type, minimum, exclusiveMinimum, maximum}: JsonSchema): string {
  const name = type === 'integer' ? 'whole number' : 'number'
  const least = minimum ?? exclusiveMinimum
  const isBounded = (value: number | undefined): value is number =>
    value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER
  if (isBounded(least) && isBounded(maximum)) return `${name} from ${least} to ${maximum}`
  return isBounded(least) ? `${name} above ${least}` : name
}

const sections: readonly (readonly [path: string, title: string, prose: string])[] = [
  ['', 'The project', ''],
  [
    'editions',
    'Editions',
    'One entry makes one edition, or one for each language (`pairs`, `single`).',
  ],
  ['books', 'Books', ''],
  ['documents', 'Documents', ''],
  [
    'check',
    'Checks',
    'The settings of a document come before those of a language, these before those of the project. [rules/README.md](rules/README.md) has the rules.',
  ],
  ['sync', 'Syncing', ''],
  [
    'languages',
    'Languages',
    'By language tag, the source too. `labels` has the settings of [labels.md](labels.md), also for each sort of label.',
  ],
  [
    'pdf',
    'PDF',
    'Also of one edition (`editions[].pdf`) and of one language (`languages.<name>.pdf`). [pdf.md](pdf.md) explains them with pictures.',
  ],
  ['html', 'Web pages', '[site.md](site.md) explains them.'],
  ['workbench', 'The translator’s page', ''],
]

const sectionOf = ({path}: Setting): string => {
  const [first = '', ...rest] = path.split(/[.[]/u)
  const isWhole = rest.length === 0 && !path.includes('[')
  return isWhole || !sections.some(([name]) => name === first) ? '' : first
}

/** Settings that are said elsewhere: those of `pdf` once, those of labels in their own guide. */
const isRepeated = ({path}: Setting): boolean =>
  /\.pdf\./u.test(path) ||
  /\.labels\.[^.]+\./u.test(path) ||
  /\.labels\.(?!form$|letters$|numerals$)[^.]+$/u.test(path)

/** The text of docs/configuration.md. */
export function configurationPage(): string {
  const all = settings().filter((setting) => !isRepeated(setting))
  const unique = all.filter(({path}, index) => all.findIndex((one) => one.path === path) === index)
  const parts = sections.map(([name, title, prose]) => {
    const rows = unique
      .filter((setting) => sectionOf(setting) === name)
      .map(
        ({path, type, isRequired, comment}) =>
          `| \`${path}\` | ${type.replaceAll('|', '\\|')} | ${isRequired ? '**required**: ' : ''}${comment.replaceAll('|', '\\|')} |`,
      )
    return `## ${title}
${prose === '' ? '' : `\n${prose}\n`}
| setting | value | meaning |
| --- | --- | --- |
${rows.join('\n')}`
  })
  return `# Configuration

\`pipeline.config.ts\` is in the folder of the project; commands find it from every folder below. It exports one object.
Only \`locales\` must be there. A setting that does not exist, or has no effect, is an error at its line. \`[]\` is an
entry of a list, \`<name>\` a name of your choice: a language tag, the id of a document or of a rule.

${parts.join('\n\n')}

## Every setting in an example

\`\`\`ts
${example}\`\`\`

This page is made from the schema by \`npm run docs:configuration\`.
`
}
