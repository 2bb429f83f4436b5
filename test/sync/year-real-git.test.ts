import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {filesOnDisk} from '../../pipeline/files/disk.ts'
import {asSynced} from '../../pipeline/operations/translation/as-synced.ts'
import {loadProject} from '../../pipeline/project/load.ts'
import {inRepository, type Merger, type Repository} from '../e2e/repository.ts'
import {isDeep} from '../runs.ts'
import {beginnings} from './living-document.ts'
import {passagesIn, settings} from './year.ts'
import {events} from './year-events.ts'
import type {Commit} from './year-git.ts'
import {Year} from './year-translators.ts'

const configuration = new Map([
  ['.gitattributes', 'locales/*/*.json merge=stele\n'],
  ['pipeline.config.mjs', "export default {locales: ['ru']}\n"],
])

/** A year that the simulation has lived. */
async function lived(merger: Merger, seed: number): Promise<Year> {
  const steps = fc.array(events, {minLength: 40, maxLength: 40, size: 'max'})
  const [life] = fc.sample(fc.tuple(beginnings, steps), {seed, numRuns: 1})
  if (!life) throw new Error('no year was made')
  const year = await Year.begin({beginning: life[0], hasDriver: merger === 'driver'})
  for (const event of life[1]) await year.step(event)
  return year
}

/** Write all commits of a year into a repository: the object names by the names of the year. */
function written(repository: Repository, commits: readonly Commit[]): ReadonlyMap<string, string> {
  const stream = commits.map((commit) => {
    const written = 1_700_000_000 + commit.at * 60
    // A commit that was made again has the time of the first one for its author's.
    const committed = written + (commit.isRewritten ? 30 : 0)
    const [first, ...others] = commit.parents
    const files = [...configuration, ...commit.tree].map(([path, text]) => {
      return `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`
    })
    return [
      `commit refs/heads/${commit.id}\nmark :${commit.at + 1}\n`,
      `author T <t@example.org> ${written} +0000\ncommitter T <t@example.org> ${committed} +0000\n`,
      'data 4\nYear\n',
      first ? `from :${first.at + 1}\n` : '',
      ...others.map((parent) => `merge :${parent.at + 1}\n`),
      `deleteall\n${files.join('')}\n`,
    ].join('')
  })
  execFileSync('git', ['fast-import', '--quiet'], {cwd: repository.folder, input: stream.join('')})
  const listed = execFileSync('git', ['for-each-ref', '--format=%(refname:short) %(objectname)'], {
    cwd: repository.folder,
    encoding: 'utf8',
  })
  return new Map(
    listed
      .split('\n')
      .filter((line) => line !== '')
      .map((line): [string, string] => [line.split(' ')[0] ?? '', line.split(' ')[1] ?? '']),
  )
}

/** What is wrong in the work tree, by the history that git has of it. */
async function faultsIn(repository: Repository, year: Year): Promise<readonly string[]> {
  const files = filesOnDisk(repository.folder)
  const {documents} = await loadProject(files, settings)
  const [document] = documents
  if (!document) return ['there is no document']
  return year.wrongIn(passagesIn(await asSynced(files, settings, document)))
}

describe('a year of merges by git itself', () => {
  it.each(
    (isDeep ? [1, 2, 3] : [1]).flatMap((seed) =>
      (isDeep ? (['driver', 'lines'] as const) : (['driver'] as const)).map(
        (merger) => [merger, seed] as const,
      ),
    ),
  )(
    'leaves no text current beside an English that its author did not have: %s, seed %i',
    async (merger, seed) => {
      const year = await lived(merger, seed)
      expect(year.faults).toEqual([])
      let merges = 0
      await inRepository(merger, '# Rules\n\n1. Begin.\n', async (repository) => {
        const names = written(repository, year.commits)
        const most = isDeep ? 30 : 4
        for (const {ours, theirs, isPick} of year.merges.slice(0, most)) {
          await repository.git('checkout', '-q', '-f', '--detach', names.get(ours.id) ?? '')
          await repository.git('clean', '-fdq')
          const command = isPick ? ['cherry-pick'] : ['merge', '-q', '--no-edit', '--no-ff']
          const {code} = await repository.git(...command, names.get(theirs.id) ?? '')
          if (code === 0) {
            merges++
            expect(await faultsIn(repository, year), `${ours.id} and ${theirs.id}`).toEqual([])
          } else await repository.git(isPick ? 'cherry-pick' : 'merge', '--abort')
        }
        expect(repository.has(join('.git', 'HEAD'))).toBe(true)
      })
      expect(merges).toBeGreaterThan(0)
    },
  )
})
