import {readFileSync} from 'node:fs'
import {dirname, join, normalize} from 'node:path'
import {parseSync} from 'oxc-parser'

/** A node of the syntax tree, as far as this file looks into it. */
type Node = {readonly type: string; readonly start: number; readonly end: number}
type ParsedFile = {
  readonly path: string
  readonly text: string
  readonly declared: ReadonlyMap<string, Node>
  /** names that stand for a declaration of another file */
  readonly borrowed: ReadonlyMap<string, {readonly file: string; readonly name: string}>
  /** offsets at which a docstring ends */
  readonly docEnds: ReadonlySet<number>
}

/** A property of a type that users of the library see, and whether a docstring explains it. */
export type DoorProperty = {
  /** as `pipeline/locale/types.ts: Entry.key` */
  readonly name: string
  readonly isDocumented: boolean
}

/**
 * The properties of all types that the given modules export, or that those mention, followed through imports.
 *
 * @param root absolute path of the package
 * @param doors paths from there
 */
export function doorProperties(root: string, doors: readonly string[]): readonly DoorProperty[] {
  const files = new Map<string, ParsedFile>()
  const fileAt = (path: string): ParsedFile => {
    const file = files.get(path) ?? parsedFile(root, path)
    files.set(path, file)
    return file
  }
  const waiting = doors.flatMap((path) =>
    [...fileAt(path).borrowed.keys(), ...fileAt(path).declared.keys()].map((name) => ({
      path,
      name,
    })),
  )
  const seen = new Set<string>()
  const found: DoorProperty[] = []
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const {path, name} = next
    const file = fileAt(path)
    const other = file.borrowed.get(name)
    const declaration = file.declared.get(name)
    if (other) waiting.push({path: other.file, name: other.name})
    else if (declaration && !seen.has(`${path} ${name}`)) {
      seen.add(`${path} ${name}`)
      for (const mentioned of namesIn(declaration)) waiting.push({path, name: mentioned})
      found.push(...propertiesIn(declaration, name, file))
    }
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1))
}

function parsedFile(root: string, path: string): ParsedFile {
  const text = readFileSync(join(root, path), 'utf8')
  const {program, module, comments} = parseSync(path, text)
  const declared = new Map<string, Node>()
  const borrowed = new Map<string, {file: string; name: string}>()
  const target = (from: string): string =>
    normalize(join(dirname(path), from)).replaceAll('\\', '/')
  for (const {moduleRequest, entries} of module.staticImports)
    if (moduleRequest.value.startsWith('.'))
      for (const {importName, localName} of entries)
        borrowed.set(localName.value, {
          file: target(moduleRequest.value),
          name: importName.name ?? localName.value,
        })
  for (const {entries} of module.staticExports)
    for (const {moduleRequest, importName, exportName} of entries)
      if (moduleRequest?.value.startsWith('.') && exportName.name)
        borrowed.set(exportName.name, {
          file: target(moduleRequest.value),
          name: importName.name ?? exportName.name,
        })
  for (const statement of program.body) {
    const declaration =
      'declaration' in statement && statement.declaration ? statement.declaration : statement
    if ('id' in declaration && declaration.id && 'name' in declaration.id)
      declared.set(declaration.id.name, declaration)
    if (declaration.type === 'VariableDeclaration')
      for (const one of declaration.declarations)
        if ('name' in one.id) declared.set(one.id.name, one.id)
  }
  const docEnds = new Set(comments.filter(({value}) => value.startsWith('*')).map(({end}) => end))
  return {path, text, declared, borrowed, docEnds}
}

/** Nodes below a node, it included; what a function does is not part of its type. */
function* below(node: Node): Generator<Node> {
  yield node
  for (const [name, value] of Object.entries(node)) {
    if (
      name === 'body' &&
      node.type !== 'TSInterfaceDeclaration' &&
      node.type !== 'ClassDeclaration'
    )
      continue
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) yield* below(child)
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value

function namesIn(declaration: Node): readonly string[] {
  return [...below(declaration)].flatMap((node) => {
    const name =
      'typeName' in node ? node.typeName : 'expression' in node ? node.expression : undefined
    return isNode(name) && 'name' in name && typeof name.name === 'string' ? [name.name] : []
  })
}

function propertiesIn(
  declaration: Node,
  owner: string,
  {path, text, docEnds}: ParsedFile,
): readonly DoorProperty[] {
  return [...below(declaration)].flatMap((node) => {
    if (node.type !== 'TSPropertySignature' && node.type !== 'TSMethodSignature') return []
    const key =
      'key' in node && isNode(node.key) && 'name' in node.key ? String(node.key.name) : '?'
    const before = text.slice(0, node.start).trimEnd().length
    return [{name: `${path}: ${owner}.${key}`, isDocumented: docEnds.has(before) || isTag(node)}]
  })
}

/** A property whose type is one word tells the members of a union apart, and says itself what it is. */
function isTag(node: Node): boolean {
  const annotation = 'typeAnnotation' in node ? node.typeAnnotation : undefined
  const type =
    isNode(annotation) && 'typeAnnotation' in annotation ? annotation.typeAnnotation : undefined
  return isNode(type) && type.type === 'TSLiteralType'
}
