import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseSync} from 'oxc-parser'

const root = join(import.meta.dirname, '../../..')
const files = [
  'pipeline/config/types.ts',
  'pipeline/config/pdf.ts',
  'pipeline/config/html.ts',
  'pipeline/config/workbench.ts',
  'pipeline/language/model/label-settings.ts',
  'pipeline/language/model/hyphenation-settings.ts',
]

/** A node of the syntax tree, of which only what is asked for is known. */
type Node = {readonly type: string; readonly start: number; readonly end: number} & Readonly<
  Record<string, unknown>
>

type Alias = {readonly node: Node; readonly text: string}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** The declared types of the configuration by their names. */
const aliases: ReadonlyMap<string, Alias> = new Map(
  files.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    return parseSync(file, text).program.body.flatMap((statement): [string, Alias][] => {
      const declared =
        statement.type === 'ExportNamedDeclaration' ? statement.declaration : undefined
      if (declared?.type !== 'TSTypeAliasDeclaration') return []
      return [[declared.id.name, {node: declared.typeAnnotation as unknown as Node, text}]]
    })
  }),
)

/** A setting as its type declares it: the words of its comment, and its own type. */
export type Declared = {readonly comment: string; readonly alias: Alias}

/** The type of the whole configuration. */
export const wholeConfig: Alias = {
  node: {type: 'TSTypeReference', start: 0, end: 0, typeName: {name: 'Config'}},
  text: '',
}

/** What a type declares of a setting; undefined where it has none of the name. */
export function declared(alias: Alias, name: string): Declared | undefined {
  return membersOf(alias).find(({key}) => key === name)
}

function membersOf({node, text}: Alias): readonly (Declared & {readonly key: string})[] {
  const inner = (value: unknown): ReturnType<typeof membersOf> =>
    isNode(value) ? membersOf({node: value, text}) : []
  const all = (value: unknown): ReturnType<typeof membersOf> =>
    Array.isArray(value) ? value.flatMap((one: unknown) => inner(one)) : []
  switch (node.type) {
    case 'TSTypeLiteral':
      return (Array.isArray(node['members']) ? node['members'] : []).flatMap((member: unknown) => {
        if (!isNode(member) || member.type !== 'TSPropertySignature') return []
        const key = member['key'] as {readonly name?: string; readonly value?: string}
        const annotation = (member['typeAnnotation'] as {typeAnnotation?: unknown}).typeAnnotation
        if (!isNode(annotation)) return []
        const comment = commentBefore(text, member.start)
        return [{key: key.name ?? key.value ?? '', comment, alias: {node: annotation, text}}]
      })
    case 'TSTypeReference': {
      const {name} = node['typeName'] as {readonly name?: string}
      const known = name === undefined ? undefined : aliases.get(name)
      const given = (node['typeArguments'] as {params?: unknown} | null | undefined)?.params
      return [...(known ? membersOf(known) : []), ...all(given)]
    }
    case 'TSUnionType':
    case 'TSIntersectionType':
      return all(node['types'])
    case 'TSArrayType':
      return inner(node['elementType'])
    case 'TSTypeOperator':
    case 'TSMappedType':
      return inner(node['typeAnnotation'])
    default:
      return []
  }
}

/** The words of the comment that ends right before an offset. */
function commentBefore(text: string, offset: number): string {
  const found = /\/\*\*(?<body>(?:[^*]|\*(?!\/))*)\*\/\s*$/u.exec(text.slice(0, offset))
  return (found?.groups?.['body'] ?? '')
    .replaceAll(/\n\s*\*/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}
