import {strFromU8, unzipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {languageOf} from '../../pipeline/language/index.ts'
import {renderEpub} from '../../pipeline/render/epub/render.ts'
import {renderHtml} from '../../pipeline/render/html/render.ts'
import {renderMarkdown} from '../../pipeline/render/markdown/render.ts'
import {openFonts} from '../../pipeline/render/pdf/font/open.ts'
import {prepare} from '../../pipeline/render/pdf/text/prepare.ts'
import {createShaper} from '../../pipeline/render/pdf/text/shape/shaper.ts'
import {editionOf} from './html/edition.ts'
import {loadFont} from './pdf/faces.ts'

const languages = [languageOf('en')]

describe('code in a PDF', () => {
  it('has a face of its own, in which all letters are equally wide', async () => {
    const {fonts, findings} = await openFonts({languages, loadFont, hasCode: true})
    expect(findings).toEqual([])
    expect(fonts.codeFaces('regular').map(({name}) => name)).toEqual(['NotoSansMono-Regular'])
    expect(fonts.codeFaces('bold').map(({name}) => name)).toEqual(['NotoSansMono-Bold'])
    expect(fonts.facesFor('en', 'regular').map(({name}) => name)).not.toContain(
      'NotoSansMono-Regular',
    )
    const shaper = createShaper()
    const width = (text: string, mono: boolean): number =>
      prepare(
        {
          runs: [{text, style: {language: 'en', size: 10, ...(mono ? {mono} : {})}}],
          language: 'en',
          direction: 'ltr',
        },
        fonts,
        shaper,
      ).naturalWidth
    expect(width('iiii', true)).toBeCloseTo(width('WWWW', true), 3)
    expect(width('iiii', false)).toBeLessThan(width('WWWW', false))
  })

  it('has the letters of the text where its own face lacks them', async () => {
    const {fonts} = await openFonts({languages: [languageOf('ar')], loadFont, hasCode: true})
    const [face] = fonts.codeFaces('regular')
    expect(face?.glyphOf(0x627)).toBe(0)
    expect(fonts.facesFor('ar', 'regular').some((one) => one.glyphOf(0x627) > 0)).toBe(true)
  })

  it('costs an edition without code nothing', async () => {
    const {fonts} = await openFonts({languages, loadFont})
    expect(fonts.codeFaces('regular')).toEqual([])
    expect(fonts.faces.some(({name}) => name.startsWith('NotoSansMono'))).toBe(false)
  })
})

describe('a list and code in a footnote', () => {
  const edition = editionOf({
    markdown: `# T

1. Text[^1].

[^1]: Means:

    1. no war;

    2. no threat.

    \`\`\`
    if (a < b)
      stop
    \`\`\`
`,
    translations: {ru: {'fn1-1': 'нет войне;'}},
  })

  it('keep numbers and lines in HTML', () => {
    const html = renderHtml(edition)
    expect(html).toContain('<span class="n">1.</span><div class="x">no war;')
    expect(html).toContain('<span class="n">2.</span><div class="x">no threat.')
    expect(html).toContain('<pre><code>if (a &lt; b)\n  stop</code></pre>')
  })

  it('keep numbers and lines in books', async () => {
    const files = unzipSync(await renderEpub(edition))
    const notes = strFromU8(files['EPUB/notes.xhtml'] ?? new Uint8Array())
    expect(notes).toContain('<span class="n">1.</span> no war;')
    expect(notes).toContain('<pre dir="ltr"><code>if (a &lt; b)\n  stop</code></pre>')
  })

  it.each(['columns', 'stacked', 'single'] as const)(
    'keep numbers and lines in %s Markdown',
    (layout) => {
      const shown =
        layout === 'single' ? {...edition, languages: edition.languages.slice(0, 1)} : edition
      const text = renderMarkdown({...shown, layout})
      expect(text).toContain('\n    1. no war;\n\n    2. no threat.\n')
      expect(text).toContain('\n    ```\n    if (a < b)\n      stop\n    ```\n')
    },
  )
})
