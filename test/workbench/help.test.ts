import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {smallProject, withBench} from './api.ts'

const ru = {document: 'rules', locale: 'ru'}

/** The small project with a second document, a glossary, a TMX file and a program for drafts. */
const richProject: Readonly<Record<string, string>> = {
  ...smallProject,
  'pipeline.config.ts': `export default {
  locales: ['ru', 'ar'],
  workbench: {memory: ['old.tmx'], draft: {command: ['node', 'draft.js'], timeout: 60}},
}
`,
  'draft.js': `let input = ''
process.stdin.on('data', (chunk) => (input += chunk))
process.stdin.on('end', () => {
  for (const line of input.trim().split('\\n')) {
    const {key, english, locale} = JSON.parse(line)
    console.log(JSON.stringify({key, text: '[' + locale + '] ' + english}))
  }
  console.log(JSON.stringify({key: 'p999', text: 'nobody asked'}))
  console.log('a line of its own')
})
`,
  'source/more.md': '# More rules\n\n1. No guest may smoke in the 4 rooms.\n',
  'locales/ru/more.json': `${JSON.stringify({title: 'Ещё', p1: 'Ни один гость не может курить в 4 комнатах.'})}\n`,
  'locales/glossary.json': `${JSON.stringify({
    concepts: [
      {
        id: 'guest',
        definition: 'Who stays in the house.',
        terms: {
          en: {term: 'guest', forms: ['guests']},
          ru: {term: 'гость', forbidden: ['посетитель']},
        },
      },
    ],
  })}\n`,
  'old.tmx': `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header srclang="en" datatype="plaintext" segtype="block" adminlang="en" creationtool="x" creationtoolversion="1" o-tmf="x"/>
<body><tu><tuv xml:lang="en"><seg>Guests must pay before 10 May.</seg></tuv><tuv xml:lang="ru"><seg>Гости должны платить до 10 мая.</seg></tuv></tu></body></tmx>
`,
}

describe('suggestions', () => {
  it('are texts of all documents and of TMX files, the most like first, with the diff of the English', async () =>
    withBench(richProject, async ({call, stele}) => {
      await stele('sync')
      const {value} = await call('GET /api/suggestions', {...ru, key: 'p1'})
      expect(value.matches[0]).toMatchObject({
        percent: 88,
        translation: 'Ни один гость не может курить в 4 комнатах.',
        from: {document: 'more', key: 'p1'},
        isFormer: false,
      })
      expect(value.matches[0]?.diff).toContainEqual({kind: 'removed', text: '4'})
      expect(value.matches[0]?.diff).toContainEqual({kind: 'added', text: '3'})
      const pay = await call('GET /api/suggestions', {...ru, key: 'p2-2'})
      expect(pay.value.matches[0]).toMatchObject({
        english: 'Guests must pay before 10 May.',
        from: {file: 'old.tmx'},
      })
    }))

  it('have a text in the next answer after it was saved', async () =>
    withBench(richProject, async ({call, stele}) => {
      await stele('sync')
      await call('GET /api/suggestions', {...ru, key: 'p1'})
      const row = await call('GET /api/row', {document: 'more', locale: 'ru', key: 'p1'})
      const {text: base, englishHash} = row.value
      const text = 'Гостям нельзя курить в 4 комнатах.'
      await call('POST /api/save', {
        document: 'more',
        locale: 'ru',
        key: 'p1',
        text,
        base,
        englishHash,
      })
      const {value} = await call('GET /api/suggestions', {...ru, key: 'p1'})
      expect(value.matches.map(({translation}) => translation)).toContain(text)
      expect(value.matches.map(({translation}) => translation)).not.toContain(base)
    }))

  it('begin with the former translation of a row whose English has changed', async () =>
    withBench(richProject, async ({call, stele, folder}) => {
      await stele('sync')
      const path = join(folder, 'source/rules.md')
      await writeFile(path, (await readFile(path, 'utf8')).replace('smoke', 'smoke or drink'))
      const {value} = await call('GET /api/suggestions', {...ru, key: 'p1'})
      expect(value.matches[0]).toMatchObject({
        isFormer: true,
        english: 'No guest may smoke in the 3 rooms.',
      })
    }))

  it('have terms with their places, repetitions, and what can be inserted', async () =>
    withBench(richProject, async ({call, stele}) => {
      await stele('sync')
      const {value} = await call('GET /api/suggestions', {...ru, key: 'p2'})
      expect(value.terms).toMatchObject([
        {concept: 'guest', english: [{start: 0, end: 6}], term: 'гость', forbidden: []},
      ])
      expect(value.insertables).toEqual([
        {kind: 'strong', text: '**…**', english: {start: 7, end: 15}},
      ])
      const reserved = await call('GET /api/suggestions', {...ru, key: 'p4'})
      expect(reserved.value.repetitions).toEqual([
        {
          document: 'rules',
          key: 'p3',
          number: '3',
          standing: 'translated',
          text: 'Зарезервировано.',
        },
      ])
      const number = await call('GET /api/suggestions', {...ru, key: 'p1'})
      expect(number.value.insertables).toEqual([
        {kind: 'number', text: '3', english: {start: 26, end: 27}},
      ])
    }))

  it('show forbidden forms in the translation', async () =>
    withBench(richProject, async ({call, stele}) => {
      await stele('sync')
      const row = await call('GET /api/row', {...ru, key: 'p1'})
      const {text: base, englishHash} = row.value
      await call('POST /api/save', {
        ...ru,
        key: 'p1',
        text: 'Ни один посетитель.',
        base,
        englishHash,
      })
      const {value} = await call('GET /api/suggestions', {...ru, key: 'p1'})
      expect(value.terms[0]?.forbidden).toEqual([{start: 8, end: 18}])
    }))
})

