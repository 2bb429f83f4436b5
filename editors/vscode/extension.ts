import {workspace, type ExtensionContext} from 'vscode'
import {LanguageClient, TransportKind} from 'vscode-languageclient/node'

let client: LanguageClient | undefined

/** Start `stele lsp` for the locale files and the sources of the projects in the window. */
export async function activate(context: ExtensionContext): Promise<void> {
  const words = workspace.getConfiguration('stele').get<string[]>('command', [])
  const [command = 'npx', ...args] = words // an empty setting
  client = new LanguageClient(
    'stele',
    'Stele',
    {command, args, transport: TransportKind.stdio, options: {shell: process.platform === 'win32'}},
    {
      documentSelector: [
        {scheme: 'file', pattern: '**/locales/**/*.json'},
        {scheme: 'file', language: 'markdown'},
      ],
    },
  )
  context.subscriptions.push(client)
  await client.start()
}

/** End the language server. */
export async function deactivate(): Promise<void> {
  await client?.stop()
}
