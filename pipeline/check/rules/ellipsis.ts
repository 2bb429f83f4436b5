import {unitRule, type Check, type UnitFact} from '../rule/rule.ts'
import {maskCharacter} from '../text/mask.ts'
import {trait} from '../text/traits.ts'

type EllipsisFact = UnitFact & {
  readonly found: string
  readonly preferred: string
  readonly lost: boolean
}

/** An ellipsis that got lost, or one of the wrong number of points. */
export const ellipsis: Check = unitRule<EllipsisFact>({
  kind: 'unit',
  id: 'ellipsis',
  when: (source, target) => ((source | target) & (trait.dot | trait.ellipsis)) !== 0,
  *find({source, target}) {
    if (!several.test(target.text) && !several.test(source.text)) return
    const preferred = target.language.typography.ellipsis[0] ?? '…'
    const english = hasEllipsis.test(source.prose().replaceAll(atEndOfLink, ''))
    if (english && !hasEllipsis.test(target.text))
      yield {
        found: '',
        preferred,
        lost: true,
        fact: 'lost',
        // One that only breaks off a sentence is a matter of style.
        ...(omission.test(source.prose()) ? {} : {severity: 'info'}),
      }
    if (english) return
    for (const {0: found, index} of target.prose().matchAll(wrong))
      yield {
        found,
        preferred,
        lost: false,
        at: [{start: index, end: index + found.length}],
        fact: found,
      }
  },
  say: ({found, preferred, lost}) => ({
    message: lost
      ? 'The translation lacks the ellipsis of the English'
      : `${found} is not an ellipsis`,
    hint: lost
      ? `Write ${preferred} where the English leaves words out`
      : `Write . or ${preferred}`,
  }),
  // Two points may be one too many as well as one too few.
  fix: ({found, preferred, at = []}) =>
    // a lost one has no place
    /^(?:\.{4,}|…{3,}|\.(?: \.){2,})$/u.test(found)
      ? at.map((span) => ({...span, text: preferred}))
      : [],
})

const several = /[.…⋯。] ?[.…⋯。]|[…⋯]/u
/** What stands for words that are left out. */
const omission = /(?:^|[\s[(])(?:…|\.{3}|\. \. \.)(?:[\s\])]|$)/u
const hasEllipsis = /…|\.\.\.|\. \. \.|⋯/u
/** Of a link that says where to read on, as languages like it: `[read more...](url)`. */
const atEndOfLink = new RegExp(`(?:…|\\.{3})${maskCharacter}`, 'gu')
const wrong =
  /(?<![.\p{N}/])(?:\.\.(?![./$\p{N}])|\.{4,})|…{3,}|\. \.(?: \.)*(?![\p{L}\p{N}])|(?<![。])。。(?!。)/gu
