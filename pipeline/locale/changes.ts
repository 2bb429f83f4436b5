import {diffArrays} from 'diff'
import type {Change} from './types.ts'

const segmenter = new Intl.Segmenter('en', {granularity: 'word'})

/**
 * What changed between two wordings of the English, word by word.
 *
 * @returns stretches in reading order; those that are not `removed` make up the new text
 */
export function changesBetween(before: string, after: string): readonly Change[] {
  return diffArrays([...wordsOf(before)], [...wordsOf(after)]).map(({added, removed, value}) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }))
}

/** The words of a text in any script, and what is between them: joined they are the text (UAX #29). */
export function* wordsOf(text: string): Generator<string> {
  for (const {segment} of segmenter.segment(text)) yield segment
}
