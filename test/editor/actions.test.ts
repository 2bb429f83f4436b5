import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {
  ExecuteCommandRequest,
  PrepareRenameRequest,
  RenameRequest,
  ShowMessageNotification,
  ShowMessageRequest,
  type Diagnostic,
} from 'vscode-languageserver-protocol/node.js'
import {edited, inEditor, run, titled, wordsIn} from './client.ts'
import {has, hasNo, project, ru, source} from './project.ts'

describe('what can be done', () => {
  it('corrects what has one correction', async () => {
    await inEditor(project, async (editor) => {
      await editor.open(ru)
      const found = await editor.diagnostics(ru, has('spaces'))
      const place = found.find(({code}) => code === 'spaces')
      expect(place && wordsIn(editor.textOf(ru), place.range)).toBe('  ')
      const actions = await editor.actions(ru, '  сообщают')
      const edits = actions.flatMap(({edit}) => edit?.changes?.[editor.uriOf(ru)] ?? [])
      expect(edits).toContainEqual(
        expect.objectContaining({newText: expect.stringMatching(/^ ?$/u)}),
      )
      await editor.edit(ru, 'Члены  сообщают', 'Члены сообщают')
      await editor.diagnostics(ru, hasNo('spaces'))
    })
  })

  it('keeps the review of a text that it corrects, and its waivers, in one change of two files', async () => {
    await inEditor(project, async (editor, folder, stele) => {
      const stateFile = 'locales/ru/rules.state.json'
      await stele('review', '2', '--locale', 'ru', '--by', 'Ayna')
      await editor.open(ru)
      await editor.diagnostics(ru, has('quotes'))
      const fix = titled(await editor.actions(ru, 'всё'), 'Write')
      const changes = fix?.edit?.changes ?? {}
      expect(Object.keys(changes)).toEqual([editor.uriOf(ru), editor.uriOf(stateFile)])
      for (const file of [ru, stateFile]) {
        const path = join(folder, file)
        const text = await readFile(path, 'utf8')
        await writeFile(path, edited(text, changes[editor.uriOf(file)] ?? []))
      }
      const {p2} = JSON.parse(await readFile(join(folder, ru), 'utf8')) as {p2: string}
      expect(p2).toContain('«всё»')
      expect((await stele('sync', '--check')).code).toBe(0)
      const states = await readFile(join(folder, stateFile), 'utf8')
      expect(JSON.parse(states)).toMatchObject({p2: {state: 'reviewed', by: 'Ayna'}})
      const {stdout} = await stele('check', '--json')
      expect(stdout).not.toContain('doubtful')
    })
  })

  it('accepts, reviews and waives through the state file', async () => {
    await inEditor(project, async (editor, folder) => {
      await writeFile(join(folder, source), project[source].replace('report to', 'tell'))
      await editor.open(ru)
      await editor.diagnostics(ru, has('stale'))
      await run(editor, titled(await editor.actions(ru, 'сообщают'), 'Accept 2'))
      await editor.diagnostics(ru, hasNo('stale'))
      await run(editor, titled(await editor.actions(ru, 'сообщают'), 'Set 2 to reviewed'))
      editor.connection.onRequest(ShowMessageRequest.type, ({actions}) => actions?.[0] ?? null)
      await run(editor, titled(await editor.actions(ru, '40'), 'Waive numbers for 1'))
      await editor.diagnostics(ru, hasNo('numbers'))
      const state = await readFile(join(folder, 'locales/ru/rules.state.json'), 'utf8')
      const {p1, p2} = JSON.parse(state) as Record<string, object>
      expect(p2).toMatchObject({state: 'reviewed', at: '2026-11-28'})
      expect(p1).toMatchObject({
        waivers: [{rule: 'numbers', reason: 'The translation is right as it is'}],
      })
    })
  })

  it('waives nothing without a reason, and judges no text that is not saved', async () => {
    await inEditor(project, async (editor, folder) => {
      const state = join(folder, 'locales/ru/rules.state.json')
      const before = await readFile(state, 'utf8')
      const told: string[] = []
      editor.connection.onRequest(ShowMessageRequest.type, () => null)
      editor.connection.onNotification(ShowMessageNotification.type, ({message}) => {
        told.push(message)
      })
      await editor.open(ru)
      await editor.diagnostics(ru, has('numbers'))
      await run(editor, titled(await editor.actions(ru, '40'), 'Waive numbers for 1'))
      await editor.edit(ru, '40', '41')
      await run(editor, titled(await editor.actions(ru, '41'), 'Set 1 to reviewed'))
      await editor.connection.sendRequest(ExecuteCommandRequest.type, {command: 'stele.accept'})
      expect(told).toEqual([
        expect.stringContaining(`Save ${ru} first`),
        expect.stringContaining('no command'),
      ])
      expect(await readFile(state, 'utf8')).toBe(before)
    })
  })

  it('refuses to rename a key, and says why', async () => {
    await inEditor(project, async (editor) => {
      await editor.open(ru)
      const at = {textDocument: {uri: editor.uriOf(ru)}, position: editor.at(ru, 'p2-a')}
      const reason = /The key p2-a follows from the number in the source.*stele sync/u
      const {connection} = editor
      await expect(connection.sendRequest(PrepareRenameRequest.type, at)).rejects.toThrow(reason)
      await expect(
        connection.sendRequest(RenameRequest.type, {...at, newName: 'p9'}),
      ).rejects.toThrow(reason)
    })
  })
})

describe('findings that are kept from one change to the next', () => {
  const places = (found: readonly Diagnostic[]): readonly string[] =>
    found.map(({code, range: {start}}) => `${code} ${start.line}:${start.character}`).toSorted()

  it('are those of stele check: after a change of a text, of the one before it, and of lines', async () => {
    await inEditor(project, async (editor, folder, stele) => {
      await editor.open(ru)
      await editor.diagnostics(ru, has('numbers'))
      await editor.edit(ru, 'Члены:', 'члены:')
      await editor.diagnostics(ru, has('spaces'))
      // The sentence before is left open, and closed again: the small letter behind it is right, then wrong.
      await editor.edit(ru, 'о мерах', 'о мерах.')
      await editor.edit(ru, '{', '{\n\n')
      await editor.edit(ru, '40 дней', '41 день 8')
      await writeFile(join(folder, ru), editor.textOf(ru))
      const {stdout} = await stele('check', '--locale', 'ru', '--json')
      const {findings} = JSON.parse(stdout) as {
        findings: readonly {rule: string; file: string; line: number; column: number}[]
      }
      const wanted = findings
        .filter(({file}) => file === ru)
        .map(({rule, line, column}) => `${rule} ${line - 1}:${column - 1}`)
        .toSorted()
      expect(wanted.length).toBeGreaterThan(3)
      await editor.diagnostics(ru, (found) => String(places(found)) === String(wanted))
    })
  })
})
