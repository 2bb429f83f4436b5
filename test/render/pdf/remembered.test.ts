import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Layout} from '../../../pipeline/config/formats.ts'
import type {LanguageConfig} from '../../../pipeline/config/types.ts'
import {languageOf} from '../../../pipeline/language/index.ts'
import {openFonts} from '../../../pipeline/render/pdf/font/open.ts'
import type {LoadFont} from '../../../pipeline/render/pdf/font/types.ts'
import {renderPdf} from '../../../pipeline/render/pdf/render.ts'
import {runsOf} from '../../runs.ts'
import {breakLines} from '../../../pipeline/render/pdf/text/break-lines.ts'
import {prepare} from '../../../pipeline/render/pdf/text/prepare.ts'
import {shaperFor} from '../../../pipeline/render/pdf/text/shape/shaper.ts'
import {fonts, loadFont} from './faces.ts'
import {editionOf, type Spec} from './layout/edition.ts'

const style = {language: 'en', size: 10}

type Settings = Readonly<Record<string, LanguageConfig>>

/** Configurations as a process that builds again and again has them: the same values each time. */
const configurations: readonly Settings[] = [
  {},
  {en: {hyphenation: {exceptions: ['obligations']}}, ar: {digits: 'latn'}},
  {ru: {scale: 1.2}, ar: {leading: 1.5}, en: {hyphenation: {exceptions: ['obli-gations']}}},
]
const sentences: Readonly<Record<string, readonly string[]>> = {
  en: ['Members keep obligations under article 4.', 'Office `R-4` says ✓ so within 30 days.'],
  ru: ['Государства выполняют международные обязательства.', 'В 2018 году подписали 70 стран.'],
  ar: ['تلتزم الدول بمكافحة الإرهاب.', 'وقعت 70 دولة في عام 2018.'],
}
type Step = {
  readonly languages: readonly string[]
  readonly layout: Layout
  readonly configuration: number
  /** by row: which sentences */
  readonly rows: readonly (readonly number[])[]
}
const history: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    languages: fc.constantFrom<readonly string[]>(
      ['en', 'ru'],
      ['en', 'ar'],
      ['ru', 'en'],
      ['en', 'ru', 'ar'],
    ),
    layout: fc.constantFrom<Layout>('columns', 'stacked'),
    configuration: fc.nat(configurations.length - 1),
    rows: fc.array(fc.array(fc.nat(1), {minLength: 1, maxLength: 12}), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  {minLength: 3, maxLength: 5},
)

async function bytesOf({languages, layout, rows}: Step, settings: Settings): Promise<Uint8Array> {
  const specs = rows.map((row): Spec => {
    const texts = languages.map((tag) => row.map((at) => sentences[tag]?.[at]).join(' '))
    return {kind: 'paragraph', texts}
  })
  const edition = editionOf({layout, languages, rows: specs, settings})
  const result = await renderPdf(edition, {paper: 'A5'}, {loadFont})
  return result.ok ? result.value.bytes : new Uint8Array()
}

/** The same configuration as other values: nothing that is remembered was made from them. */
const anew = (settings: Settings, languages: readonly string[]): Settings =>
  Object.fromEntries(languages.map((tag) => [tag, {...settings[tag]}]))

describe('what is remembered of the files before', () => {
  it('changes no byte of a file', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (steps) => {
        for (const step of steps) {
          const settings = configurations[step.configuration] ?? {}
          const bytes = await bytesOf(step, settings)
          expect(bytes.length).toBeGreaterThan(1000)
          const fresh = await bytesOf(step, anew(settings, step.languages))
          expect(Buffer.compare(bytes, fresh)).toBe(0)
        }
      }),
      {numRuns: runsOf(2)},
    )
  })

  it('are the lines of a paragraph, which has links and a place of its own each time', () => {
    const made = (link: string, key: string) => {
      const shaper = shaperFor(fonts, languageOf)
      const runs = [{text: 'Members keep their obligations under the code. ', style, link}]
      const subject = {document: 'rules', key}
      const input = {runs, language: 'en', direction: 'ltr', subject} as const
      const paragraph = prepare(input, fonts, shaper)
      return breakLines(paragraph, 60, {align: 'justified', hyphenate: true})
    }
    const [first, ...others] = ['#p1', '#p2', '#p3', '#p4'].map((link) => made(link, link))
    if (!first) throw new Error('There are four')
    for (const [index, lines] of others.entries()) {
      const link = `#p${index + 2}`
      const paragraph = first[0]?.paragraph
      expect(lines.map((line) => ({...line, paragraph}))).toEqual(first)
      for (const {paragraph} of lines)
        expect([paragraph.subject?.key, paragraph.runs[0]?.link]).toEqual([link, link])
    }
    // They are those of the file before.
    expect(others[2]?.[0]?.paragraph.atoms).toBe(others[1]?.[0]?.paragraph.atoms)
  })

  it('are faces that were opened from the same files, for the same languages', async () => {
    const [en, ru, ar] = ['en', 'ru', 'ar'].map(languageOf)
    if (!en || !ru || !ar) throw new Error('There are three languages')
    const damaged: LoadFont = async (name, file) => {
      const bytes = await loadFont(name, file)
      return (
        bytes && Uint8Array.from(bytes, (byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte))
      )
    }
    const first = await openFonts({languages: [en, ru], loadFont})
    expect(await openFonts({languages: [en, ru], loadFont})).toBe(first)
    for (const other of [
      {languages: [ru, en], loadFont},
      {languages: [en, ar], loadFont},
      {languages: [en, {...ru}], loadFont},
      {languages: [en, ru], loadFont: damaged},
      {languages: [en, ru], loadFont, hasCode: true},
    ])
      expect(await openFonts(other)).not.toBe(first)
  })
})
