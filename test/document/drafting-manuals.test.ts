import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {outlineOf} from '../../pipeline/document/outline.ts'
import {parseDocument} from '../../pipeline/document/parse/parse.ts'
import {stringifyDocument} from '../../pipeline/document/print/stringify.ts'
import type {Document} from '../../pipeline/document/model/types.ts'
import {unitsOf} from '../../pipeline/document/units.ts'
import {someOf} from '../runs.ts'

/*
 * Documents of our own wording in the layouts of the kinds that drafting manuals describe: statutes of the United
 * Kingdom, the United States, Canada, France, Germany, Russia and Kazakhstan, a regulation of the European
 * Union, a convention, an ISO standard, a public licence in four layouts; and the small kinds of flat text.
 */
const folder = new URL('drafting/', import.meta.url)
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.replace(/\.md$/u, ''))

const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

function parsed(text: string, name: string): Document {
  const language = /\.(?<tag>\p{L}{2})$/u.exec(name)?.groups?.['tag'] ?? 'en'
  return parseDocument(text, {id: 'd', file: 'd.md', language}).value
}

const numbersIn = (document: Document): readonly string[] =>
  outlineOf(document, unitsOf(document)).units.flatMap(({number}) => number ?? [])

const labelsIn = (document: Document) =>
  unitsOf(document).units.map(({key, number, label, text}) => [key, number, label?.text, text])

describe('layouts of drafting manuals', () => {
  it('are there', () => {
    expect(names.length).toBeGreaterThan(20)
  })

  it.each(names)('%s: every number is read', (name) => {
    const wanted = textOf(`${name}.numbers.txt`).trim().split(/\s+/u)
    expect(numbersIn(parsed(textOf(`${name}.md`), name))).toEqual(wanted)
  })

  it.each(someOf(names, 20))(
    '%s: printed and read again, it has the same labels and numbers',
    (name) => {
      const document = parsed(textOf(`${name}.md`), name)
      expect(labelsIn(parsed(stringifyDocument(document), name))).toEqual(labelsIn(document))
    },
  )

  it('a public licence has the same 65 numbers however it is laid out', () => {
    const numbers = ['cc-flat', 'cc-flat-stops', 'cc-nested'].map((name) =>
      numbersIn(parsed(textOf(`${name}.md`), name)),
    )
    expect(numbers[0]).toHaveLength(65)
    expect(numbers[1]).toEqual(numbers[0])
    expect(numbers[2]).toEqual(numbers[0])
  })
})
