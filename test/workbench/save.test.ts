import {readdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {isFields} from '../../pipeline/locale/json.ts'
import {runIn} from '../cli/project.ts'
import type {SeenRow, SeenText} from '../../pipeline/workbench/protocol/rows.ts'
import {smallProject, withBench, type Bench} from './api.ts'
import {isDeep} from '../runs.ts'

const ru = {document: 'rules', locale: 'ru'}

/** All files of the project below `locales/`, by their paths. */
async function localeFiles(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(join(folder, 'locales'), {recursive: true})).filter((name) =>
    name.endsWith('.json'),
  )
  const read = names
    .toSorted()
    .map(async (name) => [name, await readFile(join(folder, 'locales', name), 'utf8')] as const)
  return Object.fromEntries(await Promise.all(read))
}

async function rowOf({call}: Bench, key: string) {
  return (await call('GET /api/row', {...ru, key})).value
}

/** Rows as somebody sees them now. */
async function seen(bench: Bench, ...keys: readonly string[]): Promise<readonly SeenText[]> {
  const rows = await Promise.all(keys.map(async (key) => rowOf(bench, key)))
  return rows.map(({key, englishHash, text}) => ({key, englishHash, text}))
}

/** A row as somebody sees it now, for a call that says something beside its text. */
async function seenRow(bench: Bench, key: string): Promise<SeenRow & typeof ru> {
  const {englishHash} = await rowOf(bench, key)
  return {...ru, key, englishHash}
}

/** Save a text as the page does, over what the row has now. */
async function save(bench: Bench, key: string, text: string) {
  const {text: base, englishHash} = await rowOf(bench, key)
  return bench.call('POST /api/save', {...ru, key, text, base, englishHash})
}

/** What somebody without the page would do: an editor, then two commands. */
async function saveByHand(folder: string, key: string, text: string): Promise<void> {
  const path = join(folder, 'locales/ru/rules.json')
  const before = await readFile(path, 'utf8')
  const value: unknown = JSON.parse(before)
  const old = isFields(value) ? value[key] : undefined
  await writeFile(
    path,
    before.replace(
      `${JSON.stringify(key)}: ${JSON.stringify(old)}`,
      () => `${JSON.stringify(key)}: ${JSON.stringify(text)}`,
    ),
  )
  await runIn(folder, ['sync', '-C', folder, '--quiet'])
  if (text.trim() !== '')
    await runIn(folder, ['accept', key, '--locale', 'ru', '-C', folder, '--quiet'])
}

describe('saving a text', () => {
  it('leaves the files that an editor, sync and accept leave', async () => {
    const edits = fc.array(
      fc.tuple(
        fc.constantFrom('title', 'p1', 'p2', 'p2-1', 'p4'),
        fc.constantFrom(
          '',
          'Новый текст 3.',
          'Он сказал: "да" \\ и ушёл',
          'a\tb',
          '__proto__',
          'x',
        ),
      ),
      {minLength: 1, maxLength: 3},
    )
    await fc.assert(
      fc.asyncProperty(edits, fc.boolean(), async (list, isReworded) => {
        const results: Readonly<Record<string, string>>[] = []
        for (const isByHand of [true, false])
          await withBench(smallProject, async (bench) => {
            const {folder, stele} = bench
            await stele('sync')
            await stele('review', '1-2', '--locale', 'ru')
            if (isReworded) {
              const path = join(folder, 'source/rules.md')
              const text = await readFile(path, 'utf8')
              await writeFile(path, text.replace('smoke', 'smoke or drink'))
              await stele('sync')
            }
            for (const [key, text] of list)
              if (isByHand) await saveByHand(folder, key, text)
              else expect((await save(bench, key, text)).value.kind).toBe('saved')
            results.push(await localeFiles(folder))
          })
        expect(results[1]).toEqual(results[0])
      }),
      {numRuns: isDeep ? 12 : 4, seed: 16},
    )
  })

  it('is refused where the text on the disk is no longer the one that was edited', async () =>
    withBench(smallProject, async (bench) => {
      const {call, stele, folder} = bench
      await stele('sync')
      const {text: base, englishHash} = await rowOf(bench, 'p1')
      const path = join(folder, 'locales/ru/rules.json')
      await writeFile(path, (await readFile(path, 'utf8')).replace(base, 'Курить нельзя.'))
      const before = await localeFiles(folder)
      const {value} = await call('POST /api/save', {
        ...ru,
        key: 'p1',
        text: 'Моё.',
        base,
        englishHash,
      })
      expect(value).toMatchObject({kind: 'conflict', base, theirs: 'Курить нельзя.', mine: 'Моё.'})
      expect(await localeFiles(folder)).toEqual(before)
    }))

  it('is refused where the English is no longer the one that the translator saw', async () =>
    withBench(smallProject, async (bench) => {
      const {call, stele, folder} = bench
      await stele('sync')
      const {text: base, englishHash} = await rowOf(bench, 'p1')
      const path = join(folder, 'source/rules.md')
      await writeFile(path, (await readFile(path, 'utf8')).replace('No guest', 'No visitor'))
      const {value} = await call('POST /api/save', {
        ...ru,
        key: 'p1',
        text: 'Моё.',
        base,
        englishHash,
      })
      expect(value).toMatchObject({kind: 'english-changed', mine: 'Моё.'})
      expect(value.row.english).toContain('No visitor')
    }))

  it('is refused where a locale file cannot be read, and changes nothing', async () =>
    withBench(smallProject, async (bench) => {
      const {stele, folder} = bench
      await stele('sync')
      await writeFile(join(folder, 'locales/ru/rules.json'), '{"p1": "a",}')
      const before = await localeFiles(folder)
      const row = await rowOf(bench, 'p1')
      const {status, problem} = await bench.call('POST /api/save', {
        ...ru,
        key: 'p1',
        text: 'b',
        base: row.text,
        englishHash: row.englishHash,
      })
      expect(status).toBe(409)
      expect(problem.message).toContain('locales/ru/rules.json:1')
      expect(await localeFiles(folder)).toEqual(before)
    }))

  it('of many at once loses none', async () =>
    withBench(smallProject, async (bench) => {
      await bench.stele('sync')
      const keys = ['title', 'p1', 'p2', 'p2-1', 'p2-2', 'p3', 'p4']
      const replies = await Promise.all(keys.map(async (key) => save(bench, key, `Текст ${key}`)))
      expect(replies.map(({value}) => value.kind)).toEqual(keys.map(() => 'saved'))
      const {value} = await bench.call('GET /api/rows', ru)
      expect(value.rows.map(({text}) => text)).toEqual(keys.map((key) => `Текст ${key}`))
      expect((await bench.stele('sync', '--check')).code).toBe(0)
    }))

  it('keeps hostile texts to the byte', async () =>
    withBench(smallProject, async (bench) => {
      await bench.stele('sync')
      const hostile = '</script><img src=x onerror=alert(1)>\u202E{{x}} $t(a) " \\ \u0000 \u2028 👩‍🚀'
      await save(bench, 'p1', hostile)
      expect((await rowOf(bench, 'p1')).text).toBe(hostile)
    }))
})

