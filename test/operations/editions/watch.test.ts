import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {watchPaths} from '../../../pipeline/operations/editions/watch.ts'
import {inFreshFolder} from '../../e2e/command.ts'

it('acts again after a change that came while it was acting', async () => {
  await inFreshFolder(async (folder) => {
    await mkdir(join(folder, 'source'))
    const file = join(folder, 'source', 'a.md')
    let acts = 0
    const ongoing = await watchPaths(folder, ['source'], async () => {
      acts += 1
      if (acts !== 2) return
      // Long enough that the change is seen before this act ends, and that the next act ends before it is quiet.
      await writeFile(file, 'while acting')
      await new Promise((resolve) => setTimeout(resolve, 60))
    })
    try {
      expect(acts).toBe(1)
      await writeFile(file, 'first')
      await expect.poll(() => acts).toBeGreaterThanOrEqual(3)
      await new Promise((resolve) => setTimeout(resolve, 300))
      const before = acts
      await writeFile(file, 'later')
      await expect.poll(() => acts).toBeGreaterThan(before)
    } finally {
      await ongoing.close()
    }
  })
})
