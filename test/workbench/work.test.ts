import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {port, smallProject, token, withBench, type Bench} from './api.ts'

const ru = {document: 'rules', locale: 'ru'}
const headers = {Host: `127.0.0.1:${port}`, Authorization: `Bearer ${token}`}

/** A project in git, committed as a sync leaves it. */
async function inGit({git, stele}: Bench): Promise<void> {
  await stele('sync')
  git('init', '-q', '-b', 'main')
  git('config', 'user.name', 'A. Translator')
  git('config', 'user.email', 'a@example.org')
  git('add', '-A')
  git('commit', '-q', '-m', 'first')
}

async function save({call}: Bench, key: string, text: string): Promise<void> {
  const {value} = await call('GET /api/row', {...ru, key})
  await call('POST /api/save', {...ru, key, text, base: value.text, englishHash: value.englishHash})
}

describe('history', () => {
  it('has each version of a text with its author and the diff, also of one that moved', async () =>
    withBench(smallProject, async (bench) => {
      const {call, git, folder, stele} = bench
      await inGit(bench)
      await save(bench, 'p2-2', 'не позже 10 мая.')
      git('commit', '-q', '-a', '-m', 'second')
      const path = join(folder, 'source/rules.md')
      const before = await readFile(path, 'utf8')
      await writeFile(
        path,
        before
          .replace('1. No guest', '1. Guests are welcome.\n\n2. No guest')
          .replace('2. Guests', '3. Guests')
          .replace('3. Reserved.\n\n4. Reserved.', '4. Reserved.\n\n5. Reserved.'),
      )
      await stele('sync')
      git('commit', '-q', '-a', '-m', 'third')
      const {value} = await call('GET /api/history', {...ru, key: 'p3-2'})
      expect(value.entries.map(({subject, author, text}) => [subject, author, text])).toEqual([
        ['second', 'A. Translator', 'не позже 10 мая.'],
        ['first', 'A. Translator', 'до 10 мая.'],
      ])
      expect(value.entries[0]?.diff).toContainEqual({kind: 'removed', text: 'до'})
    }))
})

describe('publishing', () => {
  it('lists what changed, and makes one commit of the files of the languages alone', async () =>
    withBench(smallProject, async (bench) => {
      const {call, git, folder} = bench
      await inGit(bench)
      await save(bench, 'p4', 'Зарезервировано.')
      await save(bench, 'p2-2', 'до 11 мая.')
      const rows = [(await call('GET /api/row', {...ru, key: 'p1'})).value].map(
        ({key, englishHash, text}) => ({key, englishHash, text}),
      )
      await call('POST /api/review', {...ru, rows, state: 'reviewed', by: 'B'})
      await writeFile(join(folder, 'notes.txt'), 'not ours')
      git('add', 'notes.txt')
      const {value} = await call('GET /api/unpublished', {})
      expect(value.author).toBe('A. Translator <a@example.org>')
      expect(value.branch).toBe('main')
      expect(value.languages).toMatchObject([
        {
          locale: 'ru',
          files: ['locales/ru/rules.json', 'locales/ru/rules.state.json'],
          changes: [
            {key: 'p1', kind: 'state', standing: 'reviewed'},
            {key: 'p2-2', kind: 'changed', before: 'до 10 мая.', after: 'до 11 мая.'},
            {key: 'p4', kind: 'added'},
          ],
        },
      ])
      expect(value.findings.map(({rule, key}) => [rule, key])).toEqual([['numbers', 'p2-2']])
      const stamp = value.languages[0]?.stamp ?? expect.unreachable()
      // Another page saves while the list is read.
      const file = join(folder, 'locales/ru/rules.json')
      const text = await readFile(file, 'utf8')
      await writeFile(file, text.replace('до 11 мая.', 'до 12 мая.'))
      const head = git('rev-parse', 'HEAD')
      const unread = await call('POST /api/publish', {message: 'ru', seen: {ru: stamp}})
      expect([unread.status, git('rev-parse', 'HEAD')]).toEqual([409, head])
      await writeFile(file, text)
      const published = await call('POST /api/publish', {
        message: 'ru: "quoted"\n\n-- $(x)',
        seen: {ru: stamp},
      })
      expect(published.value.commit).toBe(git('rev-parse', 'HEAD').trim())
      expect(git('log', '-1', '--format=%an|%B').trim()).toBe(
        'A. Translator|ru: "quoted"\n\n-- $(x)',
      )
      expect(git('show', '--name-only', '--format=').trim().split('\n')).toEqual([
        'locales/ru/rules.json',
        'locales/ru/rules.state.json',
      ])
      expect(git('status', '--porcelain').trim()).toBe('A  notes.txt')
      const again = await call('POST /api/publish', {message: 'x', seen: {ru: stamp}})
      expect(again.status).toBe(409)
    }))

  it('is refused outside a repository', async () =>
    withBench(smallProject, async ({call}) => {
      expect((await call('GET /api/unpublished', {})).status).toBe(409)
    }))
})

