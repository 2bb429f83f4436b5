import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {smallProject, withBench, type Bench} from './api.ts'

const ru = {document: 'rules', locale: 'ru'}

/** How the English changes between the moment when somebody sees a row and the moment when he acts. */
const changes: Readonly<Record<string, (english: string) => string>> = {
  reworded: (english) => english.replace('smoke', 'smoke or drink'),
  renumbered: (english) =>
    english
      .replace('1. No guest', '1. Guests are welcome.\n\n2. No guest')
      .replace('2. Guests', '3. Guests')
      .replace('3. Reserved.\n\n4. Reserved.', '4. Reserved.\n\n5. Reserved.'),
}

/** The calls that write, of a row as it was seen. */
const calls: Readonly<
  Record<
    string,
    (
      bench: Bench,
      row: {readonly key: string; readonly englishHash: string; readonly text: string},
    ) => Promise<{
      readonly status: number
    }>
  >
> = {
  accept: async ({call}, row) => call('POST /api/accept', {...ru, rows: [row]}),
  review: async ({call}, row) =>
    call('POST /api/review', {...ru, rows: [row], state: 'reviewed', by: 'B'}),
  waive: async ({call}, row) =>
    call('POST /api/waive', {...ru, ...row, rule: 'numbers', reason: 'agreed'}),
  label: async ({call}, {key, englishHash}) =>
    call('POST /api/label', {...ru, key, englishHash, label: '§ 1.'}),
  note: async ({call}, {key, englishHash}) =>
    call('POST /api/note', {...ru, key, englishHash, note: 'ask'}),
  remark: async ({call}, {key, englishHash}) =>
    call('POST /api/remark', {...ru, key, englishHash, text: 'Why?', isOpen: true}),
}

describe('a call about a row', () => {
  it.each(
    Object.keys(changes).flatMap((change) => Object.keys(calls).map((name) => [name, change])),
  )('%s writes nothing where the English was %s since it was seen', async (name, change) =>
    withBench(smallProject, async (bench) => {
      await bench.stele('sync')
      const {key, englishHash, text} = (await bench.call('GET /api/row', {...ru, key: 'p1'})).value
      const source = join(bench.folder, 'source/rules.md')
      const english = await readFile(source, 'utf8')
      const changed = changes[change]?.(english) ?? expect.unreachable()
      expect(changed).not.toBe(english)
      await writeFile(source, changed)
      const files = ['rules.json', 'rules.state.json'].map((file) =>
        join(bench.folder, 'locales/ru', file),
      )
      const before = await Promise.all(files.map(async (file) => readFile(file, 'utf8')))
      const answer = await calls[name]?.(bench, {key, englishHash, text})
      expect(answer?.status).toBe(409)
      expect(await Promise.all(files.map(async (file) => readFile(file, 'utf8')))).toEqual(before)
    }),
  )

  it.each(['accept', 'review', 'waive'])(
    '%s writes nothing where the text is another since it was seen',
    async (name) =>
      withBench(smallProject, async (bench) => {
        await bench.stele('sync')
        const {key, englishHash, text} = (await bench.call('GET /api/row', {...ru, key: 'p1'}))
          .value
        const file = join(bench.folder, 'locales/ru/rules.json')
        const texts = await readFile(file, 'utf8')
        await writeFile(file, texts.replace(JSON.stringify(text), '"Другой текст."'))
        const answer = await calls[name]?.(bench, {key, englishHash, text})
        expect(answer).toMatchObject({
          status: 409,
          problem: {message: expect.stringMatching(/^The text of 1 has changed$/u)},
        })
      }),
  )

  it('fills no row whose English is another since the text was drafted', async () =>
    withBench(smallProject, async (bench) => {
      await bench.stele('sync')
      const {key, englishHash} = (await bench.call('GET /api/row', {...ru, key: 'p4'})).value
      const text = 'Черновик.'
      const other = {key, englishHash: `${englishHash}0`, text}
      await bench.call('POST /api/fill', {...ru, texts: [other], origin: 'machine'})
      expect((await bench.call('GET /api/row', {...ru, key: 'p4'})).value.text).toBe('')
      await bench.call('POST /api/fill', {
        ...ru,
        texts: [{key, englishHash, text}],
        origin: 'machine',
      })
      expect((await bench.call('GET /api/row', {...ru, key: 'p4'})).value.text).toBe(text)
    }))
})
