import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {expect, it} from 'vitest'
import {
  ExitNotification,
  HoverRequest,
  ShutdownRequest,
  type Diagnostic,
} from 'vscode-languageserver-protocol/node.js'
import {connect} from '../editor/client.ts'
import {inProject} from '../cli/project.ts'
import {main} from './command.ts'

const file = 'locales/ru/rules.json'
const project = {
  // What a configuration prints is no message to the editor.
  'pipeline.config.ts':
    "if (process.argv.includes('lsp')) console.log('hello')\nexport default {locales: ['ru']}\n",
  'source/rules.md': '# Rules\n\n1. Members pay within 30 days.\n',
  [file]: '{\n  "title": "Правила",\n  "p1": "Члены платят  за 30 дней."\n}\n',
}
const hasSpaces = (found: readonly Diagnostic[]): boolean =>
  found.some(({code}) => code === 'spaces')

it('stele lsp ends when its input is closed', async () => {
  await inProject(project, async (_, folder) => {
    const server = spawn(process.execPath, [main, 'lsp'], {cwd: folder})
    const ended = once(server, 'exit')
    await connect(folder, server.stdout, server.stdin)
    server.stdin.end()
    expect(await ended).toEqual([0, null])
  })
})

it('stele lsp speaks with an editor over stdio, and ends with it', async () => {
  await inProject(project, async (stele, folder) => {
    await stele('sync')
    const server = spawn(process.execPath, [main, 'lsp', '--stdio'], {cwd: folder})
    const ended = once(server, 'exit')
    const editor = await connect(folder, server.stdout, server.stdin)
    expect(editor.abilities.serverInfo?.name).toBe('stele')
    await editor.open(file)
    await editor.diagnostics(file, hasSpaces)
    const actions = await editor.actions(file, '  за')
    const [edit] = actions.flatMap(({edit: all}) => all?.changes?.[editor.uriOf(file)] ?? [])
    expect(edit).toBeDefined()
    // The edit of the action, made by the editor.
    const before = editor.textOf(file).split('\n')[edit?.range.start.line ?? 0] ?? ''
    const start = edit?.range.start.character ?? 0
    const after = `${before.slice(0, start)}${edit?.newText}${before.slice(edit?.range.end.character)}`
    expect(after.trim()).toBe('"p1": "Члены платят за 30 дней."')
    await editor.edit(file, before, after)
    await editor.diagnostics(file, (found) => !hasSpaces(found))
    const hover = await editor.connection.sendRequest(HoverRequest.type, {
      textDocument: {uri: editor.uriOf(file)},
      position: editor.at(file, 'платят'),
    })
    expect(JSON.stringify(hover?.contents)).toContain('Members pay within 30 days.')
    await editor.connection.sendRequest(ShutdownRequest.type)
    await editor.connection.sendNotification(ExitNotification.type)
    expect(await ended).toEqual([0, null])
  })
})
