import {relative, resolve, sep} from 'node:path'
import {outlineOf} from '../../document/outline.ts'
import {surveyFolder, type Surveyed} from '../../operations/project/open.ts'
import {selectDocuments} from '../../operations/project/selection.ts'
import {
  readLoneDocument,
  readSourceDocument,
  type SourceDocument,
} from '../../operations/project/source-document.ts'
import {failure, type Result} from '../../finding/result.ts'
import type {DocumentName} from '../../project/survey.ts'
import type {Call, Command} from '../session/command.ts'
import {printJson, refused, selectedDocuments} from '../session/session.ts'
import {outlineText} from '../terminal/outline-text.ts'
import {printFindings} from '../terminal/terminal.ts'

/** `stele outline`: the numbered tree that Stele reads a document as. */
export const outline: Command = {
  words: [
    {
      name: '[document]',
      description: 'id of a document, or path of any Markdown file; the only one by default',
    },
  ],
  options: [{flags: '--language <tag>', description: 'language of a file outside the project'}],
  examples: ['stele outline code-of-conduct', 'stele outline source/code-of-conduct.md --json'],
  async run(call) {
    const surveyed = await surveyFolder(call.root)
    const word = call.words[0] ?? onlyDocument(surveyed)
    if (word === undefined) return refused(call, 'Name a document: its id, or the path of a file')
    const read = await readOutlined(call, word, surveyed)
    if (!read.ok) {
      printFindings(read.findings, call.terminal)
      return {kind: 'unusable'}
    }
    const {document, catalog} = read.value
    const tree = outlineOf(document, catalog)
    if (call.json) {
      printJson(call, tree)
      printFindings(read.findings, call.terminal)
    } else call.terminal.out(outlineText(tree, read.findings, call.terminal))
    return {kind: 'clean'}
  },
}

/** The id of the document of a project that has no other; undefined where it has others, or where there is not a project. */
function onlyDocument(surveyed: Result<Surveyed>): string | undefined {
  const [only, other] = surveyed.ok ? surveyed.value.survey.names : []
  return other === undefined ? only?.id : undefined
}

/** The document that a word names: one of the project, with references to its others, else a file by itself. */
async function readOutlined(
  call: Call,
  word: string,
  surveyed: Result<Surveyed>,
): Promise<Result<SourceDocument>> {
  const language = call.option('language')
  const names = surveyed.ok ? surveyed.value.survey.names : []
  const [name] = selectDocuments(names, itself, [nameInProject(call, word)]).documents
  if (surveyed.ok && name && language === undefined) return readSourceDocument(surveyed.value, name)
  const lone = await readLoneDocument(call.folder, word, language)
  if (lone) return lone
  if (!surveyed.ok) return surveyed
  if (name) return readSourceDocument(surveyed.value, name)
  selectedDocuments(call, names, itself, [word])
  return failure([])
}

const itself = (name: DocumentName): DocumentName => name

/** A path starts from the folder of the call; an id is one of the project. */
function nameInProject({root, folder}: Call, word: string): string {
  return word.endsWith('.md') ? relative(root, resolve(folder, word)).split(sep).join('/') : word
}
