import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {PassThrough, type Readable, type Writable} from 'node:stream'
import {pathToFileURL} from 'node:url'
import {
  createProtocolConnection,
  CodeActionRequest,
  ExecuteCommandRequest,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type CodeAction,
  type Diagnostic,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type Range,
  type TextEdit,
} from 'vscode-languageserver-protocol/node.js'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {serveEditor} from '../../pipeline/editor/serve.ts'
import {inProject, type Stele} from '../cli/project.ts'

/** An editor that speaks with a language server, as far as tests need one. */
export type Editor = {
  readonly connection: ProtocolConnection
  readonly abilities: InitializeResult
  readonly uriOf: (file: string) => string
  /** open a file with the text that it has on the disk */
  readonly open: (file: string) => Promise<void>
  /** replace words of an open file, as typing does */
  readonly edit: (file: string, before: string, after: string) => Promise<void>
  readonly save: (file: string) => Promise<void>
  /** where words begin in an open file */
  readonly at: (file: string, words: string) => Position
  readonly textOf: (file: string) => string
  /** the findings of a file, once they are as wanted */
  readonly diagnostics: (
    file: string,
    isWanted: (found: readonly Diagnostic[]) => boolean,
  ) => Promise<readonly Diagnostic[]>
  readonly actions: (file: string, words: string) => Promise<readonly CodeAction[]>
}

/** Open a project in an editor that is served in this process. */
export async function inEditor(
  texts: Readonly<Record<string, string>>,
  use: (editor: Editor, folder: string, stele: Stele) => Promise<void>,
): Promise<void> {
  await inProject(texts, async (stele, folder) => {
    await stele('sync')
    const [input, output] = [new PassThrough(), new PassThrough()]
    const served = serveEditor({
      input,
      output,
      today: () => '2026-11-28',
      environment: process.env,
    })
    const editor = await connect(folder, output, input)
    await use(editor, folder, stele)
    await editor.connection.sendRequest(ShutdownRequest.type)
    editor.connection.dispose()
    input.end()
    await served
  })
}

/** Begin a conversation with a server, and initialize it. */
export async function connect(folder: string, from: Readable, to: Writable): Promise<Editor> {
  const connection = createProtocolConnection(
    new StreamMessageReader(from),
    new StreamMessageWriter(to),
  )
  const texts = new Map<string, {text: string; version: number}>()
  const found = new Map<string, readonly Diagnostic[]>()
  const waiting = new Set<() => void>()
  connection.onNotification(PublishDiagnosticsNotification.type, ({uri, diagnostics}) => {
    found.set(uri, diagnostics)
    for (const look of waiting) look()
  })
  connection.listen()
  const uriOf = (file: string): string => pathToFileURL(join(folder, file)).href
  const opened = (file: string): {text: string; version: number} => {
    const known = texts.get(file)
    if (!known) throw new Error(`${file} is not open`)
    return known
  }
  const positionOf = (text: string, offset: number): Position => {
    const lines = text.slice(0, offset).split('\n')
    return {line: lines.length - 1, character: lines.at(-1)?.length ?? 0}
  }
  const offsetOf = (file: string, words: string): number => {
    const offset = opened(file).text.indexOf(words)
    if (offset < 0) throw new Error(`${file} does not have ${words}`)
    return offset
  }
  const at = (file: string, words: string): Position =>
    positionOf(opened(file).text, offsetOf(file, words))
  const abilities = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: {textDocument: {completion: {completionItem: {snippetSupport: true}}}},
  })
  await connection.sendNotification(InitializedNotification.type, {})
  return {
    connection,
    abilities,
    uriOf,
    at,
    textOf: (file) => opened(file).text,
    open: async (file) => {
      // Editors take a byte order mark away.
      const text = readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/u, '')
      texts.set(file, {text, version: 1})
      const textDocument = {uri: uriOf(file), languageId: 'json', version: 1, text}
      await connection.sendNotification(DidOpenTextDocumentNotification.type, {textDocument})
    },
    edit: async (file, before, after) => {
      const known = opened(file)
      const start = offsetOf(file, before)
      const range: Range = {
        start: positionOf(known.text, start),
        end: positionOf(known.text, start + before.length),
      }
      known.text = known.text.slice(0, start) + after + known.text.slice(start + before.length)
      known.version += 1
      await connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: {uri: uriOf(file), version: known.version},
        contentChanges: [{range, text: after}],
      })
    },
    save: async (file) =>
      connection.sendNotification(DidSaveTextDocumentNotification.type, {
        textDocument: {uri: uriOf(file)},
      }),
    diagnostics: async (file, isWanted) =>
      new Promise((resolve) => {
        const look = (): void => {
          const now = found.get(uriOf(file))
          if (!now || !isWanted(now)) return
          waiting.delete(look)
          resolve(now)
        }
        waiting.add(look)
        look()
      }),
    actions: async (file, words) => {
      const start = at(file, words)
      const end = {...start, character: start.character + words.length}
      const given = await connection.sendRequest(CodeActionRequest.type, {
        textDocument: {uri: uriOf(file)},
        range: {start, end},
        context: {diagnostics: []},
      })
      return (given ?? []).filter((one): one is CodeAction => 'kind' in one)
    },
  }
}

/** The characters that a range of a text has. */
export function wordsIn(text: string, {start, end}: Range): string {
  const lines = text.split('\n')
  if (start.line === end.line)
    return (lines[start.line] ?? '').slice(start.character, end.character)
  const first = (lines[start.line] ?? '').slice(start.character)
  const last = (lines[end.line] ?? '').slice(0, end.character)
  return [first, ...lines.slice(start.line + 1, end.line), last].join('\n')
}

/** A text with edits made, as an editor makes them. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create('file:///a', 'json', 1, text), [...edits])
}

/** Let the server carry out the command of an action. */
export async function run(editor: Editor, action: CodeAction | undefined): Promise<void> {
  const {command, arguments: given = []} = action?.command ?? {command: 'none'}
  await editor.connection.sendRequest(ExecuteCommandRequest.type, {command, arguments: given})
}

/** The action whose title starts so. */
export const titled = (actions: readonly CodeAction[], start: string): CodeAction | undefined =>
  actions.find(({title}) => title.startsWith(start))
