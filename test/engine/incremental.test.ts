import {cp, rm} from 'node:fs/promises'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {hashOfBytes} from '../../pipeline/engine/value-hash.ts'
import {inFreshFolder, stele, type Ended} from '../e2e/command.ts'
import {isDeep, runsOf} from '../runs.ts'
import {changed, damageCache, filesBelow, happen, histories, layOutProject} from './history.ts'

/** What the full build of a project gives: in a copy of it, without anything that was made before. */
async function fullBuild(
  root: string,
  copy: string,
): Promise<{readonly ended: Ended; readonly files: Readonly<Record<string, string>>}> {
  await rm(copy, {recursive: true, force: true})
  await cp(root, copy, {
    recursive: true,
    filter: (path) => !/[/\\](?:output|\.stele)(?:[/\\]|$)/u.test(path.slice(root.length)),
  })
  const ended = await stele(copy, 'build', '--quiet')
  return {ended, files: await filesBelow(join(copy, 'output'))}
}

const partial = [
  ['rules'],
  ['--format', 'md'],
  ['--languages', 'en,ru', '--layout', 'stacked', '--format', 'epub', '--out', 'elsewhere'],
  ['--check'],
]

describe('an incremental build', () => {
  it('gives the bytes, the findings and the exit code of a full one, whatever happened before', async () => {
    let isDamaged = 0
    await fc.assert(
      fc.asyncProperty(histories, fc.nat(1000), async (history, seed) => {
        await inFreshFolder(async (folder) => {
          const [root, copy] = [join(folder, 'a'), join(folder, 'b')]
          await layOutProject(root)
          await stele(root, 'build', '--quiet')
          for (const [step, happenings] of history.entries()) {
            for (const one of happenings) await happen(root, one)
            if (seed % 10 === 0) {
              await damageCache(root, seed + step)
              isDamaged++
            }
            if (seed % 3 === 0)
              await stele(root, 'build', '--quiet', ...(partial[(seed + step) % 4] ?? []))
            const ended = await stele(root, 'build', '--quiet')
            const full = await fullBuild(root, copy)
            expect(ended.code).toBe(full.ended.code)
            expect(withoutRemoved(ended.stderr)).toBe(full.ended.stderr)
            // What cannot be built leaves what was there.
            if (full.ended.code !== 0) continue
            const made = withoutKept(await filesBelow(join(root, 'output')), full.files)
            expect(hashes(made)).toEqual(hashes(full.files))
            expect(await stele(root, 'build', '--check')).toMatchObject({code: 0})
          }
        })
      }),
      {
        // `npm test` takes the same five each time, `npm run test:deep` others.
        ...(isDeep ? {numRuns: runsOf(60)} : {numRuns: 2, seed: 1}),
        // Every kind of damage is tried, however few runs there are.
        examples: [
          [[[{kind: 'translation', seed: 2}], [{kind: 'source', seed: 3}]], 30],
          [
            [
              [
                {kind: 'output', seed: 75},
                {kind: 'configuration', seed: 18},
              ],
            ],
            0,
          ],
        ],
      },
    )
    expect(isDamaged).toBeGreaterThan(0)
  })
})

/** Files without those that somebody changed and that are no longer made: they stay, and are somebody's own. */
function withoutKept(
  files: Readonly<Record<string, string>>,
  full: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(files).filter(([path, content]) => path in full || content !== changed),
  )
}

/** Contents by path, so short that a difference can be read; the manifest as it is. */
const hashes = (files: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      path.endsWith('.json') ? content : hashOfBytes(content),
    ]),
  )

/** Lines that only a folder with earlier outputs has. */
const withoutRemoved = (text: string): string =>
  text.replaceAll(/^(?:Removed, because|No longer made, but)[^\n]*\n/gmu, '')
