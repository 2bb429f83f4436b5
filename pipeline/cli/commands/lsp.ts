import {Console} from 'node:console'
import type {Command} from '../session/command.ts'
import {exitCode} from '../session/outcome.ts'
import {todayOf} from '../terminal/terminal.ts'

/** `stele lsp`: the language server. It ends when the editor closes its stdin. */
export const lsp: Command = {
  words: [],
  options: [
    {
      flags: '--stdio',
      description: 'accepted because editors pass it: stdin and stdout are always used',
    },
  ],
  examples: ['stele lsp --help'],
  async run({terminal}) {
    // A configuration that prints something must not speak in the place of the server.
    globalThis.console = new Console(process.stderr)
    const {serveEditor} = await import('../../editor/serve.ts')
    await serveEditor({
      input: process.stdin,
      output: process.stdout,
      today: () => todayOf(terminal),
      environment: terminal.environment,
    })
    // The library looks every few seconds whether the editor still runs, and would keep this process for that.
    return process.exit(exitCode({kind: 'clean'}))
  },
}
