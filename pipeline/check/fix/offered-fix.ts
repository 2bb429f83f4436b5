import {withEdits, type Fix, type TextEdit} from '../../finding/fix.ts'
import type {BoundTranslation} from '../../locale/passage.ts'
import type {Entry} from '../../locale/types.ts'
import type {OfferedEdit, WordedFact} from '../rule/rule.ts'
import {asWritten} from '../text/read-text.ts'
import {keepsWords} from './kept-words.ts'

/**
 * The fix of a fact, with its edits where the locale file has the texts.
 *
 * @param entry the text that the fact is about
 * @returns undefined where the rule offers none, and where what it offers would change a letter or a digit of prose
 */
export function offeredFix(
  {offered, hint}: WordedFact<object>,
  entry: Entry | undefined,
  {resource}: BoundTranslation,
): Fix | undefined {
  if (!offered) return undefined
  const edits: TextEdit[] = []
  for (const about of new Set(offered.map(({unit}) => unit))) {
    const text = about ? resource.entries.get(about.key) : entry
    const group = offered.filter(({unit}) => unit === about)
    const made = text && editsOf(text, group)
    if (!made) return undefined
    edits.push(...made)
  }
  return {label: hint, edits}
}

/** The edits of one text; undefined where they cannot be made, or not without a change of its words. */
function editsOf(entry: Entry, offered: readonly OfferedEdit[]): readonly TextEdit[] | undefined {
  const composed = entry.text.normalize('NFC')
  const sorted = offered.toSorted((a, b) => a.start - b.start || a.end - b.end)
  const areApart = sorted.every(
    ({start, end}, index) => start >= (sorted[index - 1]?.end ?? 0) && start <= end, // nothing is before the first
  )
  if (!areApart || sorted.some(({end}) => end > composed.length)) return undefined
  const written = asWritten(entry.text, sorted)
  const edits = sorted.flatMap(({text}, index): readonly TextEdit[] => {
    const span = written[index]
    if (!span) return []
    const {start, end} = span
    return [{key: entry.key, start, end, text, place: entry.at(start, end)}]
  })
  const after = withEdits(entry.text, edits)
  return after !== entry.text && keepsWords(entry.text, after) ? edits : undefined
}
