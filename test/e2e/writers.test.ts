import {mkdir, readFile, rename, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {describe, expect, it} from 'vitest'
import {isDeep} from '../runs.ts'
import {inFreshFolder, stele, steleProcess} from './command.ts'

const localeFile = 'locales/ru/rules.json'

async function project(folder: string, points: number): Promise<void> {
  await mkdir(join(folder, 'source'))
  await writeFile(join(folder, 'pipeline.config.ts'), `export default {locales: ['ru']}\n`)
  await writeFile(join(folder, 'source', 'rules.md'), sourceOf(points))
}

function sourceOf(points: number): string {
  const lines = Array.from({length: points}, (_, at) => `${at + 1}. Party ${at} keeps a register.`)
  return `# Rules\n\n${lines.join('\n')}\n`
}

/** A table for `stele import` with the texts of some points. */
function tableOf(first: number, last: number): string {
  const numbers = Array.from({length: last - first + 1}, (_, at) => first + at)
  return `key,target\n${numbers.map((number) => `p${number},текст ${number}\n`).join('')}`
}

async function textsOf(folder: string): Promise<Readonly<Record<string, string>>> {
  return JSON.parse(await readFile(join(folder, localeFile), 'utf8')) as Record<string, string>
}

describe('two commands at once', () => {
  it('both arrive', async () => {
    for (let run = 0; run < (isDeep ? 50 : 2); run++)
      await inFreshFolder(async (folder) => {
        await project(folder, 18)
        await writeFile(join(folder, 'a.csv'), tableOf(1, 9))
        await writeFile(join(folder, 'b.csv'), tableOf(10, 18))
        const words = ['--document', 'rules', '--locale', 'ru']
        const ended = await Promise.all(
          ['a.csv', 'b.csv'].map(async (file) =>
            (isDeep || run % 5 === 0 ? steleProcess : stele)(folder, 'import', file, ...words),
          ),
        )
        expect(ended.map(({code}) => code)).toEqual([0, 0])
        const texts = await textsOf(folder)
        for (let number = 1; number <= 18; number++)
          expect(texts[`p${number}`]).toBe(`текст ${number}`)
      })
  })

  it('is said by the one that waits', async () => {
    await inFreshFolder(async (folder) => {
      await project(folder, 400)
      const ended = await Promise.all([stele(folder, 'sync'), stele(folder, 'sync')])
      // Either may be the first at the lock.
      const waited = ended.filter(({stderr}) =>
        /^Waiting for .*which is writing in this project\n/u.test(stderr),
      )
      expect(waited).toMatchObject([
        {code: 0, stdout: 'rules: everything is in line with the source\n'},
      ])
    })
  })
})

describe('an editor that saves while a command works', () => {
  it('never loses a save', async () => {
    for (let run = 0; run < (isDeep ? 16 : 2); run++)
      await inFreshFolder(async (folder) => {
        await project(folder, 300)
        await stele(folder, 'sync')
        await writeFile(join(folder, 'source', 'rules.md'), sourceOf(301))
        const editor = editing(folder, run % 2 === 0 ? 7 : 150)
        const {code, stderr} = await steleProcess(folder, 'sync')
        const saved = await editor.end()
        expect([0, 2]).toContain(code)
        if (code === 2) expect(stderr).toMatch(/another program changed locales\/ru\/rules\.json/u)
        expect((await textsOf(folder))['p5']).toBe(saved)
      })
  })
})

/** Change a text by reading the file, and save it by renaming, again and again, as an editor with a plug-in does. */
function editing(folder: string, pause: number): {readonly end: () => Promise<string>} {
  const path = join(folder, localeFile)
  const editor = {isOver: false}
  const edited = (async () => {
    let saved = ''
    for (let count = 1; !editor.isOver; count++) {
      saved = `сохранение ${count}`
      const text = await readFile(path, 'utf8')
      await writeFile(`${path}.tmp`, text.replace(/"p5": "[^"]*"/u, `"p5": "${saved}"`))
      await rename(`${path}.tmp`, path)
      await sleep(pause)
    }
    return saved
  })()
  return {
    end: async () => {
      editor.isOver = true
      return edited
    },
  }
}
