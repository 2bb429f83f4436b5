import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {damagedTables} from '../../../../pipeline/render/pdf/font/damage.ts'
import {renderPdf} from '../../../../pipeline/render/pdf/render.ts'
import {editionOf} from '../edition.ts'
import {loadFont} from '../faces.ts'
import {runsOf} from '../../../runs.ts'

const folder = '@expo-google-fonts/noto-serif'
const whole = await loadFont(folder, '400Regular/NotoSerif_400Regular.ttf')
if (!whole) throw new Error('the font is not installed')
const edition = await editionOf('# Rules\n\n1. Members keep a register.\n', new Map(), {
  languages: ['en'],
  layout: 'single',
})

/** The font with bytes of it changed: `at` is a share of the file. */
function withChanges(changes: readonly (readonly [at: number, value: number])[]): Uint8Array {
  const bytes = Uint8Array.from(whole ?? [])
  for (const [at, value] of changes) bytes[Math.floor(at * bytes.length)] = value
  return bytes
}

describe('a font file of the configuration', () => {
  it('that is whole has no damaged tables', () => {
    expect(damagedTables(whole)).toEqual([])
  })

  it('with any bytes changed gives a file or an error, and never goes unnoticed', async () => {
    const change = fc.tuple(fc.double({min: 0.01, max: 0.99, noNaN: true}), fc.nat(255))
    // Most of a font is outlines: half of the changes fall on its directory and first tables.
    const early = fc.tuple(fc.double({min: 0, max: 0.001, noNaN: true}), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(change, early), {minLength: 1, maxLength: 9}),
        async (list) => {
          const bytes = withChanges(list)
          const own = new Map([['en', [{name: 'fonts/own.ttf', bytes}]]])
          const {ok, findings} = await renderPdf(edition, {}, {loadFont, own})
          const isError = findings.some(({severity}) => severity === 'error')
          expect(ok).toBe(!isError)
          const isChanged = !Buffer.from(bytes).equals(whole)
          const inHead = damagedTables(whole).length === 0 && damagedBesidesHead(bytes).length === 0
          if (isChanged && !isError && !inHead)
            expect(findings.map(({rule}) => rule)).toContain('font-damaged')
        },
      ),
      {numRuns: runsOf(60)},
    )
  })

  it.each([0, 3, 11, 100, 5000, 200_000])(
    'that is cut off after %d bytes is an error',
    async (length) => {
      const own = new Map([['en', [{name: 'fonts/own.ttf', bytes: whole.slice(0, length)}]]])
      const {ok, findings} = await renderPdf(edition, {}, {loadFont, own})
      expect(ok).toBe(false)
      expect(findings).toMatchObject([{rule: 'font-unusable', severity: 'error'}])
      expect(findings[0]?.message).toContain('fonts/own.ttf')
    },
  )
})

/** Damaged tables, none where the directory itself cannot be read. */
function damagedBesidesHead(bytes: Uint8Array): readonly string[] {
  try {
    return damagedTables(bytes)
  } catch {
    return []
  }
}
