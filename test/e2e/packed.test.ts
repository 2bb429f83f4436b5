import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {isDeep} from '../runs.ts'
import {inFreshFolder, root, run} from './command.ts'

const rules = `# House rules

These rules bind all members.

1. Members keep a register.
2. Members publish it each year:
   - in print;
   - on line.
3. Nothing here limits other duties.
`

describe.runIf(isDeep)('the packed command, installed in an empty folder', () => {
  it('outlines, syncs, checks, reports status and builds a document it has never seen', async () => {
    await inFreshFolder(async (folder) => {
      const packed = await run(
        'npm',
        ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
        root,
      )
      expect(packed.stderr).not.toContain('npm error')
      const [{filename}] = JSON.parse(packed.stdout) as [{filename: string}]
      await writeFile(join(folder, 'package.json'), '{"name": "empty", "private": true}\n')
      const installed = await run(
        'npm',
        ['install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, filename)],
        folder,
      )
      expect(installed).toMatchObject({code: 0})
      await mkdir(join(folder, 'source'))
      await writeFile(join(folder, 'source', 'rules.md'), rules)
      await writeFile(
        join(folder, 'pipeline.config.ts'),
        `import {defineConfig} from 'stele'\n\nexport default defineConfig({locales: ['ru'], editions: [{languages: ['en', 'ru'], layout: 'columns', formats: ['md', 'html', 'pdf']}]})\n`,
      )
      const command = async (...words: string[]) =>
        run('npx', ['--no-install', 'stele', ...words], folder)

      const outline = await command('outline', 'rules', '--json')
      expect(outline).toMatchObject({code: 0})
      const {units} = JSON.parse(outline.stdout) as {units: {key: string}[]}
      expect(units.map(({key}) => key)).toEqual([
        'title',
        'preamble-1',
        'p1',
        'p2',
        'p2-1',
        'p2-2',
        'p3',
      ])

      await mkdir(join(folder, 'locales', 'ru'), {recursive: true})
      await writeFile(
        join(folder, 'locales', 'ru', 'rules.json'),
        '{\n  "p1": "Участники ведут реестр."\n}\n',
      )
      const check = await command('check', '--json')
      expect(check.code).toBe(1)
      const {findings} = JSON.parse(check.stdout) as {findings: {rule: string; key: string}[]}
      expect(findings.filter(({rule}) => rule === 'missing').map(({key}) => key)).toContain('p2-1')

      expect(await command('status')).toMatchObject({code: 0})
      const build = await command('build', '--json')
      expect(build.code).toBe(0)
      const {files} = JSON.parse(build.stdout) as {files: {path: string; format: string}[]}
      expect(files.map(({format}) => format).sort()).toEqual(
        expect.arrayContaining(['html', 'md', 'pdf']),
      )
      for (const {path, format} of files) {
        const bytes = await readFile(join(folder, path))
        expect(bytes.length).toBeGreaterThan(0)
        if (format === 'pdf') expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
      }
      expect(await command('build', '--check')).toMatchObject({code: 0})
    })
  })
})
