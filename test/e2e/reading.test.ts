import {readFile} from 'node:fs/promises'
import {expect, it} from 'vitest'
import {inFreshFolder, main, root, run} from './command.ts'

const choice = ['--languages', 'en,ru,ar', '--layout', 'stacked', '--format', 'md,epub', '--json']

/** Build the project's own document into a folder; the files by their format. */
async function built(folder: string, zone: string): Promise<ReadonlyMap<string, Buffer>> {
  const words = [main, 'build', '-C', root, '--out', folder, ...choice]
  const environment = {TZ: zone, SOURCE_DATE_EPOCH: '1795478400'}
  const {code, stdout, stderr} = await run(process.execPath, words, folder, environment)
  expect(code, stderr).toBe(0)
  const {files}: {files: {path: string; format: string; bytes: number}[]} = JSON.parse(stdout)
  const contents = files.map(async ({path, format, bytes}) => {
    const content = await readFile(path)
    expect(content.length).toBe(bytes)
    return [format, content] as const
  })
  return new Map(await Promise.all(contents))
}

it('reading editions have the same bytes in every time zone', async () => {
  await inFreshFolder(async (folder) => {
    const here = await built(folder, 'UTC')
    const there = await built(folder, 'Asia/Tokyo')
    expect([...here.keys()]).toEqual(['md', 'epub'])
    expect(there).toEqual(here)
    expect(here.get('epub')?.subarray(30, 38).toString('latin1')).toBe('mimetype')
  })
})
