import type {PageColour, PageColours} from '../../config/html.ts'
import {itemAt} from '../../finding/assert.ts'

const names = ['ink', 'paper', 'accent', 'quiet'] as const
const appearances = ['light', 'dark'] as const
type ColourName = (typeof names)[number]
type Appearance = (typeof appearances)[number]

/** The colours of pages without any of their own, as in the base style. */
const usual: Readonly<Record<ColourName, {readonly light: string; readonly dark: string}>> = {
  ink: {light: '#1d1b18', dark: '#e9e4da'},
  paper: {light: '#fdfcf9', dark: '#161513'},
  accent: {light: '#7a2e1d', dark: '#eaa991'},
  quiet: {light: '#625c52', dark: '#aca496'},
}

/** Two colours that text is read in, with too little contrast between them. */
export type FaintPair = {
  readonly name: ColourName
  readonly appearance: Appearance
  /** from 1 to 21, rounded down to tenths */
  readonly contrast: number
}

function colourIn(colours: PageColours, name: ColourName, appearance: Appearance): string {
  const own: PageColour | undefined = colours[name]
  if (own === undefined) return usual[name][appearance]
  return typeof own === 'string' ? own : own[appearance]
}

/** The colours of the light appearance, as `#rrggbb`. */
export function lightColours(
  colours: PageColours | undefined,
): Readonly<Record<ColourName, string>> {
  const of = (name: ColourName): string =>
    colours ? colourIn(colours, name, 'light') : usual[name].light
  return {ink: of('ink'), paper: of('paper'), accent: of('accent'), quiet: of('quiet')}
}

const leastContrast = 4.5

/** The colours that cannot be read on the paper, or on what is lit, by WCAG 2.2, 1.4.3. */
export function faintPairs(colours: PageColours): readonly FaintPair[] {
  return appearances.flatMap((appearance) => {
    const paper = colourIn(colours, 'paper', appearance)
    const lit = mixed(paper, colourIn(colours, 'ink', appearance), litShare)
    return (['ink', 'accent', 'quiet'] as const).flatMap((name) => {
      const colour = colourIn(colours, name, appearance)
      const contrast = Math.min(contrastOf(colour, paper), contrastOf(colour, lit))
      return contrast < leastContrast
        ? [{name, appearance, contrast: Math.floor(contrast * 10) / 10}]
        : []
    })
  })
}

const litShare = 0.06
const lineShare = 0.16

/** The colours as CSS; what is lit and lines are between paper and ink. Empty where none is set. */
export function coloursStyle(colours: PageColours | undefined): string {
  if (colours === undefined) return ''
  const both = (of: (appearance: Appearance) => string): string =>
    `light-dark(${of('light')}, ${of('dark')})`
  const between = (share: number): string =>
    both((appearance) =>
      mixed(colourIn(colours, 'paper', appearance), colourIn(colours, 'ink', appearance), share),
    )
  const own = names.map(
    (name) => `--${name}: ${both((appearance) => colourIn(colours, name, appearance))};`,
  )
  return `:root { ${own.join(' ')} --lit: ${between(litShare)}; --line: ${between(lineShare)}; }`
}

function partsOf(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}

function mixed(first: string, second: string, share: number): string {
  const others = partsOf(second)
  const parts = partsOf(first).map((part, at) =>
    Math.round(part * (1 - share) + itemAt(others, at) * share),
  )
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrastOf(first: string, second: string): number {
  const [light = 0, dark = 0] = [luminanceOf(first), luminanceOf(second)].toSorted((a, b) => b - a) // two of two
  return (light + 0.05) / (dark + 0.05)
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminanceOf(hex: string): number {
  const shares = [0.2126, 0.7152, 0.0722]
  return partsOf(hex).reduce((sum, part, at) => {
    const value = part / 255
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    return sum + linear * itemAt(shares, at)
  }, 0)
}
