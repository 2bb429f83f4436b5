import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {
  CompletionRequest,
  DefinitionRequest,
  DiagnosticSeverity,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  HoverRequest,
  InlayHintRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  ShowMessageNotification,
  ShowMessageRequest,
  type CodeAction,
  type Diagnostic,
} from 'vscode-languageserver-protocol/node.js'
import {byCodeUnits} from '../../pipeline/finding/order.ts'
import {inEditor, wordsIn, type Editor} from './client.ts'

const texts = {
  title: 'Правила',
  p1: 'Государства платят за 40 дней 😀.',
  p2: 'Члены  сообщают **Совету** "всё".',
  'p2-a': 'о мерах',
}
const ru = 'locales/ru/rules.json'
const kk = 'locales/kk/rules.json'
const source = 'source/rules.md'
const project = {
  'pipeline.config.ts': "export default {locales: ['ru', 'kk']}\n",
  [source]: `# Rules

1. Member States pay within 30 days.
2. Members report to the **Council** "all".

   (a) on measures
`,
  [ru]: `${JSON.stringify(texts, null, 2)}\n`,
  [kk]: '{"title": "Ережелер"}\n',
  'locales/glossary.json': JSON.stringify({
    concepts: [
      {
        id: 'member-state',
        terms: {en: {term: 'Member State'}, ru: {term: 'государство-член', forms: ['государств*']}},
      },
    ],
  }),
}

const has =
  (rule: string) =>
  (found: readonly Diagnostic[]): boolean =>
    found.some(({code}) => code === rule)
const hasNo =
  (rule: string) =>
  (found: readonly Diagnostic[]): boolean =>
    !has(rule)(found)

async function run(editor: Editor, action: CodeAction | undefined): Promise<void> {
  const {command, arguments: given = []} = action?.command ?? {command: 'none'}
  await editor.connection.sendRequest(ExecuteCommandRequest.type, {command, arguments: given})
}

const titled = (actions: readonly CodeAction[], start: string): CodeAction | undefined =>
  actions.find(({title}) => title.startsWith(start))

describe('findings in an editor', () => {
  it('are those of stele check, at their place in UTF-16 units, with a page about the rule', async () => {
    await inEditor(project, async (editor, _, stele) => {
      await editor.open(ru)
      const found = await editor.diagnostics(ru, has('numbers'))
      const numbers = found.find(({code}) => code === 'numbers')
      expect(numbers).toMatchObject({severity: DiagnosticSeverity.Error, source: 'stele'})
      expect(numbers?.codeDescription?.href).toMatch(/^file:.*\/docs\/rules\/numbers\.md$/u)
      expect(numbers && wordsIn(editor.textOf(ru), numbers.range)).toBe('40')
      const {stdout} = await stele('check', '--locale', 'ru', '--json')
      const {findings} = JSON.parse(stdout) as {findings: {rule: string; file: string}[]}
      const rules = findings.filter(({file}) => file === ru).map(({rule}) => rule)
      expect(found.map(({code}) => String(code)).toSorted(byCodeUnits)).toEqual(
        rules.toSorted(byCodeUnits),
      )
    })
  })

  it('follow what is typed before it is saved, and go with what they were about', async () => {
    await inEditor(project, async (editor) => {
      await editor.open(ru)
      await editor.diagnostics(ru, has('numbers'))
      await editor.edit(ru, '40', '30')
      const right = await editor.diagnostics(ru, hasNo('numbers'))
      expect(right.length).toBeGreaterThan(0)
      await editor.edit(ru, '30', '31')
      await editor.diagnostics(ru, has('numbers'))
      await editor.edit(ru, '"p1":', '"p1"')
      await editor.diagnostics(ru, has('invalid-file'))
      await editor.edit(ru, '"p1"', '"p1":')
      await editor.diagnostics(ru, hasNo('invalid-file'))
    })
  })

  it('bind a text that is typed to the English of today, and no other text', async () => {
    await inEditor(project, async (editor, folder, stele) => {
      const changed = project[source].replace('pay', 'shall pay')
      await writeFile(join(folder, source), changed.replace('report to', 'shall report to'))
      await stele('sync')
      await editor.open(ru)
      const staleKeys = (found: readonly Diagnostic[]): readonly string[] =>
        found
          .filter(({code}) => code === 'stale')
          .map(
            ({range}) => editor.textOf(ru).split('\n')[range.start.line]?.trim().slice(1, 3) ?? '',
          )
      expect(staleKeys(await editor.diagnostics(ru, has('stale')))).toEqual(['p1', 'p2'])
      await editor.edit(ru, 'сообщают', 'должны сообщать')
      const one = await editor.diagnostics(ru, (found) => staleKeys(found).length === 1)
      expect(staleKeys(one)).toEqual(['p1'])
      await editor.edit(ru, 'должны сообщать', 'сообщают')
      const both = await editor.diagnostics(ru, (found) => staleKeys(found).length === 2)
      expect(staleKeys(both)).toEqual(['p1', 'p2'])
    })
  })

  it('of the parser are in the source, and a changed source makes texts stale', async () => {
    await inEditor(project, async (editor) => {
      await editor.open(source)
      await editor.open(ru)
      await editor.diagnostics(ru, hasNo('stale'))
      await editor.edit(source, '(a) on', '(a) see [x](#nowhere) on')
      const found = await editor.diagnostics(source, has('dead-link'))
      const link = found.find(({code}) => code === 'dead-link')
      expect(link && wordsIn(editor.textOf(source), link.range)).toContain('nowhere')
      await editor.diagnostics(ru, has('stale'))
    })
  })
})

