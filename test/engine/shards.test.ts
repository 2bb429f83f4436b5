import {cp, mkdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {inFreshFolder, stele} from '../e2e/command.ts'
import {filesBelow, layOutProject} from './history.ts'

const manifest = '.stele-manifest.json'

/** A project of four documents and a book. */
async function layOut(root: string): Promise<void> {
  await layOutProject(root)
  for (const id of ['first', 'second'])
    await writeFile(join(root, 'source', `${id}.md`), `# The ${id}\n\n1. A point.\n`)
  await writeFile(
    join(root, 'pipeline.config.ts'),
    `export default {
  locales: ['ru', 'de'],
  editions: [{pairs: true, formats: ['md', 'html']}],
  books: [{id: 'all', title: {en: 'All'}, documents: ['rules', 'more'], languages: ['en', 'ru'], formats: ['epub']}],
}
`,
  )
}

it('the shards of a build give together what the whole build gives', async () => {
  await inFreshFolder(async (folder) => {
    const [whole, joined] = [join(folder, 'whole'), join(folder, 'joined')]
    await layOut(whole)
    await cp(whole, joined, {recursive: true})
    await mkdir(join(joined, 'output'))
    let lines = ''
    let count = 0
    for (const part of ['1/3', '2/3', '3/3']) {
      // A job of its own, as a matrix of a CI server starts them.
      const job = join(folder, part.replace('/', '-'))
      await cp(joined, job, {recursive: true, filter: (path) => !path.endsWith('output')})
      expect(await stele(job, 'build', '--quiet', '--shard', part)).toMatchObject({code: 0})
      const made = Object.keys(await filesBelow(join(job, 'output')))
      count += made.filter((name) => name !== manifest).length
      lines += await readFile(join(job, 'output', manifest), 'utf8').catch(() => '')
      await cp(join(job, 'output'), join(joined, 'output'), {recursive: true}).catch(
        () => undefined,
      )
    }
    await writeFile(join(joined, 'output', manifest), lines)
    await stele(whole, 'build', '--quiet')
    const files = await filesBelow(join(whole, 'output'))
    expect(count).toBe(Object.keys(files).length - 1)
    expect(await stele(joined, 'build', '--check')).toMatchObject({code: 0})
    await stele(joined, 'build', '--quiet')
    expect(await filesBelow(join(joined, 'output'))).toEqual(files)
  })
})

it('the shards of a check find together what the whole check finds', async () => {
  await inFreshFolder(async (root) => {
    await layOut(root)
    const findings = async (...words: readonly string[]): Promise<readonly string[]> => {
      const {stdout} = await stele(root, 'check', '--json', ...words)
      const {findings: found} = JSON.parse(stdout) as {findings: readonly unknown[]}
      return found.map((one) => JSON.stringify(one))
    }
    const parts = [
      await findings('--shard', '1/3'),
      await findings('--shard', '2/3'),
      await findings('--shard', '3/3'),
    ]
    const all = await findings()
    expect(parts.flat().toSorted()).toEqual(all.toSorted())
    expect(parts.filter(({length}) => length > 0).length).toBeGreaterThan(1)
  })
})

it.each(['0/3', '4/3', '1', 'a/b'])('refuses --shard %s', async (shard) => {
  await inFreshFolder(async (root) => {
    await layOutProject(root)
    for (const command of ['build', 'check'])
      expect(await stele(root, command, '--shard', shard)).toMatchObject({
        code: 2,
        stderr: `--shard takes a part and the number of parts, such as 1/4, not ${shard}\n`,
      })
  })
})
