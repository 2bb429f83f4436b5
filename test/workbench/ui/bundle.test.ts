import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {inFreshFolder, root, run} from '../../e2e/command.ts'

const page = join(root, 'dist', 'workbench', 'ui')

/** The files that the page loads before anybody does anything. */
function firstLoad(html: string): readonly string[] {
  return [...html.matchAll(/(?:src|href)="\.\/(?<file>[^"]+)"/gu)].map(
    ({groups}) => groups?.['file'] ?? '',
  )
}

describe('the bundle of the workbench', () => {
  const html = readFileSync(join(page, 'index.html'), 'utf8')

  it('loads at most 120 kB compressed at first', () => {
    const files = firstLoad(html)
    expect(files.some((file) => file.endsWith('.js'))).toBe(true)
    expect(files.some((file) => file.endsWith('.css'))).toBe(true)
    const bytes = [html, ...files.map((file) => readFileSync(join(page, file)))].map(
      (one) => gzipSync(one).length,
    )
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(120_000)
  })

  it('has no inline script or style, and loads nothing from elsewhere', () => {
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/u)
    expect(html).not.toMatch(/<style|\bon\w+=/u)
    const texts = readdirSync(join(page, 'assets')).map((file) =>
      readFileSync(join(page, 'assets', file), 'utf8'),
    )
    // Preact names the namespaces of SVG and MathML.
    const addresses = texts.flatMap((text) =>
      [...text.matchAll(/https?:\/\/[^\s"'`)]+/gu)].map(([one]) => one),
    )
    expect(addresses.filter((one) => !one.startsWith('http://www.w3.org/'))).toEqual([])
  })

  it('is the same for the same sources, whatever the environment says', async () => {
    await inFreshFolder(async (folder) => {
      const out = join(folder, 'ui')
      const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
      const words = [vite, 'build', '--logLevel', 'error', '--outDir', out]
      const ended = await run(process.execPath, words, root, {
        NODE_ENV: 'development',
        VITE_ANY: '1',
      })
      expect(ended).toMatchObject({code: 0})
      const names = (at: string): readonly string[] => readdirSync(join(at, 'assets')).sort()
      expect(names(out)).toEqual(names(page))
      for (const name of names(page))
        expect(readFileSync(join(out, 'assets', name), 'utf8')).toBe(
          readFileSync(join(page, 'assets', name), 'utf8'),
        )
    })
  })
})
