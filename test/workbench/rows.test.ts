import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {smallProject, withBench} from './api.ts'

const ru = {document: 'rules', locale: 'ru'}

describe('the rows of a translation', () => {
  it('are all texts in the order of the document, with English, labels and standing', async () =>
    withBench(smallProject, async ({call, stele}) => {
      await stele('sync')
      const {value} = await call('GET /api/rows', ru)
      expect(value.rows.map(({key, standing}) => `${key} ${standing}`)).toEqual([
        'title translated',
        'p1 translated',
        'p2 translated',
        'p2-1 translated',
        'p2-2 translated',
        'p3 translated',
        'p4 missing',
      ])
      expect(value.rows[2]).toMatchObject({
        english: 'Guests **must** pay:',
        text: 'Гости **должны** платить:',
        units: [{key: 'p2', number: '2', label: '2.'}],
        printedLabel: '2.',
        needsWork: false,
      })
      expect(value.progress.groups.missing.units).toBe(1)
      expect(value.isWritable).toBe(true)
    }))

  it('are as a sync would leave them where the source has moved on', async () =>
    withBench(smallProject, async ({call, stele, folder}) => {
      await stele('sync')
      const path = join(folder, 'source/rules.md')
      const before = await readFile(path, 'utf8')
      await writeFile(
        path,
        before
          .replace('1. No guest', '1. Guests are welcome.\n\n2. No guest')
          .replace('2. Guests', '3. Guests')
          .replace('3. Reserved.\n\n4. Reserved.', '4. Reserved.\n\n5. Reserved.')
          .replace('smoke in', 'smoke or drink in'),
      )
      const {value} = await call('GET /api/rows', ru)
      const moved = value.rows.find(({key}) => key === 'p2')
      expect(moved).toMatchObject({
        text: 'Ни один гость не может курить в 3 комнатах.',
        standing: 'stale',
        formerEnglish: 'No guest may smoke in the 3 rooms.',
      })
      expect(moved?.englishDiff).toContainEqual({kind: 'added', text: 'or drink '})
      const saved = await call('POST /api/save', {
        ...ru,
        key: 'p2',
        text: 'Ни один гость не может курить или пить в 3 комнатах.',
        base: moved?.text ?? '',
        englishHash: moved?.englishHash ?? '',
      })
      expect(saved.value).toMatchObject({kind: 'saved', isReloadNeeded: true})
      const after = await call('GET /api/rows', ru)
      expect(after.value.rows.map(({key, standing}) => `${key} ${standing}`)).toEqual([
        'title translated',
        'p1 missing',
        'p2 translated',
        'p3 translated',
        'p3-1 translated',
        'p3-2 translated',
        'p4 translated',
        'p5 missing',
      ])
      expect((await stele('sync', '--check')).code).toBe(0)
    }))

  it('show other languages beside them where they are asked for', async () =>
    withBench(smallProject, async ({call}) => {
      const {value} = await call('GET /api/rows', {
        document: 'rules',
        locale: 'ar',
        references: 'ru,xx',
      })
      expect(value.rows[1]?.references).toEqual({
        ru: {text: 'Ни один гость не может курить в 3 комнатах.', standing: 'translated'},
      })
    }))

  it('are not there for a document or a language that the project does not have', async () =>
    withBench(smallProject, async ({call}) => {
      expect((await call('GET /api/rows', {document: 'no', locale: 'ru'})).status).toBe(404)
      expect((await call('GET /api/rows', {document: 'rules', locale: 'fr'})).status).toBe(404)
      expect((await call('GET /api/row', {...ru, key: 'p99'})).status).toBe(404)
      expect((await call('GET /api/rows', {document: '../rules', locale: 'ru'})).status).toBe(404)
    }))
})

describe('the overview of a project', () => {
  it('names documents and languages, with their progress', async () =>
    withBench(smallProject, async ({call, stele}) => {
      await stele('sync')
      const {value} = await call('GET /api/project', {})
      expect(value.locales).toEqual([
        {tag: 'ru', ownName: 'русский', englishName: 'Russian', direction: 'ltr'},
        {tag: 'ar', ownName: 'العربية', englishName: 'Arabic', direction: 'rtl'},
      ])
      expect(value.documents).toMatchObject([
        {id: 'rules', title: 'Rules of the house', units: 7, isUnsynced: false},
      ])
      const [russian] = value.documents[0]?.translations ?? []
      expect(russian?.groups).toMatchObject({translated: {units: 6}, missing: {units: 1}})
    }))
})

describe('what the rules say', () => {
  it('is by row, with ranges in both texts', async () =>
    withBench(smallProject, async ({call, folder}) => {
      const path = join(folder, 'locales/ru/rules.json')
      await writeFile(path, (await readFile(path, 'utf8')).replace('до 10 мая', 'до 11 мая'))
      const {value} = await call('GET /api/findings', ru)
      const [found] = value.byKey['p2-2'] ?? []
      expect(found).toMatchObject({rule: 'numbers', severity: 'error', isWaivable: true})
      expect(found?.ranges).toEqual([{start: 3, end: 5}])
      expect(found?.englishRanges).toEqual([{start: 7, end: 9}])
      expect(value.byKey['p4']?.map(({rule}) => rule)).toEqual(['empty'])
    }))

  it('of a text as it is typed is what they would say of it saved', async () =>
    withBench(smallProject, async ({call, stele}) => {
      await stele('sync')
      const typed = await call('POST /api/check', {...ru, key: 'p2-2', text: 'до  12 мая.'})
      expect(typed.value.findings.map(({rule, ranges}) => [rule, ranges])).toEqual([
        ['numbers', [{start: 4, end: 6}]],
        ['spaces', [{start: 2, end: 4}]],
      ])
      const row = await call('GET /api/row', {...ru, key: 'p2-2'})
      expect(row.value.text).toBe('до 10 мая.')
    }))
})
