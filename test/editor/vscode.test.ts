import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {expect, it} from 'vitest'
import {root, run} from '../e2e/command.ts'

/** What an extension finds under the name `vscode`: classes that can be extended, and functions that do nothing. */
const stub = `const any = new Proxy(class {}, {get: (of, name) => name in of ? of[name] : any})
module.exports = new Proxy({}, {get: () => any})`

it('packs an extension for Visual Studio Code that needs nothing but the editor, the same bytes each time', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stele-vscode-'))
  try {
    const file = join(folder, 'stele.vsix')
    const pack = async (): Promise<Buffer> => {
      const {code, stderr} = await run(process.execPath, ['scripts/pack-vscode.js', file], root)
      expect([code, stderr]).toEqual([0, ''])
      return readFile(file)
    }
    const first = await pack()
    expect(await pack()).toEqual(first)
    const files = unzipSync(first)
    const textOf = (name: string): string => strFromU8(files[name] ?? new Uint8Array())
    const manifest = JSON.parse(textOf('extension/package.json')) as Record<string, unknown>
    expect(manifest).toMatchObject({main: './extension.cjs', name: 'stele-vscode'})
    expect(textOf('extension.vsixmanifest')).toContain('Id="stele-vscode" Version="0.1.0"')
    const code = textOf('extension/extension.cjs')
    await writeFile(join(folder, 'vscode.cjs'), stub)
    await writeFile(
      join(folder, 'extension.cjs'),
      code.replaceAll(/require\((?<mark>["'`])vscode\k<mark>\)/gu, 'require("./vscode.cjs")'),
    )
    const loaded = createRequire(import.meta.url)(join(folder, 'extension.cjs')) as object
    expect(Object.keys(loaded).toSorted()).toEqual(['activate', 'deactivate'])
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
})
