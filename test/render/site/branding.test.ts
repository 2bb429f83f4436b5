import {createHash} from 'node:crypto'
import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {filesInMemory} from '../../../pipeline/files/memory.ts'
import {present} from '../../../pipeline/finding/assert.ts'
import {readBranding} from '../../../pipeline/operations/site/branding.ts'
import {coloursStyle, faintPairs} from '../../../pipeline/render/shared/colours.ts'
import {licenceAddress} from '../../../pipeline/render/shared/licence.ts'
import {inFreshFolder, stele} from '../../e2e/command.ts'

describe('colours of pages', () => {
  it.each([
    [{}, []],
    [{accent: '#7a2e1d'}, ['accent dark']],
    [{accent: {light: '#0b5d3b', dark: '#7fd3a8'}}, []],
    [{ink: {light: '#999999', dark: '#ffffff'}}, ['ink light']],
    [{paper: {light: '#ffffff', dark: '#000000'}, quiet: '#777777'}, ['quiet light']],
  ])('%j: too faint are %j', (colours, faint) => {
    const found = faintPairs(colours).map(({name, appearance}) => `${name} ${appearance}`)
    for (const one of faint) expect(found).toContain(one)
    if (faint.length === 0) expect(found).toEqual([])
  })

  it('are set for light and dark, with what is lit between paper and ink', () => {
    expect(coloursStyle(undefined)).toBe('')
    expect(coloursStyle({paper: {light: '#ffffff', dark: '#000000'}})).toContain(
      '--paper: light-dark(#ffffff, #000000);',
    )
  })
})