describe('what people say of texts', () => {
  it('accept and review do what the commands do', async () => {
    const results: unknown[] = []
    for (const isByHand of [true, false])
      await withBench(smallProject, async (bench) => {
        const {stele, folder, call} = bench
        await stele('sync')
        const path = join(folder, 'source/rules.md')
        await writeFile(path, (await readFile(path, 'utf8')).replace('smoke', 'smoke or drink'))
        if (isByHand) {
          const day = ['--locale', 'ru', '--by', 'A. Reviser']
          await runIn(folder, ['accept', 'p1', '--locale', 'ru'], {SOURCE_DATE_EPOCH: '1795824000'})
          await runIn(folder, ['review', 'p2', 'title', ...day], {SOURCE_DATE_EPOCH: '1795824000'})
        } else {
          await call('POST /api/accept', {...ru, rows: await seen(bench, 'p1')})
          const rows = await seen(bench, 'p2', 'title')
          const {value} = await call('POST /api/review', {
            ...ru,
            rows,
            state: 'reviewed',
            by: 'A. Reviser',
          })
          expect(value.rows.map(({standing, by}) => [standing, by])).toEqual([
            ['reviewed', 'A. Reviser'],
            ['reviewed', 'A. Reviser'],
          ])
        }
        results.push(await localeFiles(folder))
      })
    expect(results[1]).toEqual(results[0])
  })

  it('a waiver needs a finding and a reason, and expires as that of the command', async () =>
    withBench(smallProject, async (bench) => {
      await bench.stele('sync')
      await save(bench, 'p2-2', 'до 11 мая.')
      const [row = expect.unreachable()] = await seen(bench, 'p2-2')
      const wish = {...ru, ...row, rule: 'numbers'}
      expect((await bench.call('POST /api/waive', {...wish, reason: ' '})).status).toBe(400)
      expect(
        (await bench.call('POST /api/waive', {...wish, rule: 'links', reason: 'a'})).status,
      ).toBe(409)
      const {value} = await bench.call('POST /api/waive', {...wish, reason: 'as agreed', by: 'B'})
      expect(value.findings).toEqual([])
      await save(bench, 'p2-2', 'до 12 мая.')
      const found = await bench.call('GET /api/findings', ru)
      expect(found.value.byKey['p2-2']?.map(({rule}) => rule)).toContain('numbers')
    }))

  it('questions are kept, also beside a unit without a text, through a sync', async () =>
    withBench(smallProject, async (bench) => {
      const {call, stele, folder} = bench
      await stele('sync')
      const p4 = await seenRow(bench, 'p4')
      await call('POST /api/remark', {...p4, text: 'Reserved for what?', isOpen: true, by: 'A'})
      const path = join(folder, 'source/rules.md')
      await writeFile(path, (await readFile(path, 'utf8')).replace('smoke', 'smoke or drink'))
      await stele('sync')
      const {value} = await call('POST /api/remark/answer', {
        ...p4,
        index: 0,
        remark: 'Reserved for what?',
        text: 'For later.',
        isOpen: false,
        by: 'B',
      })
      expect(value.rows[0]?.remarks).toEqual([
        {
          text: 'Reserved for what?',
          by: 'A',
          at: '2026-11-28',
          isOpen: false,
          answers: [{text: 'For later.', by: 'B', at: '2026-11-28'}],
        },
      ])
      const wrong = {...p4, index: 0, remark: 'another', isOpen: true}
      expect((await call('POST /api/remark/state', wrong)).status).toBe(409)
      expect((await stele('sync', '--check')).code).toBe(0)
    }))

  it('a label and a note are set and removed', async () =>
    withBench(smallProject, async (bench) => {
      const {call, stele} = bench
      await stele('sync')
      const p2 = await seenRow(bench, 'p2')
      await call('POST /api/label', {...p2, label: '§ 2.'})
      const {value} = await call('POST /api/note', {...p2, note: 'ask the author'})
      expect(value.rows[0]).toMatchObject({label: '§ 2.', note: 'ask the author'})
      await call('POST /api/label', {...p2, label: null})
      const after = await call('POST /api/note', {...p2, note: ''})
      expect(after.value.rows[0]).not.toHaveProperty('label')
      expect(after.value.rows[0]).not.toHaveProperty('note')
    }))
})
