import {cpSync, mkdirSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {expect, it} from 'vitest'
import {inFreshFolder, root} from '../e2e/command.ts'

type Stamp = {readonly isBuilt: () => boolean; readonly noteBuilt: () => void}

/** What is done to a project after its build, and whether `dist/` then still is what a build would make. */
const cases: ReadonlyArray<
  readonly [what: string, change: (folder: string) => void, isBuilt: boolean]
> = [
  ['nothing', () => undefined, true],
  ['another folder is written', (at) => writeFileSync(join(at, 'README.md'), 'x'), true],
  ['a source has other letters', (at) => writeFileSync(join(at, 'pipeline/a.ts'), 'let b'), false],
  ['a source is new', (at) => writeFileSync(join(at, 'pipeline/b.ts'), ''), false],
  ['a source is gone', (at) => rmSync(join(at, 'pipeline/a.ts')), false],
  ['a source has another date', (at) => utimesSync(join(at, 'pipeline/a.ts'), 1, 1), true],
  ['a built file is gone', (at) => rmSync(join(at, 'dist/a.js')), false],
  ['a built file was written', (at) => writeFileSync(join(at, 'dist/a.js'), 'let bc'), false],
  ['the packages are others', (at) => writeFileSync(join(at, 'package-lock.json'), '{}'), false],
]

it.each(cases)('a build is needed where it must be: %s', async (_, change, isBuilt) =>
  inFreshFolder(async (folder) => {
    for (const name of ['pipeline', 'dist', 'scripts']) mkdirSync(join(folder, name))
    cpSync(join(root, 'scripts/stamp.js'), join(folder, 'scripts/stamp.js'))
    writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
    writeFileSync(join(folder, 'pipeline/a.ts'), 'let a')
    writeFileSync(join(folder, 'dist/a.js'), 'let a')
    const stamp = (await import(pathToFileURL(join(folder, 'scripts/stamp.js')).href)) as Stamp
    expect(stamp.isBuilt()).toBe(false)
    stamp.noteBuilt()
    change(folder)
    expect(stamp.isBuilt()).toBe(isBuilt)
  }),
)