it.each([
  ['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC-BY-NC-SA-3.0', 'https://creativecommons.org/licenses/by-nc-sa/3.0/'],
  ['CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['https://a.example/licence', 'https://a.example/licence'],
  ['javascript:alert(1)', undefined],
  ['https://a.example/"><script>', undefined],
  ['All rights reserved', undefined],
])('the licence %s is at %s', (licence, address) => {
  expect(licenceAddress(licence)).toBe(address)
})

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

/** Build a small site with these settings of `html`. */
async function built(
  html: unknown,
  use: (
    read: (file: string) => Promise<string>,
    result: {code: number | null; stderr: string},
  ) => Promise<void>,
): Promise<void> {
  await inFreshFolder(async (folder) => {
    for (const name of ['source', 'brand']) await mkdir(join(folder, name))
    await writeFile(join(folder, 'source', 'rules.md'), '# Rules\n\n1. One.\n')
    await writeFile(join(folder, 'brand', 'logo.svg'), svg)
    await writeFile(
      join(folder, 'brand', 'own.css'),
      'h1 { color: red } /* </style><script>alert(1)</script> */',
    )
    await writeFile(
      join(folder, 'brand', 'about.md'),
      '# About <b>us</b>\n\nLaw. <script>alert(1)</script> [bad](javascript:alert(1)) [good](https://example.org) ![x](https://evil.example/x.png)\n',
    )
    await writeFile(
      join(folder, 'pipeline.config.ts'),
      `export default ${JSON.stringify({locales: ['ru'], publisher: 'A & B', html})}\n`,
    )
    const result = await stele(folder, 'build', '--format', 'html', '--quiet')
    await use(async (file) => readFile(join(folder, 'output', file), 'utf8'), result)
  })
}

/** Whether the policy of a page lists the hash of everything that the page holds. */
function keepsItsPolicy(page: string): boolean {
  const policy =
    /Content-Security-Policy" content="(?<policy>[^"]*)"/u.exec(page)?.groups?.['policy'] ?? ''
  const held = [...page.matchAll(/<(?<tag>script|style)[^>]*>(?<text>[\s\S]*?)<\/\k<tag>>/gu)].map(
    ({groups}) => groups?.['text'] ?? '',
  )
  return held.every((text) => policy.includes(createHash('sha256').update(text).digest('base64')))
}

describe('a publisher’s own', () => {
  it('logo, colours, style, links and pages are on every page, within its policy', async () => {
    const html = {
      logo: 'brand/logo.svg',
      icon: 'brand/logo.svg',
      css: 'brand/own.css',
      colours: {accent: {light: '#0b5d3b', dark: '#7fd3a8'}},
      header: [{name: 'About <us>', href: 'about.html'}],
      footer: [{name: 'Write', href: 'mailto:a@b.example'}],
      pages: ['brand/about.md'],
    }
    await built(html, async (read, {code}) => {
      expect(code).toBe(0)
      for (const file of [
        'index.html',
        'progress.html',
        'about.html',
        'rules/index.html',
        'rules/rules.en-ru.columns.html',
      ]) {
        const page = await read(file)
        expect(page, file).toContain('<img class="logo" src="data:image/svg+xml;base64,')
        expect(page, file).toContain('--accent: light-dark(#0b5d3b, #7fd3a8)')
        expect(page, file).toContain('href="mailto:a@b.example"')
        expect(page, file).not.toContain('</style><script>alert(1)')
        expect(page.match(/<style>/gu), file).toHaveLength(1)
        expect(keepsItsPolicy(page), file).toBe(true)
      }
      expect(await read('rules/index.html')).toContain(
        '<a href="../about.html">About &lt;us&gt;</a>',
      )
      const about = await read('about.html')
      expect(about).toContain('<title>About us · A &amp; B</title>')
      expect(about).toContain('<a href="https://example.org">good</a>')
      expect(about).not.toMatch(/javascript:|evil\.example|alert\(1\)<\/script>/u)
    })
  })

  it.each([
    ['logo', 'logo.svg', '<svg viewBox="0 0 9 9"/>', 'is not an SVG'],
    ['logo', 'logo.svg', '<!doctype html><script>alert(1)</script>', 'is not an SVG'],
    ['logo', 'logo.png', svg, 'is not a PNG, JPEG or WebP picture'],
    ['logo', 'logo.svg', svg.padEnd(100_001), 'has 100001 bytes, and every page holds it'],
    ['icon', 'logo.png', '<?php echo 1;', 'is not a PNG, JPEG or WebP picture'],
    ['fonts.text', 'own.woff2', '\0\u0001\0\0 a TrueType font', 'is not a WOFF2 font'],
    ['fonts.text', 'own.woff2', '', 'is not a WOFF2 font'],
    ['fonts.interface', 'own.woff2', 'wOF2'.padEnd(400_001), 'has 400001 bytes'],
  ])(
    '%s: %s with %j is said to be wrong, and no page holds it',
    async (setting, name, text, words) => {
      const files = filesInMemory(new Map([[`brand/${name}`, text]]))
      const [first, second] = setting.split('.')
      const value = second === undefined ? `brand/${name}` : {[second]: `brand/${name}`}
      const {value: parts, findings} = await readBranding(
        {[present(first, 'a setting')]: value},
        files,
      )
      expect(findings.map(({message}) => message).join()).toContain(
        `html.${setting}: brand/${name} ${words}`,
      )
      expect(JSON.stringify(parts.branding)).not.toContain('data:')
    },
  )

  it('a picture is taken for what it is, whatever it is called', async () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0])
    const files = filesInMemory(new Map([['logo.jpg', png]]))
    const {value, findings} = await readBranding({logo: 'logo.jpg'}, files)
    expect(findings).toEqual([])
    expect(value.branding.logo).toMatch(/^data:image\/png;base64,/u)
  })

  it.each([
    [{logo: 'brand/none.svg'}, 'the project has no file brand/none.svg'],
    [{colours: {accent: '#ffee00'}}, 'accent has a contrast of'],
    [{logo: '../logo.svg'}, 'must be a path inside the project'],
    [{header: [{name: 'x', href: 'javascript:alert(1)'}]}, 'must be an address of http'],
    [{pages: ['pages/index.md']}, 'has the name of a page that every site has'],
    [{colors: {}}, 'Did you mean colours?'],
  ])('%j is said to be wrong', async (html, words) => {
    await built(html, async (_, {code, stderr}) => {
      expect(code).not.toBe(0)
      expect(stderr).toContain(words)
      return Promise.resolve()
    })
  })
})
