import type {Inline} from '../../document/model/types.ts'
import type {Span} from '../../finding/place.ts'
import {parseInline} from '../../document/inline/inline.ts'
import {withEdits} from '../../finding/fix.ts'
import {meantMarkup} from '../fix/meant-markup.ts'
import {nodesOf} from '../text/inline-nodes.ts'
import {unitRule, type Check, type UnitFact} from '../rule/rule.ts'
import {trait} from '../text/traits.ts'

type BrokenMarkdownFact = UnitFact & {readonly found: string}

/** Markup that its writer meant and Markdown does not read: `** bold**`, `[text] (address)`. */
export const brokenMarkdown: Check = unitRule<BrokenMarkdownFact>({
  kind: 'unit',
  id: 'broken-markdown',
  when: (_, target) => (target & (trait.markup | trait.wide)) !== 0,
  *find({source, target}) {
    const left = leftIn(target.inline())
    if (left.length === 0) return
    const allowed = leftIn(source.inline())
    const found = [...new Set(left)].find((mark) => countOf(left, mark) > countOf(allowed, mark))
    if (found !== undefined) yield {found, at: placeOf(target.text, found), fact: found}
  },
  say: ({found}) => ({
    message: `${found} is not read as markup here and is printed as it is`,
    hint: hintFor(found),
  }),
  fix({found}, {source, target: {text}}) {
    const edits = meantMarkup(text, found)
    const after = leftIn(parseInline(withEdits(text, edits)))
    const isRead = countOf(after, found) <= countOf(leftIn(source.inline()), found)
    return isRead ? edits : []
  },
})

const hintFor = (mark: string): string =>
  hints[mark.slice(-1)] ?? 'Write the mark twice, close to the words: **words**, `words`'

const hints: Readonly<Record<string, string>> = {
  '(': 'Write [words](address) without a space between',
  '（': 'Write [words](address) with ASCII brackets',
  '^': 'Copy the mark from the English: [^1]',
  '*': 'Write the mark close to the words on both sides: **words**',
}

const leftover =
  /\*\*|(?<![\p{L}\p{N}_])__|__(?![\p{L}\p{N}_])|~~|(?<!\p{L})`|`(?!\p{L})|\]\s*[(（](?=\s*(?:https?:|www\.|\/|#|$))|\[\^|＊＊/gu

/** Marks that were left in the text because they are not read as markup. */
const leftIn = (inline: Inline): readonly string[] =>
  [...nodesOf(inline)].flatMap((node) =>
    node.type === 'text' ? [...node.value.matchAll(leftover)].map(([found]) => found) : [],
  )

const countOf = (marks: readonly string[], mark: string): number =>
  marks.filter((other) => other === mark).length

/** The last place of a mark: in most cases the one that closes nothing. */
function placeOf(text: string, mark: string): readonly Span[] {
  const start = text.lastIndexOf(mark)
  return start < 0 ? [] : [{start, end: start + mark.length}]
}