describe('editions', () => {
  it('are shown as they are typed, with the rows named and without scripts', async () =>
    withBench(smallProject, async ({call, request, stele}) => {
      await stele('sync')
      const typed = {...ru, key: 'p4', text: 'Только **что** <script>x</script>'}
      const {value} = await call('POST /api/preview', typed)
      expect(value.html).toContain('data-row="p4"')
      expect(value.html).toContain('<strong>что</strong>')
      const response = await request(value.url, {headers})
      expect(await response.text()).toBe(value.html)
      const policy = response.headers.get('content-security-policy') ?? ''
      expect(policy).toContain('sandbox allow-same-origin')
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toContain('script-src')
      expect((await call('GET /api/row', {...ru, key: 'p4'})).value.text).toBe('')
    }))

  it(
    'in PDF name the page of a row',
    async () =>
      withBench(smallProject, async ({call, request}) => {
        const {value} = await call('GET /api/pdf-page', {...ru, key: 'p2-1'})
        expect(value.page).toBe(1)
        const response = await request(value.url, {headers})
        expect(response.headers.get('content-type')).toBe('application/pdf')
        expect((await response.text()).startsWith('%PDF-')).toBe(true)
      }),
    60_000,
  )
})

describe('work on the whole project', () => {
  it(
    'syncs, builds, exports and imports with a report',
    async () =>
      withBench(smallProject, async ({call, request, folder}) => {
        const synced = await call('POST /api/sync', {})
        expect(synced.value).toMatchObject({isDone: true})
        expect(synced.value.files).toContain('locales/ru/rules.state.json')
        const exported = await request('/api/export?document=rules&locale=ru&format=xliff', {
          headers,
        })
        expect(exported.headers.get('content-disposition')).toContain('rules.ru.xlf')
        const xliff = (await exported.text()).replace('до 10 мая.', 'не позже 10 мая.')
        const file = {
          ...ru,
          name: '../../rules.ru.xlf',
          content: Buffer.from(xliff).toString('base64'),
          overwrite: false,
        }
        const dry = await call('POST /api/import', {...file, isDryRun: true})
        expect(dry.value.lines).toContain('1 text new or other than before')
        const locale = join(folder, 'locales/ru/rules.json')
        expect(await readFile(locale, 'utf8')).toContain('"до 10 мая."')
        await call('POST /api/import', {...file, isDryRun: false})
        expect(await readFile(locale, 'utf8')).toContain('"не позже 10 мая."')
        const wrong = await call('POST /api/import', {...file, content: 'AAAA', isDryRun: false})
        expect(wrong.value.isDone).toBe(false)
        const built = await call('POST /api/build', {})
        expect(built.value).toMatchObject({isDone: true})
        expect(built.value.files).toContain('output/rules/rules.ru.md')
      }),
    60_000,
  )

  it('remembers who works here, unseen by git', async () =>
    withBench(smallProject, async (bench) => {
      await inGit(bench)
      expect((await bench.call('GET /api/project', {})).value.reviser).toBe('A. Translator')
      await bench.call('POST /api/reviser', {name: 'B. Reviser'})
      expect((await bench.call('GET /api/project', {})).value.reviser).toBe('B. Reviser')
      expect(bench.git('status', '--porcelain')).toBe('')
    }))
})
