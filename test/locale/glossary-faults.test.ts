import {describe, expect, it} from 'vitest'
import {readGlossary} from '../../pipeline/locale/glossary.ts'

const file = 'locales/glossary.json'
const glossary = (...terms: readonly string[]): string =>
  `{"concepts": [\n{"id": "x", "terms": {\n${terms.join(',\n')}\n}}]}`

describe('a glossary with mistakes', () => {
  it.each([
    [
      'a term without a text',
      glossary('"en": {"term": "a"}', '"ru": {"trm": "а"}'),
      'invalid-file',
      4,
    ],
    [
      'a ban that is not a list',
      glossary('"ru": {"term": "а", "forbidden": "б"}'),
      'invalid-file',
      3,
    ],
    ['a misspelt ban', glossary('"ru": {"term": "а",\n"forbiddn": ["б"]}'), 'invalid-file', 4],
    ['an empty term', glossary('"ru": ""'), 'invalid-file', 3],
    ['a term of a star alone', glossary('"ru": {"term": "*"}'), 'invalid-file', 3],
    ['a form of a star alone', glossary('"ru": {"term": "а", "forms": ["*"]}'), 'invalid-file', 3],
    ['a language that is there twice', glossary('"ru": "а"', '"ru": "б"'), 'duplicate-key', 4],
    ['the list twice', '{"concepts": [],\n"concepts": []}', 'duplicate-key', 2],
    [
      'an id twice',
      '{"concepts": [{"id": "x", "terms": {}},\n{"id": "x", "terms": {}}]}',
      'invalid-file',
      2,
    ],
    [
      'a concept without terms',
      '{"concepts": [{"id": "x", "terms": {}},\n{"id": "y"}]}',
      'invalid-file',
      2,
    ],
    ['no list', '{"concept": []}', 'invalid-file', 1],
  ])('says where there is %s', (_, text, rule, line) => {
    const {findings} = readGlossary(text, file)
    expect(findings).toMatchObject([{rule, severity: 'error', place: {file, line}}])
  })

  it('says nothing of fields that a tool has added', () => {
    const text = `{"note": "n", "concepts": [{"id": "x", "status": "s", "terms": {"ru": {"term": "а", "note": "n"}}}]}`
    expect(readGlossary(text, file).findings).toEqual([])
  })
})
