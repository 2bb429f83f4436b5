import {expect, it} from 'vitest'
import {withDefaults} from '../../../pipeline/config/defaults.ts'
import {bookFaults} from '../../../pipeline/operations/editions/books.ts'

const book = {title: {en: 'All'}, languages: ['en'], formats: ['pdf'] as const}

it.each([
  [['rules', 'annex'], 'all', []],
  [['rules', 'annex', 'rules'], 'all', ['The book all has the document rules more than once']],
  [['rules', 'law'], 'all', ['The book all has the document law, which the project does not have']],
  [['rules'], 'annex', ['The book annex has the same name as a document']],
])('a book of %j by the name of %s: %j', (documents, id, messages) => {
  const settings = withDefaults({locales: [], books: [{...book, id, documents}]})
  expect(bookFaults(settings, ['rules', 'annex']).map(({message}) => message)).toEqual(messages)
})
