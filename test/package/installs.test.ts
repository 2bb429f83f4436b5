import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {inFreshFolder, root, run, type Ended} from '../e2e/command.ts'
import {isDeep} from '../runs.ts'

/** A project whose one translation has a wrong number, which `stele check` reports. */
async function layOut(folder: string): Promise<void> {
  await mkdir(join(folder, 'source'), {recursive: true})
  await mkdir(join(folder, 'locales', 'ru'), {recursive: true})
  await writeFile(join(folder, 'pipeline.config.ts'), "export default {locales: ['ru']}\n")
  await writeFile(join(folder, 'source', 'rules.md'), '# Rules\n\n1. Answer within 30 days.\n')
  await writeFile(
    join(folder, 'locales', 'ru', 'rules.json'),
    '{\n  "title": "Правила",\n  "p1": "Отвечайте за 40 дней."\n}\n',
  )
}

/** A repository with what git tracks here, as it is in this folder: what a user installs from. */
async function repositoryIn(folder: string): Promise<string> {
  const repository = join(folder, 'repository')
  const script = [
    `mkdir -p '${repository}'`,
    `cd '${root}'`,
    `git ls-files -z --cached --others --exclude-standard | tar --null --ignore-failed-read -cf - -T - 2>/dev/null | tar -xf - -C '${repository}'`,
    `cd '${repository}'`,
    'git init -q && git add -A && git -c user.name=a -c user.email=a@b commit -qm x',
  ]
  expect(await run('bash', ['-c', script.join(' && ')], folder)).toMatchObject({code: 0})
  return `git+file://${repository}`
}

/** npm of a major version, with a global folder of its own. */
const npm =
  (major: number, folder: string) =>
  async (...words: readonly string[]): Promise<Ended> =>
    run('npx', ['--yes', `npm@${major}`, ...words], folder, {
      npm_config_prefix: join(folder, `global-${major}`),
    })

describe.runIf(isDeep).each([10, 11])('with npm %d', (major) => {
  let said = ''
  beforeAll(() => {
    said = ''
  })

  it('the package is installed globally from git, and compiled', async () => {
    await inFreshFolder(async (folder) => {
      const address = await repositoryIn(folder)
      const ended = await npm(major, folder)('install', '--global', address)
      said = ended.stderr
      expect([ended.code, said]).toEqual([0, expect.not.stringContaining('TAR_ENTRY_ERROR')])
      await layOut(folder)
      const stele = join(folder, `global-${major}`, 'bin', 'stele')
      expect(await run(stele, ['build', '--format', 'pdf,html'], folder)).toMatchObject({code: 0})
      const found = await run(stele, ['check', '--json'], folder)
      expect(found.code).toBe(1)
      expect(found.stdout).toContain('"rule": "numbers"')
    })
  })

  it('the package runs from git without being installed', async () => {
    await inFreshFolder(async (folder) => {
      const address = await repositoryIn(folder)
      await layOut(folder)
      const words = ['exec', '--yes', `--package=${address}`, '--', 'stele', 'check', '--json']
      const found = await npm(major, folder)(...words)
      expect([found.code, found.stdout]).toEqual([1, expect.stringContaining('"rule": "numbers"')])
    })
  })

  it('the pre-commit hook is installed as pre-commit installs it, and finds a wrong number', async () => {
    await inFreshFolder(async (folder) => {
      const address = await repositoryIn(folder)
      // What pre-commit runs for hooks of `language: node` (pre_commit/languages/node.py, version 4).
      const words = ['install', '--allow-git=root', '--install-links', '-g', address]
      expect(await npm(major, folder)(...words)).toMatchObject({code: 0})
      const [hook] = parse(await readFile(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as [
        {entry: string},
      ]
      await layOut(folder)
      const git = async (...rest: readonly string[]) =>
        run('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...rest], folder)
      await git('init', '-q')
      await git('add', 'pipeline.config.ts', 'source')
      await git('commit', '-qm', 'source')
      await git('add', 'locales')
      const found = await run('bash', ['-c', hook.entry], folder, {
        PATH: `${join(folder, `global-${major}`, 'bin')}:${process.env['PATH'] ?? ''}`,
      })
      expect([found.code, found.stdout]).toEqual([1, expect.stringContaining('numbers')])
    })
  })
})
