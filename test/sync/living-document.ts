import fc from 'fast-check'

/** One unit of a document that changes: its words tell it from all others. */
export type Piece = {
  readonly words: string
  /** changes with each rewording */
  readonly variant: number
  readonly children: readonly Piece[]
}

/** A document as the points in it. */
export type Living = readonly Piece[]

/** A text that stands in several points. */
export const reserved = 'Reserved.'

/** What is done to a document; places are taken modulo what there is. */
export type Edit =
  | {readonly kind: 'insert'; readonly at: number; readonly isSame: boolean}
  | {readonly kind: 'remove'; readonly at: number}
  | {readonly kind: 'replace'; readonly at: number}
  | {readonly kind: 'reinsert'; readonly at: number}
  | {readonly kind: 'move'; readonly at: number; readonly to: number}
  | {readonly kind: 'reword'; readonly at: number}
  | {readonly kind: 'split'; readonly at: number}
  | {readonly kind: 'join'; readonly at: number}
  | {readonly kind: 'nest'; readonly at: number}

const place = fc.nat(30)
export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.oneof(
    fc.record({kind: fc.constant('insert' as const), at: place, isSame: fc.boolean()}),
    fc.record({kind: fc.constant('remove' as const), at: place}),
    fc.record({kind: fc.constant('replace' as const), at: place}),
    fc.record({kind: fc.constant('reinsert' as const), at: place}),
    fc.record({kind: fc.constant('move' as const), at: place, to: place}),
    fc.record({kind: fc.constant('reword' as const), at: place}),
    fc.record({kind: fc.constant('split' as const), at: place}),
    fc.record({kind: fc.constant('join' as const), at: place}),
    fc.record({kind: fc.constant('nest' as const), at: place}),
  ),
  {minLength: 1, maxLength: 5},
)

/** Which points of a document bear a text of their own, which the same text, and which have sub-points. */
export const beginnings: fc.Arbitrary<readonly (readonly boolean[])[]> = fc.array(
  fc.array(fc.boolean(), {minLength: 1, maxLength: 4}),
  {minLength: 1, maxLength: 7},
)

/** The document's author: makes new texts, remembers removed ones. */
export class Author {
  document: Living
  readonly #removed: Piece[] = []
  #count = 0

  constructor(beginning: readonly (readonly boolean[])[]) {
    this.document = beginning.map(([own = true, ...children]) => ({
      ...this.#piece(own),
      children: children.map((isOwn) => this.#piece(isOwn)),
    }))
  }

  edit(edit: Edit): void {
    const at = edit.at % (this.document.length + 1)
    const piece = this.document[at]
    switch (edit.kind) {
      case 'insert':
        this.#splice(at, 0, this.#piece(!edit.isSame))
        break
      case 'reinsert': {
        const back = this.#removed.pop()
        if (back) this.#splice(at, 0, back)
        break
      }
      case 'remove':
        if (!piece) break
        this.#removed.push(piece)
        this.#splice(at, 1)
        break
      case 'replace':
        if (!piece) break
        this.#removed.push(piece)
        this.#splice(at, 1, this.#piece(true))
        break
      case 'move':
        if (!piece) break
        this.#splice(at, 1)
        this.#splice(edit.to % (this.document.length + 1), 0, piece)
        break
      case 'reword':
        if (piece && piece.words !== reserved)
          this.#splice(at, 1, {...piece, variant: piece.variant + 1})
        break
      case 'split': {
        if (!piece || piece.words === reserved) break
        const words = piece.words.split(' ')
        const half = words.length >> 1
        if (half < 2) break
        const [first, second] = [words.slice(0, half), words.slice(half)].map((part) =>
          part.join(' '),
        )
        const rest = {variant: 0, children: piece.children}
        this.#splice(
          at,
          1,
          {...piece, words: first ?? '', children: []},
          {...rest, words: second ?? ''},
        )
        break
      }
      case 'join': {
        const next = this.document[at + 1]
        if (!piece || !next || piece.words === reserved || next.words === reserved) break
        const children = [...piece.children, ...next.children]
        this.#splice(at, 2, {...piece, words: `${piece.words} ${next.words}`, children})
        break
      }
      case 'nest': {
        const before = this.document[at - 1]
        if (!piece || !before) break
        const flat = {...piece, children: []}
        const children = [...before.children, flat, ...piece.children]
        this.#splice(at - 1, 2, {...before, children})
        break
      }
    }
  }

  #splice(at: number, count: number, ...pieces: readonly Piece[]): void {
    this.document = this.document.toSpliced(at, count, ...pieces)
  }

  /** Words that stand nowhere else: four, or eight. */
  #piece(isOwn: boolean): Piece {
    this.#count++
    const name = `w${this.#count.toString(26).replaceAll(/[0-9]/gu, (digit) => 'qrstuvwxyz'[Number(digit)] ?? 'q')}`
    const letters = this.#count % 2 === 0 ? 'abcd' : 'abcdefgh'
    const words = Array.from(letters, (letter) => `${name}${letter}k`).join(' ')
    return {words: isOwn ? words : reserved, variant: 0, children: []}
  }
}

const textOf = ({words, variant}: Piece): string =>
  words === reserved
    ? reserved
    : `The parties to these rules shall ${words}${variant === 0 ? '' : ` x${variant}`} without delay and in writing.`

/** Points that stay: of a single one nobody could tell its own words from those of the pattern. */
const staying: Living = ['wa1', 'wb1', 'wc1'].map((name) => ({
  words: Array.from('ijkl', (letter) => `${name.replace('1', letter)}k`).join(' '),
  variant: 0,
  children: [],
}))

/** The document as Markdown. */
export function markdownOf(changing: Living): string {
  const document = [...changing, ...staying]
  const lines = document.flatMap((piece, index) => [
    `${index + 1}. ${textOf(piece)}`,
    ...piece.children.map((child, at) => `   ${at + 1}. ${textOf(child)}`),
  ])
  return `# Rules\n\n${lines.join('\n')}\n`
}

/** The telling words of a text. */
export const wordsOf = (text: string): readonly string[] =>
  Array.from(text.matchAll(/\bw[a-z]+k\b/gu), ([word]) => word)