describe('concordance', () => {
  it('finds words in either language, whatever their case', async () =>
    withBench(richProject, async ({call, stele}) => {
      await stele('sync')
      const {value} = await call('GET /api/concordance', {locale: 'ru', query: 'ГОСТ'})
      expect(value.hits.map(({from}) => from.document ?? from.file)).toEqual([
        'more',
        'rules',
        'rules',
        'old.tmx',
      ])
      expect(value.hits[0]?.translationRanges).toEqual([{start: 8, end: 12}])
      const english = await call('GET /api/concordance', {
        locale: 'ru',
        query: 'гость',
        side: 'english',
      })
      expect(english.value.hits).toEqual([])
    }))
})

describe('drafts', () => {
  it('come from the program of the configuration; what it says besides is shown', async () =>
    withBench(richProject, async ({call, stele}) => {
      await stele('sync')
      const {value} = await call('POST /api/draft', {...ru, keys: ['p4', 'p1']})
      expect(value.drafts).toMatchObject([
        {key: 'p4', text: '[ru] Reserved.'},
        {key: 'p1', text: '[ru] No guest may smoke in the 3 rooms.'},
      ])
      expect(value.problems).toHaveLength(2)
      const filled = await call('POST /api/fill', {...ru, texts: value.drafts, origin: 'machine'})
      expect(filled.value.rows.map(({key, standing}) => [key, standing])).toEqual([
        ['p4', 'draft'],
        ['p1', 'translated'],
      ])
    }))

  it.each([
    ["['no-such-program']", 60, 'could not be run'],
    ["['node', '-e', 'setTimeout(() => 0, 9e4)']", 1, 'was ended after'],
    ["['node', '-e', 'console.error(\"no model\"); process.exit(3)']", 60, 'ended with code 3'],
    ["'echo $(touch hacked); touch hacked'", 60, 'cannot be read'],
  ])('name what went wrong: %s, within %d s', async (command, timeout, problem) =>
    withBench(
      {
        ...smallProject,
        'pipeline.config.ts': `export default {locales: ['ru'], workbench: {draft: {command: ${command}, timeout: ${timeout}}}}\n`,
      },
      async ({call, folder}) => {
        const {value} = await call('POST /api/draft', {...ru, keys: ['p4']})
        expect(value.drafts).toEqual([])
        expect(value.problems.join('\n')).toContain(problem)
        await expect(readFile(join(folder, 'hacked'))).rejects.toThrow('ENOENT')
      },
    ),
  )

  it('are refused where no program is named', async () =>
    withBench(smallProject, async ({call}) => {
      expect((await call('POST /api/draft', {...ru, keys: ['p4']})).status).toBe(400)
    }))
})
