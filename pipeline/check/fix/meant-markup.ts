import type {Replacement} from '../../finding/fix.ts'

/**
 * The edits that make a mark what its writer meant, where it can be read in one way: a pair with spaces inside, wide
 * stars, a link with a space between its words and its address.
 *
 * @param mark as the text has it
 * @returns none where it may mean several things
 */
export function meantMarkup(text: string, mark: string): readonly Replacement[] {
  if (mark.startsWith(']')) return joinedLinks(text)
  if (mark === '**' || mark === '__' || mark === '~~') return closePair(text, mark, mark)
  return mark === '＊＊' ? closePair(text, mark, '**') : []
}

const parted = /(?<=\[[^[\]\n]{1,999}\])\s*[(（](?<address>[^\s()（）]{1,2000})[)）]/gu

/** `[words] (address)` and the same with wide brackets. */
function joinedLinks(text: string): readonly Replacement[] {
  return Array.from(text.matchAll(parted)).flatMap(({0: found, index, groups}) => {
    const joined = `(${groups?.['address'] ?? ''})` // always matches
    return found === joined ? [] : [{start: index, end: index + found.length, text: joined}]
  })
}

/** `** words **`: the only two such marks of a text, with spaces inside that belong outside. */
function closePair(text: string, mark: string, wanted: string): readonly Replacement[] {
  const [before, inner, after, ...others] = text.split(mark)
  if (before === undefined || inner === undefined || after === undefined) return []
  const sign = mark.charAt(0)
  const words = inner.trim()
  const isLone = ![before, inner, after].some((part) => part.includes(sign))
  if (others.length > 0 || !isLone || words === '' || /\n\s*\n/u.test(inner)) return []
  const from = before.length
  const to = from + mark.length + inner.length + mark.length
  const opened = words === inner.trimEnd() || !touchesWord(before, -1) ? '' : ' '
  const closed = words === inner.trimStart() || !touchesWord(after, 0) ? '' : ' '
  return [{start: from, end: to, text: `${opened}${wanted}${words}${wanted}${closed}`}]
}

/** Whether a word comes right up to the mark. */
const touchesWord = (text: string, at: number): boolean =>
  /[\p{L}\p{M}\p{N}]/u.test(text.at(at) ?? '') // the end of the text
