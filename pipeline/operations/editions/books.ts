import type {BookConfig, Settings} from '../../config/types.ts'
import type {Finding} from '../../finding/finding.ts'
import {wrongSetting} from '../../finding/wrong-setting.ts'
import type {EditionChoice} from '../project/edition-plan.ts'

/**
 * The books to be made, by what is asked for: where the command asks for languages or a layout alone there are none, and
 * books that need a document which is not asked for are left out.
 *
 * @param asked ids of documents
 */
export function booksOf(
  {books = []}: Settings, // none by default
  {languages, layout}: EditionChoice,
  asked: readonly string[],
): readonly BookConfig[] {
  if (languages.length > 0 || layout !== undefined) return []
  return books.filter(({documents}) => documents.every((id) => asked.includes(id)))
}

/**
 * What is wrong with the books of the configuration.
 *
 * @param ids of all documents of the project
 */
export function bookFaults({books = []}: Settings, ids: readonly string[]): readonly Finding[] {
  return books.flatMap((book) => faultsOf(book, ids))
}

/** Each value that stands in a list more than once. */
const repeated = (values: readonly string[]): readonly string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) < index)),
]

/** What is wrong with a book: documents that there are not or that are in it twice, or a name that a document has. */
function faultsOf({id, documents}: BookConfig, ids: readonly string[]): readonly Finding[] {
  const absent = documents.filter((name) => !ids.includes(name))
  const messages = [
    ...absent.map(
      (name) => `The book ${id} has the document ${name}, which the project does not have`,
    ),
    ...repeated(documents).map((name) => `The book ${id} has the document ${name} more than once`),
    ...(ids.includes(id) ? [`The book ${id} has the same name as a document`] : []),
  ]
  return messages.map((message) =>
    wrongSetting(
      ['books'],
      message,
      `The documents are ${ids.join(', ')}; change "books" in the configuration`,
    ),
  )
}
