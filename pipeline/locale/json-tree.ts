import {parse} from '@humanwhocodes/momoa'
import {lineStarts, placeOf, startOf, type Place} from '../finding/place.ts'

/** The way to a value of a JSON file: names of members and numbers of elements, from the outermost. */
export type JsonPath = readonly (string | number)[]

/** A name that an object has twice: where it is the second time. */
export type RepeatedName = {readonly name: string; readonly place: Place}

/** Where the values of a JSON file are. */
export type JsonTree = {
  /** the place of a value; of the innermost one on the way that is there, where it is not */
  readonly placeAt: (path: JsonPath) => Place
  readonly repeated: readonly RepeatedName[]
}

type Node = ReturnType<typeof parse>['body']

/**
 * Read where the values of a JSON file are.
 *
 * @param text valid JSON, with or without byte order mark
 */
export function jsonTree(text: string, file: string): JsonTree {
  const starts = lineStarts(text)
  // A byte order mark is not JSON; a space keeps the offsets.
  const {body} = parse(text.replace(/^\uFEFF/u, ' '))
  const placeOfNode = ({loc}: Pick<Node, 'loc'>): Place =>
    placeOf(file, starts, {start: loc.start.offset, end: loc.end.offset})
  return {
    placeAt: (path) => {
      let node = body
      for (const step of path) {
        const next = childOf(node, step)
        if (!next) break
        node = next
      }
      return node === body ? startOf(file) : placeOfNode(node)
    },
    repeated: [...repeatedIn(body)].map(({name, node}) => ({name, place: placeOfNode(node)})),
  }
}

function childOf(node: Node, step: string | number): Node | undefined {
  if (typeof step === 'number')
    return node.type === 'Array' ? node.elements[step]?.value : undefined
  if (node.type !== 'Object') return undefined
  return node.members.find((member) => nameOf(member) === step)?.value
}

function* repeatedIn(node: Node): Generator<{name: string; node: Pick<Node, 'loc'>}> {
  if (node.type === 'Array') for (const {value} of node.elements) yield* repeatedIn(value)
  if (node.type !== 'Object') return
  const seen = new Set<string>()
  for (const member of node.members) {
    const name = nameOf(member)
    if (seen.has(name)) yield {name, node: member.name}
    seen.add(name)
    yield* repeatedIn(member.value)
  }
}

type NamedMember = Extract<Node, {type: 'Object'}>['members'][number]

const nameOf = ({name}: NamedMember): string => (name.type === 'String' ? name.value : name.name)
