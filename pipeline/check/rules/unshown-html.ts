import {unshownHint, unshownTags} from '../../document/inline/elements.ts'
import {unitRule, type Check, type UnitFact} from '../rule/rule.ts'
import {trait} from '../text/traits.ts'

type UnshownHtmlFact = UnitFact & {readonly tag: string}

/** HTML in a translation that no edition shows: unknown tags, and tags without their partners. */
export const unshownHtml: Check = unitRule<UnshownHtmlFact>({
  kind: 'unit',
  id: 'unshown-html',
  when: (_, target) => (target & trait.markup) !== 0,
  *find({source, target}) {
    const english = new Set(unshownTags(source.inline()).map(nameOf))
    // One that the English has too is for its author.
    const tag = unshownTags(target.inline()).find((found) => !english.has(nameOf(found)))
    if (tag === undefined) return
    const start = target.text.indexOf(tag)
    yield {tag, at: start < 0 ? [] : [{start, end: start + tag.length}], fact: tag}
  },
  say: ({tag}) => ({
    message: `${tag} is HTML that HTML, EPUB and PDF editions do not show`,
    hint: unshownHint,
  }),
})

/** `a` of `<a href="x">`, `/a` of `</a>`. */
const nameOf = (tag: string): string => /^<(?<name>[^\s<>]+)/u.exec(tag)?.groups?.['name'] ?? tag // no tag
