import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {
  CompletionRequest,
  DefinitionRequest,
  DiagnosticSeverity,
  DocumentSymbolRequest,
  HoverRequest,
  InlayHintRequest,
  ReferencesRequest,
  type Diagnostic,
} from 'vscode-languageserver-protocol/node.js'
import {byCodeUnits} from '../../pipeline/finding/order.ts'
import {inEditor, run, titled, wordsIn} from './client.ts'
import {has, hasNo, kk, project, ru, source, texts} from './project.ts'

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

describe('files that are not as they should be', () => {
  it('say so where they are, and end nothing', async () => {
    const config = 'pipeline.config.ts'
    await inEditor(project, async (editor, folder) => {
      await writeFile(join(folder, config), "export default {locales: ['ru', 'kk'], sorce: 'x'}\n")
      await editor.open(config)
      await editor.open(ru)
      const [fault] = await editor.diagnostics(config, has('configuration'))
      expect(fault?.message).toContain('sorce')
      const at = {textDocument: {uri: editor.uriOf(ru)}, position: {line: 0, character: 0}}
      expect(await editor.connection.sendRequest(HoverRequest.type, at)).toBeNull()
      expect(await editor.actions(ru, 'платят')).toEqual([])
      await writeFile(join(folder, config), project[config])
      await editor.save(config)
      await editor.diagnostics(ru, has('numbers'))
      expect(await editor.diagnostics(config, hasNo('configuration'))).toEqual([])
    })
  })

  it('of no project have no findings', async () => {
    await inEditor({...project, 'package.json': '{}'}, async (editor) => {
      await editor.open('package.json')
      const at = {
        textDocument: {uri: editor.uriOf('package.json')},
        position: {line: 0, character: 1},
      }
      expect(await editor.connection.sendRequest(HoverRequest.type, at)).toBeNull()
      const untitled = {textDocument: {uri: 'untitled:Untitled-1'}, position: at.position}
      expect(await editor.connection.sendRequest(HoverRequest.type, untitled)).toBeNull()
    })
  })

  it('keep their byte order mark and line ends out of the way', async () => {
    const text = `\uFEFF${JSON.stringify(texts, null, 2).replaceAll('\n', '\r\n')}\r\n`
    await inEditor({...project, [ru]: text}, async (editor, folder) => {
      await editor.open(ru)
      const found = await editor.diagnostics(ru, has('numbers'))
      const numbers = found.find(({code}) => code === 'numbers')
      expect(numbers && wordsIn(editor.textOf(ru), numbers.range)).toBe('40')
      await run(editor, titled(await editor.actions(ru, 'сообщают'), 'Set 2 to reviewed'))
      const state = await readFile(join(folder, 'locales/ru/rules.state.json'), 'utf8')
      expect(state).toContain('reviewed')
      expect(await readFile(join(folder, ru), 'utf8')).toBe(text)
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
      expect(hints?.map(({label}) => label)).toEqual([
        '1.',
        '2.',
        expect.stringMatching(/а|a/u),
        '3.',
        '3.1',
      ])
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
