import type {TextDocument} from 'vscode-languageserver-textdocument'
import {
  LSPErrorCodes,
  ResponseError,
  type Connection,
  type Position,
  type TextDocuments,
} from 'vscode-languageserver/node.js'
import {actionsAt} from './actions.ts'
import {completionsAt} from './completion.ts'
import {hoverOf} from './hover.ts'
import {englishOfSubject, languagesOfSubject, numberHints, symbolsOf} from './navigation.ts'
import type {EditorSession} from './session.ts'

/** What requests of an editor are answered from. */
export type RequestSources = {
  readonly connection: Connection
  readonly session: EditorSession
  readonly documents: TextDocuments<TextDocument>
  /** whether the editor can put the cursor between two marks that it inserts */
  readonly hasSnippets: () => boolean
}

/** Answer what an editor asks about a file and a position. */
export function answerRequests(sources: RequestSources): void {
  answerAboutTexts(sources)
  answerAboutFiles(sources)
  refuseRename(sources)
}

function answerAboutTexts({connection, session, documents, hasSnippets}: RequestSources): void {
  connection.onHover(async ({textDocument: {uri}, position}) => {
    const at = await session.subjectOf(uri, position)
    return at && hoverOf(at.subject, at.found.document)
  })
  connection.onDefinition(async ({textDocument: {uri}, position}) => {
    const at = await session.subjectOf(uri, position)
    return at && englishOfSubject(at.subject, session.uriIn(at.found.project))
  })
  connection.onReferences(async ({textDocument: {uri}, position, context}) => {
    const at = await session.subjectOf(uri, position)
    if (!at) return undefined
    const uriOf = session.uriIn(at.found.project)
    const wish = {uriOf, withEnglish: context.includeDeclaration}
    return [...languagesOfSubject(at.subject, at.found.document, wish)]
  })
  connection.onCompletion(async ({textDocument: {uri}, position}) => {
    const at = await session.subjectOf(uri, position)
    const line = lineAt(documents.get(uri), position)
    if (!at || line === undefined) return undefined
    const place = {position, line, hasSnippets: hasSnippets()}
    return [...completionsAt(at.subject, at.found.document, place)]
  })
}

function lineAt(document: TextDocument | undefined, {line}: Position): string | undefined {
  return document?.getText({start: {line, character: 0}, end: {line: line + 1, character: 0}})
}

function answerAboutFiles({connection, session}: RequestSources): void {
  connection.onCodeAction(async ({textDocument: {uri}, range, context}) => {
    const found = await session.documentOf(uri)
    // Asked for kinds that are not offered, such as those that run on saving.
    if (!found || context.only?.every((kind) => kind !== 'quickfix' && kind !== ''))
      return undefined
    const {project, file, document} = found
    const findings = await session.findingsOf(found, true)
    const uriOf = session.uriIn(project)
    return [...actionsAt(document, {root: project.root, file, range, findings, uriOf})]
  })
  connection.onDocumentSymbol(async ({textDocument: {uri}}) => {
    const found = await session.documentOf(uri)
    const outline = found && symbolsOf(found.document, found.file)
    return outline && [...outline]
  })
  connection.languages.inlayHint.on(async ({textDocument: {uri}, range}) => {
    const found = await session.documentOf(uri)
    return found && [...numberHints(found.document, found.file, range)]
  })
}

/** A key is not renamed: it follows from the source. */
function refuseRename({connection, session}: RequestSources): void {
  const refusalAt = async (uri: string, position: Position): Promise<ResponseError> => {
    const at = await session.subjectOf(uri, position)
    const what = at ? `The key ${at.subject.unit.key} follows from` : 'Keys follow from'
    return new ResponseError(
      LSPErrorCodes.RequestFailed,
      `${what} the number in the source, and all languages share it. Change the number in the source, then run stele sync: it moves the texts`,
    )
  }
  connection.onPrepareRename(async ({textDocument: {uri}, position}) => refusalAt(uri, position))
  connection.onRenameRequest(async ({textDocument: {uri}, position}) => refusalAt(uri, position))
}
