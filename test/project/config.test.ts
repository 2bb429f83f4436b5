import {mkdir, readdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {inFreshFolder, root, run} from '../e2e/command.ts'

const config = `export default {locales: ['ru']}\n`

/** Files below a folder, with what is in them. */
async function filesBelow(folder: string): Promise<readonly string[]> {
  return (await readdir(folder, {recursive: true})).toSorted()
}

describe('loading the configuration', () => {
  it('neither writes to the folder for temporary files nor runs what is planted there', async () => {
    await inFreshFolder(async (folder) => {
      const project = join(folder, 'project')
      const temporary = join(folder, 'temporary')
      await mkdir(join(project, 'source'), {recursive: true})
      await mkdir(temporary)
      await writeFile(join(project, 'pipeline.config.ts'), config)
      await writeFile(join(project, 'source', 'rules.md'), '# Rules\n\n1. Keep a log.\n')
      const stele = async () =>
        run(process.execPath, [join(root, 'dist/cli/main.js'), 'sync'], project, {
          TMPDIR: temporary,
          TEMP: temporary,
          TMP: temporary,
        })
      expect(await stele()).toMatchObject({code: 0})
      expect(await filesBelow(temporary)).toEqual([])
      expect((await filesBelow(project)).filter((path) => path.includes('node_modules'))).toEqual(
        [],
      )

      // Where the loader keeps a cache, it runs from it what another run has compiled.
      const {createJiti} = await import('jiti')
      const planted = createJiti(join(project, 'pipeline.config.ts'), {
        fsCache: join(temporary, 'jiti'),
        moduleCache: false,
        interopDefault: true,
      })
      await planted.import(join(project, 'pipeline.config.ts'), {default: true})
      const entries = (await filesBelow(temporary)).filter((path) => /\.m?[cj]s$/u.test(path))
      expect(entries.length).toBeGreaterThan(0)
      for (const entry of entries)
        await writeFile(join(temporary, entry), 'throw new Error("planted code was run")\n')
      const again = await stele()
      expect(again).toMatchObject({code: 0})
      expect(again.stdout + again.stderr).not.toContain('planted')
    })
  })
})
