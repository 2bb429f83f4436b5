import {itemAt, present} from '../../finding/assert.ts'
import {unfit} from '../xml/characters.ts'

/** What a code is to the reader; CAT tools show it and some know the words. */
export type CodeKind =
  | 'bold'
  | 'italic'
  | 'struck'
  | 'link'
  | 'code'
  | 'image'
  | 'note'
  | 'html'
  | 'break'
  | 'other'

/**
 * A piece of inline Markdown. Codes are protected: tools may move them, never change them. The pieces'
 * `raw` and `text`, joined, are the Markdown again, to the byte.
 */
export type CodePiece =
  | {readonly kind: 'text'; readonly text: string}
  /** stands alone */
  | {readonly kind: 'code'; readonly id: number; readonly raw: string; readonly of: CodeKind}
  /** begins a pair; every pair is closed, and pairs are nested */
  | {readonly kind: 'open'; readonly id: number; readonly raw: string; readonly of: CodeKind}
  | {readonly kind: 'close'; readonly id: number; readonly raw: string; readonly of: CodeKind}

type Token = {
  readonly raw: string
  readonly of: CodeKind
  readonly side: 'alone' | 'open' | 'close' | 'either'
}

// In the order in which they are tried at each place. Escapes come first: what they guard is text.
const patterns: readonly (readonly [RegExp, CodeKind, Token['side']])[] = [
  [
    /(?<fence>`+)(?!`)[^`](?:[\s\S]*?[^`])?\k<fence>(?!`)|(?<one>`+)(?!`)[^`]\k<one>(?!`)/uy,
    'code',
    'alone',
  ],
  [/!\[(?:\\.|[^\]\\])*\]\((?:\\.|[^)\\\n])*\)/uy, 'image', 'alone'],
  [/\[\^[^\]\s]+\]/uy, 'note', 'alone'],
  [/<\/?[A-Za-z](?:[^<>"']|"[^"]*"|'[^']*')*>|<!--[\s\S]*?-->/uy, 'html', 'alone'],
  [/\{\{[^{}]*\}\}|\$t\([^()]*\)/uy, 'other', 'alone'],
  [/\[(?=(?:\\.|[^\]\\])*\]\()/uy, 'link', 'open'],
  [
    /\]\((?:<[^<>\n]*>|(?:\\.|[^()\\\s])*)(?:\s+(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'))?\)/uy,
    'link',
    'close',
  ],
  [/\*\*|__/uy, 'bold', 'either'],
  [/~~/uy, 'struck', 'either'],
  [/[*_]/uy, 'italic', 'either'],
  [/(?: {2,}|\\)\n/uy, 'break', 'alone'],
  [new RegExp(unfit, 'uy'), 'other', 'alone'],
]

/**
 * Take inline Markdown apart into text and codes.
 *
 * @param known codes of the source, whose ids equal codes of the translation are given; each once
 */
export function piecesOf(markdown: string, known: readonly CodePiece[] = []): readonly CodePiece[] {
  const tokens = paired(tokensOf(markdown))
  const ids = new Ids(known)
  const open: number[] = []
  return tokens.map((token): CodePiece => {
    if (token.kind === 'text') return token
    const {raw, of} = token
    if (token.kind === 'code') return {kind: 'code', id: ids.next('code', raw), raw, of}
    if (token.kind === 'close')
      return {kind: 'close', id: present(open.pop(), 'the code that a code closes'), raw, of}
    const id = ids.next('open', raw)
    open.push(id)
    return {kind: 'open', id, raw, of}
  })
}

type Loose =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'code' | 'open' | 'close'; readonly raw: string; readonly of: CodeKind}

function tokensOf(markdown: string): readonly (string | Token)[] {
  const found: (string | Token)[] = []
  let text = ''
  for (let at = 0; at < markdown.length;) {
    const escaped = /\\[!-/:-@[-`{-~]/uy
    escaped.lastIndex = at
    const guard = escaped.exec(markdown)?.[0]
    const token = guard === undefined ? tokenAt(markdown, at) : undefined
    if (token) {
      if (text !== '') found.push(text)
      text = ''
      found.push(token)
      at += token.raw.length
    } else {
      const plain = guard ?? markdown.charAt(at)
      text += plain
      at += plain.length
    }
  }
  if (text !== '') found.push(text)
  return found
}

function tokenAt(markdown: string, at: number): Token | undefined {
  for (const [pattern, of, side] of patterns) {
    pattern.lastIndex = at
    const raw = pattern.exec(markdown)?.[0]
    // A code's markup is written as text: what XML has no place for must be a code of its own.
    if (raw === undefined || (raw.length > 1 && unfit.test(raw))) continue
    return {raw, of, side: side === 'either' ? sideAt(markdown, at, raw) : side}
  }
  return undefined
}

const isBlank = (sign: string | undefined): boolean => sign === undefined || /\s/u.test(sign)

/** Which way a run of stars may face: it opens before a letter, closes behind one. */
function sideAt(markdown: string, at: number, raw: string): Token['side'] {
  const opens = !isBlank(markdown[at + raw.length])
  const closes = !isBlank(markdown[at - 1])
  if (opens && closes) return 'either'
  return opens ? 'open' : closes ? 'close' : 'alone'
}

/** Pair what opens with what closes it; what has no partner stands alone. */
function paired(tokens: readonly (string | Token)[]): readonly Loose[] {
  const open: {readonly at: number; readonly token: Token}[] = []
  const partner = new Map<number, 'open' | 'close'>()
  for (const [at, token] of tokens.entries()) {
    if (typeof token === 'string') continue
    const {side} = token
    const begun = side === 'open' ? -1 : open.findLastIndex((other) => closes(token, other.token))
    if (side !== 'alone' && begun >= 0) {
      partner.set(itemAt(open, begun).at, 'open')
      partner.set(at, 'close')
      open.length = begun
    } else if (side === 'open' || side === 'either') open.push({at, token})
  }
  return tokens.map((token, at): Loose => {
    if (typeof token === 'string') return {kind: 'text', text: token}
    return {kind: partner.get(at) ?? 'code', raw: token.raw, of: token.of}
  })
}

function closes(token: Token, begun: Token): boolean {
  if (token.of !== begun.of) return false
  return token.of === 'link' ? token.side === 'close' : token.raw === begun.raw
}

/** Ids of codes: those of equal codes of the source, then new ones. */
class Ids {
  readonly #free: Extract<CodePiece, {kind: 'code' | 'open'}>[]
  #last: number

  constructor(known: readonly CodePiece[]) {
    this.#free = known.flatMap((piece) =>
      piece.kind === 'code' || piece.kind === 'open' ? [piece] : [],
    )
    this.#last = Math.max(0, ...this.#free.map(({id}) => id))
  }

  next(kind: 'code' | 'open', raw: string): number {
    const index = this.#free.findIndex((piece) => piece.kind === kind && piece.raw === raw)
    const [found] = index < 0 ? [] : this.#free.splice(index, 1)
    return found ? found.id : ++this.#last
  }
}
