import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {inFreshFolder, stele} from './command.ts'

const rules = '# Rules\n\n1. Members **shall** keep a register.\n2. Members publish it.\n'
const texts = {title: 'Правила', p1: 'Члены **должны** вести реестр.', p2: ''}
const path = (folder: string, name: string): string => join(folder, 'locales', 'ru', name)

async function inProject(use: (folder: string) => Promise<void>): Promise<void> {
  await inFreshFolder(async (folder) => {
    await mkdir(join(folder, 'source'))
    await mkdir(join(folder, 'locales', 'ru'), {recursive: true})
    await writeFile(join(folder, 'source', 'rules.md'), rules)
    await writeFile(path(folder, 'rules.json'), `${JSON.stringify(texts, null, 2)}\n`)
    await writeFile(join(folder, 'pipeline.config.ts'), "export default {locales: ['ru', 'kk']}\n")
    await stele(folder, 'sync')
    await use(folder)
  })
}

describe('stele export and import', () => {
  it.each(['xliff', 'xliff12', 'po', 'csv', 'tsv'])(
    '%s: what a tool translated comes in, nothing else',
    async (format) => {
      await inProject(async (folder) => {
        const out = await stele(
          folder,
          'export',
          '--locale',
          'ru',
          '--format',
          format,
          '--output',
          'out',
          '--json',
        )
        const {files} = JSON.parse(out.stdout) as {files: {path: string; units: number}[]}
        expect(files).toMatchObject([{units: 3}])
        const file = files[0]?.path ?? ''
        const before = await readFile(path(folder, 'rules.json'), 'utf8')
        const state = await readFile(path(folder, 'rules.state.json'), 'utf8')
        expect(await stele(folder, 'import', file, '--locale', 'ru')).toMatchObject({code: 0})
        expect(await readFile(path(folder, 'rules.json'), 'utf8')).toBe(before)
        expect(await readFile(path(folder, 'rules.state.json'), 'utf8')).toBe(state)

        const written = await readFile(join(folder, file), 'utf8')
        await writeFile(join(folder, file), written.replace('вести реестр', 'вести книгу'))
        const back = await stele(folder, 'import', file, '--locale', 'ru', '--json')
        expect(back).toMatchObject({code: 0})
        const {matched} = JSON.parse(back.stdout) as {matched: {key: string; reason: string}[]}
        expect(matched.filter(({reason}) => reason !== 'unchanged').map(({key}) => key)).toEqual([
          'p1',
        ])
        expect(JSON.parse(await readFile(path(folder, 'rules.json'), 'utf8'))).toEqual({
          ...texts,
          p1: 'Члены **должны** вести книгу.',
        })
      })
    },
  )

  it('takes a file of another language where asked to, with a note; refuses one that is broken', async () => {
    await inProject(async (folder) => {
      const out = await stele(folder, 'export', '--locale', 'ru')
      await writeFile(join(folder, 'rules.xlf'), out.stdout)
      const other = await stele(folder, 'import', 'rules.xlf', '--locale', 'kk', '--dry-run')
      expect(other).toMatchObject({code: 0})
      expect(other.stderr).toContain(
        'The file says that it is in ru; it is imported as kk, as asked',
      )
      await writeFile(join(folder, 'broken.xlf'), out.stdout.slice(0, 600))
      const broken = await stele(folder, 'import', 'broken.xlf', '--locale', 'ru')
      expect(broken).toMatchObject({code: 2})
      expect(broken.stderr).toMatch(/broken\.xlf:\d+:\d+/u)
      expect(await stele(folder, 'export')).toMatchObject({code: 2})
      expect(await stele(folder, 'export', '--locale', 'xx')).toMatchObject({code: 2})
    })
  })

  it('never overwrites newer work unasked; what is kept out stands in a review file', async () => {
    await inProject(async (folder) => {
      const out = await stele(folder, 'export', '--locale', 'ru')
      await writeFile(join(folder, 'rules.xlf'), out.stdout.replace('вести реестр', 'вести книгу'))
      const newer = {...texts, p1: 'Участники **обязаны** вести реестр.'}
      await writeFile(path(folder, 'rules.json'), `${JSON.stringify(newer, null, 2)}\n`)
      await stele(folder, 'sync')
      const back = await stele(folder, 'import', 'rules.xlf', '--locale', 'ru', '--json')
      const {conflicts, review} = JSON.parse(back.stdout) as {conflicts: unknown[]; review: string}
      expect(conflicts).toMatchObject([{key: 'p1', replaced: false}])
      expect(JSON.parse(await readFile(path(folder, 'rules.json'), 'utf8'))).toEqual(newer)
      expect(await readFile(join(folder, review), 'utf8')).toContain('вести книгу')
      await stele(folder, 'import', 'rules.xlf', '--locale', 'ru', '--overwrite')
      expect(await readFile(path(folder, 'rules.json'), 'utf8')).toContain('вести книгу')
    })
  })

  it('reads a table in UTF-16 under any name, and says by point what is refused', async () => {
    await inProject(async (folder) => {
      const table = 'key\ttarget\np1\tЧлены **должны** вести книгу.\np2\tОни её публикуют.\n'
      await writeFile(join(folder, 'unicode.dat'), Buffer.from(`\uFEFF${table}`, 'utf16le'))
      const call = ['import', 'unicode.dat', '--locale', 'ru', '--format', 'tsv', '--overwrite']
      expect(await stele(folder, ...call)).toMatchObject({code: 0, stderr: ''})
      expect(JSON.parse(await readFile(path(folder, 'rules.json'), 'utf8'))).toMatchObject({
        p1: 'Члены **должны** вести книгу.',
        p2: 'Они её публикуют.',
      })
      const half =
        '<xliff version="1.2"><file original="rules.md" source-language="en" target-language="ru"><body><trans-unit id="p1"><source>x</source><seg-source><mrk mtype="seg" mid="1">Members **shall** keep</mrk> <mrk mtype="seg" mid="2">a register.</mrk></seg-source><target><mrk mtype="seg" mid="1">Члены</mrk></target></trans-unit></body></file></xliff>'
      const whole = half.replace('<source>x', '<source>Members **shall** keep a register.')
      await writeFile(join(folder, 'half.xlf'), whole)
      const refused = await stele(folder, 'import', 'half.xlf', '--locale', 'ru')
      expect(refused.stdout).toContain('1 refused: the locale file keeps its text')
      expect(refused.stdout).toContain('point 1 (p1)  line 1  1 segment without translation')
      const json = await stele(folder, 'import', 'half.xlf', '--locale', 'ru', '--json')
      expect(JSON.parse(json.stdout)).toMatchObject({
        refused: [{key: 'p1', number: '1', line: 1, reason: '1 segment without translation'}],
      })
      expect(await readFile(path(folder, 'rules.json'), 'utf8')).toContain('вести книгу')
    })
  })

  it('carries the glossary as TBX', async () => {
    await inProject(async (folder) => {
      const glossary = '{"concepts": [{"id": "register", "terms": {"en": {"term": "register"}}}]}'
      await writeFile(join(folder, 'locales', 'glossary.json'), glossary)
      const out = await stele(folder, 'export', '--format', 'tbx')
      await writeFile(
        join(folder, 'terms.tbx'),
        out.stdout.replace(
          '</conceptEntry>',
          '<langSec xml:lang="ru"><termSec><term>реестр</term></termSec></langSec></conceptEntry>',
        ),
      )
      expect(await stele(folder, 'import', 'terms.tbx')).toMatchObject({code: 0})
      expect(await readFile(join(folder, 'locales', 'glossary.json'), 'utf8')).toContain('реестр')
    })
  })
})
