import {itemAt} from '../../finding/assert.ts'
import type {Enumeration, ReadText} from './reading.ts'
import {trait} from './traits.ts'

// Not the letters of `7.1(1)` and `A.3(4)`, which are parts of a reference.
const lettered =
  /(?<![\p{L}\p{N}.])(?<![\p{L}\p{N}.][(（])[(（]?(?:\p{L}|\p{Nd}{1,2}|[ivx]{1,4})[)）](?=\s?\S)/giu
const opening = /[:：፡]\s?/u
const sentenceEnd = /[.!?。！？؟۔।።](?=\s|$|["”»」])/u
const semicolon = /[;；؛፤]/gu
const comma = /[,，、،፣၊]/gu

/** The enumerations of a text in order; at least three items each. */
export function enumerationsIn(passage: ReadText): readonly Enumeration[] {
  const prose = passage.prose()
  const hasBrackets = (passage.traits() & trait.bracket) !== 0
  const marks = hasBrackets ? [...prose.matchAll(lettered)] : []
  if (marks.length > 2) {
    const start = itemAt(marks, 0).index
    return [{form: 'lettered', items: marks.length, start, end: prose.length}]
  }
  const colon = opening.exec(prose)
  if (!colon) return []
  const start = colon.index + colon[0].length
  // What is in brackets ends no sentence and parts no items: `(tzw. stalking)`.
  const rest = prose.slice(start).replaceAll(inBrackets, (found) => ' '.repeat(found.length))
  const end = start + (sentenceEnd.exec(rest)?.index ?? rest.length)
  const list = rest.slice(0, end - start).replace(/[;；؛፤,，、،\s]+$/u, '')
  const parts = countOf(list, semicolon)
  if (parts > 0) return [{form: 'semicolons', items: parts + 1, start, end}]
  const items = countOf(list, comma)
  return items > 1 ? [{form: 'commas', items: items + 1, start, end}] : []
}

const inBrackets = /[(（][^()（）]*[)）]/gu

const countOf = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0 // no match
