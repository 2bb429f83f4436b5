import type {Readable, Writable} from 'node:stream'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeResult,
} from 'vscode-languageserver/node.js'
import {version} from '../operations/project/version.ts'
import {pathOfUri} from './address.ts'
import {answerRequests} from './requests.ts'
import {carryOut, editorCommands} from './carry-out.ts'
import {publisherOf} from './publishing.ts'
import {editorSession, type EditorSession} from './session.ts'

/** What a language server is given by the world. */
export type EditorSurroundings = {
  /** what the editor says */
  readonly input: Readable
  /** what is said to the editor; nothing else may be written there */
  readonly output: Writable
  /** today as an ISO 8601 date */
  readonly today: () => string
  /** of this process, for git */
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** Serve an editor by the Language Server Protocol 3.17 until it closes the input. */
export async function serveEditor(surroundings: EditorSurroundings): Promise<void> {
  const {input, output} = surroundings
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(input),
    new StreamMessageWriter(output),
  )
  const documents = new TextDocuments(TextDocument)
  const session = sessionOf(documents)
  const publisher = publisherOf(
    session,
    () => documents.all().map(({uri, version: of}) => ({uri, version: of})),
    {
      tell: ({uri, version: of}, diagnostics) =>
        void connection.sendDiagnostics({uri, version: of, diagnostics}),
      failed: (error) => connection.console.error(traceOf(error)),
    },
  )
  let hasSnippets = false
  let isWatching = false
  connection.onInitialize(({capabilities}) => {
    hasSnippets = capabilities.textDocument?.completion?.completionItem?.snippetSupport === true
    isWatching = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true
    return abilities()
  })
  connection.onInitialized(() => {
    if (isWatching) watchFiles(connection)
  })
  documents.onDidChangeContent(({document: {uri}}) => {
    // The configuration counts once it is saved.
    if (uri.endsWith('/glossary.json')) session.fileOf(uri)?.project.forget()
    publisher.changed()
  })
  documents.onDidClose(({document: {uri}}) => {
    void connection.sendDiagnostics({uri, diagnostics: []})
    publisher.changed()
  })
  documents.onDidSave(({document: {uri}}) => {
    if (!isOfOneDocument(uri)) session.fileOf(uri)?.project.forget()
    publisher.changed()
  })
  connection.onDidChangeWatchedFiles(({changes}) => {
    for (const {uri} of changes) if (!isOfOneDocument(uri)) session.fileOf(uri)?.project.forget()
    publisher.changed()
  })
  answerRequests({connection, session, documents, hasSnippets: () => hasSnippets})
  connection.onExecuteCommand(async (call) => {
    await carryOut(call, {connection, session, surroundings, openTexts: () => textsOf(documents)})
    publisher.changed()
  })
  documents.listen(connection)
  connection.listen()
  await new Promise<void>((resolve) => {
    input.once('end', resolve).once('close', resolve)
  })
  publisher.stop()
  connection.dispose()
}

/** Whether a file is a locale file or a state file, which a document is read from without the configuration. */
const isOfOneDocument = (uri: string): boolean =>
  uri.endsWith('.json') && !/\/(?:glossary|stele)\.json$/u.test(uri)

const textsOf = (documents: TextDocuments<TextDocument>): ReadonlyMap<string, string> =>
  new Map(
    documents.all().flatMap((one) => {
      const path = pathOfUri(one.uri)
      return path === undefined ? [] : [[path, one.getText()] as const]
    }),
  )

function sessionOf(documents: TextDocuments<TextDocument>): EditorSession {
  const uris = (): ReadonlyMap<string, string> =>
    new Map(
      documents.all().flatMap(({uri}) => {
        const path = pathOfUri(uri)
        return path === undefined ? [] : [[path, uri] as const]
      }),
    )
  return editorSession(() => textsOf(documents), uris)
}

function abilities(): InitializeResult {
  return {
    serverInfo: {name: 'stele', version: version()},
    capabilities: {
      textDocumentSync: {
        openClose: true,
        change: TextDocumentSyncKind.Incremental,
        save: {includeText: false},
      },
      hoverProvider: true,
      codeActionProvider: {codeActionKinds: ['quickfix']},
      executeCommandProvider: {commands: [...editorCommands]},
      definitionProvider: true,
      referencesProvider: true,
      documentSymbolProvider: true,
      inlayHintProvider: true,
      completionProvider: {},
      renameProvider: {prepareProvider: true},
    },
  }
}

/** Ask the editor to tell of files that other programs change. */
function watchFiles(connection: Connection): void {
  const patterns = ['**/locales/**/*.json', '**/*.md', '**/pipeline.config.{ts,mts,js,mjs}']
  connection
    .sendRequest('client/registerCapability', {
      registrations: [
        {
          id: 'files',
          method: 'workspace/didChangeWatchedFiles',
          registerOptions: {watchers: patterns.map((globPattern) => ({globPattern}))},
        },
      ],
    })
    .catch((error: unknown) => connection.console.warn(traceOf(error)))
}

const traceOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)
