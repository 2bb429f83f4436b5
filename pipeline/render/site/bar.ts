import {doneOf} from '../../edition/imprint.ts'
import {numeralIn} from '../../language/numerals.ts'
import type {EditionLanguage} from '../../edition/types.ts'
import {escaped} from '../shared/markup.ts'

/**
 * How far a translation is, as a bar: reviewed, translated, stale and missing units. What it shows
 * stands in its title and description too.
 *
 * @param id an id of its own on the page
 * @param speech the language whose words describe it
 */
export function completenessBar(
  {language, progress}: EditionLanguage,
  id: string,
  {words, language: speech}: EditionLanguage,
): string {
  const {units, translated, reviewed, stale, missing} = progress
  const whole = Math.max(1, units)
  const fresh = Math.max(0, translated - reviewed - stale)
  const parts = [
    ['reviewed-part', reviewed],
    ['translated-part', fresh],
    ['stale-part', Math.min(stale, translated - reviewed)],
  ] as const
  let from = 0
  const bars = parts.map(([name, count]) => {
    const width = round((Math.max(0, count) / whole) * 100)
    const bar =
      width === 0 ? '' : `<rect class="${name}" x="${round(from)}" width="${width}" height="8"/>`
    from += width
    return bar
  })
  const figures = [
    ['translated', doneOf(progress, speech)],
    ['reviewed', numeralIn(speech, reviewed)],
    ['stale', numeralIn(speech, stale)],
    ['missing', numeralIn(speech, missing)],
  ].map(([word = '', figure = '']) => `${words[word] ?? word}: ${figure}`)
  const title = `${words['completeness'] ?? 'Completeness'}: ${language.autonym}`
  return `<svg role="img" viewBox="0 0 100 8" preserveAspectRatio="none" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${escaped(title)}</title><desc id="${id}-d">${escaped(figures.join(', '))}</desc><rect class="track" width="100" height="8"/>${bars.join('')}</svg>`
}

const round = (value: number): number => Math.round(value * 100) / 100
