import {languageOf} from '../../../../language/index.ts'
import type {StyledRun} from '../../text/types.ts'
import {printOf} from '../options.ts'
import type {Setting} from '../setting.ts'

/** Words and figures whose signs fill their body more than those of the text around them. */
const letter = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}0-9]`
const word = String.raw`${letter}[\p{L}\p{M}0-9.,:_/+-]*`
const european = new RegExp(String.raw`${word}(?:[ \u00A0]${word})*`, 'gu')

/** Scales nearer to 1 than this do not show. */
const least = 0.04

/**
 * A run in which European words stand at their own size: in Arabic text, set larger so that its
 * columns look even beside others, they would be too large.
 */
export function evenRuns(run: StyledRun, {book, options}: Setting): readonly StyledRun[] {
  const {language} = run.style
  const {scale} = printOf(language, options)
  const {script} = languageOf(language)
  if (Math.abs(scale - 1) < least || script === 'Latn' || script === 'Cyrl') return [run]
  const {text} = run
  const runs: StyledRun[] = []
  let from = 0
  for (const {index, 0: found} of text.matchAll(european)) {
    if (index > from) runs.push({...run, text: text.slice(from, index)})
    const size = Math.round((run.style.size / scale) * 100) / 100
    runs.push({...run, text: found, style: book.of(run.style, {size})})
    from = index + found.length
  }
  if (from === 0) return [run]
  return from < text.length ? [...runs, {...run, text: text.slice(from)}] : runs
}
