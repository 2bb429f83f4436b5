import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Nodes} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {globSync} from 'tinyglobby'
import {unified} from 'unified'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {root, run} from '../e2e/command.ts'

const parsed = (text: string): Nodes => unified().use(remarkParse).use(remarkGfm).parse(text)

/** Addresses of links and pictures that lead to files. */
function linksIn(node: Nodes): readonly string[] {
  const own = 'url' in node && !/^(?:[a-z]+:|#)/u.test(node.url) ? [node.url] : []
  // The tables of rule pages are examples of translations.
  const inner = 'children' in node && node.type !== 'table' ? node.children.flatMap(linksIn) : []
  return [...own, ...inner]
}

/** Links of a Markdown file that lead to no file. */
function brokenIn(folder: string, file: string): readonly string[] {
  return linksIn(parsed(readFileSync(join(folder, file), 'utf8')))
    .map((url) => decodeURI(url.replace(/[?#].*$/u, '')))
    .filter((path) => !existsSync(join(folder, dirname(file), path)))
}

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stele-package-'))
  const packed = await run('npm', ['pack', '--ignore-scripts', '--silent', root], folder)
  const unpacked = await run('tar', ['-xzf', packed.stdout.trim()], folder)
  expect(unpacked).toMatchObject({code: 0})
})
afterAll(async () => rm(folder, {recursive: true, force: true}))

describe('the package', () => {
  it('holds every file that its README and its documentation link to', () => {
    const unpacked = join(folder, 'package')
    const files = globSync(['*.md', 'docs/**/*.md'], {cwd: unpacked})
    expect(files).toContain('README.md')
    expect(files.length).toBeGreaterThan(50)
    const links = files.flatMap((file) =>
      linksIn(parsed(readFileSync(join(unpacked, file), 'utf8'))),
    )
    expect(links.length).toBeGreaterThan(10)
    expect(
      files.flatMap((file) => brokenIn(unpacked, file).map((path) => `${file}: ${path}`)),
    ).toEqual([])
  })

  it('finds a link that leads nowhere', () => {
    const tree = parsed('[a](docs/none.md#x) ![b](none.png) [c](https://example.org) [d](#here)')
    expect(linksIn(tree)).toEqual(['docs/none.md#x', 'none.png'])
  })

  it('names the repository that the documentation names; where it names none, the documentation says what OWNER is', () => {
    const text = (file: string): string =>
      readFileSync(join(folder, 'package', file), 'utf8').replaceAll(/\s+/gu, ' ')
    const {repository, homepage, bugs} = JSON.parse(text('package.json')) as {
      readonly repository?: {readonly url: string}
      readonly homepage?: string
      readonly bugs?: string
    }
    const address =
      repository?.url.replace(/^git\+|\.git$/gu, '') ?? 'https://github.com/OWNER/stele'
    const owner = new URL(address).pathname.slice(1)
    expect(text('docs/ci.md')).toContain(`uses: ${owner}@`)
    expect(text('docs/ci.md')).toContain(`repo: ${address} `)
    expect(text('README.md')).toContain(`git+${address}.git`)
    if (repository) {
      expect([homepage, bugs]).toEqual([`${address}#readme`, `${address}/issues`])
      return
    }
    expect([homepage, bugs]).toEqual([undefined, undefined])
    for (const file of ['README.md', 'docs/ci.md'])
      expect(text(file)).toContain('`OWNER` is the account that holds the repository')
  })
})