describe('what is known of a text', () => {
  it('is shown over it: the English, what changed, terms', async () => {
    await inEditor(project, async (editor, folder) => {
      await writeFile(
        join(folder, source),
        project[source].replace('pay within', 'shall pay within'),
      )
      await editor.open(ru)
      const hover = await editor.connection.sendRequest(HoverRequest.type, {
        textDocument: {uri: editor.uriOf(ru)},
        position: editor.at(ru, 'платят'),
      })
      const value = JSON.stringify(hover?.contents)
      expect(value).toContain('stale')
      expect(value).toContain('Member States shall pay within 30 days.')
      expect(value).toContain('**shall**')
      expect(value).toContain('The English that it was made from')
      expect(value).toContain('Member State: государство-член')
    })
  })

  it('leads to the English and to other languages', async () => {
    await inEditor(project, async (editor) => {
      await editor.open(ru)
      const at = {textDocument: {uri: editor.uriOf(ru)}, position: editor.at(ru, 'платят')}
      const english = await editor.connection.sendRequest(DefinitionRequest.type, at)
      expect(english).toMatchObject({uri: editor.uriOf(source), range: {start: {line: 2}}})
      const title = {textDocument: at.textDocument, position: editor.at(ru, 'Правила')}
      const others = await editor.connection.sendRequest(ReferencesRequest.type, {
        ...title,
        context: {includeDeclaration: true},
      })
      expect(others?.map(({uri}) => uri)).toEqual([source, ru, kk].map(editor.uriOf))
    })
  })

  it('is outlined and numbered as an edition prints it', async () => {
    await inEditor(project, async (editor) => {
      await editor.open(ru)
      const textDocument = {uri: editor.uriOf(ru)}
      const outline = await editor.connection.sendRequest(DocumentSymbolRequest.type, {
        textDocument,
      })
      expect(outline?.map(({name}) => name)).toContain('(a) о мерах')
      const hints = await editor.connection.sendRequest(InlayHintRequest.type, {
        textDocument,
        range: {start: {line: 0, character: 0}, end: {line: 99, character: 0}},
      })
      expect(hints?.map(({label}) => label)).toEqual(['1.', '2.', expect.stringMatching(/а|a/u)])
      expect(hints?.[0]?.position).toEqual(editor.at(ru, '"Государства'))
    })
  })

  it('offers terms, numbers and marks of the English', async () => {
    await inEditor(project, async (editor) => {
      await editor.open(ru)
      const offered = async (words: string) => {
        const given = await editor.connection.sendRequest(CompletionRequest.type, {
          textDocument: {uri: editor.uriOf(ru)},
          position: editor.at(ru, words),
        })
        return Array.isArray(given) ? given : (given?.items ?? [])
      }
      expect((await offered('платят')).map(({label}) => label)).toEqual(['государство-член', '30'])
      const marks = await offered('сообщают')
      expect(marks.map(({textEdit}) => textEdit?.newText)).toEqual(['**$1**'])
    })
  })
})

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
