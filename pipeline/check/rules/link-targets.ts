import {inlineText} from '../../document/inline/inline.ts'
import {headingName, nameInLink} from '../../document/links/anchors.ts'
import {itemAt} from '../../finding/assert.ts'
import {isNearCopy} from '../fix/near-copy.ts'
import {headingAnchorsOf} from '../../locale/heading-anchors.ts'
import {unitRule, type Check, type DocumentPair, type UnitFact} from '../rule/rule.ts'
import {comparable, targetsOf, type Target} from '../text/links.ts'
import {trait} from '../text/traits.ts'

type LinkTargetsFact = UnitFact & {readonly actual: string; readonly expected: string | undefined}

/** Links that lead elsewhere than those of the source; the page in the other language is allowed. */
export const linkTargets: Check = unitRule<LinkTargetsFact>({
  kind: 'unit',
  id: 'link-targets',
  when: (source, target) => (source & target & (trait.markup | trait.address)) !== 0,
  *find({source, target, within}) {
    const wanted = targetsOf(source.inline())
    if (wanted.length === 0) return
    const found = targetsOf(target.inline())
    const {tag} = target.language
    const english = wanted.map(({url}) => ({url, ...comparable(url, tag)}))
    const here = found.map(({url}) => ({url, ...comparable(url, tag)}))
    const foreign = here.filter(
      ({url, place, host, isTranslated}) =>
        !namesHeading(url, wanted, within) &&
        !english.some(
          (other) =>
            isSamePlace(other, {url, place}) ||
            (isTranslated && host !== '' && other.host === host),
        ),
    )
    if (foreign.length === 0) return
    const missed = english.filter((one) => !here.some((other) => isSamePlace(one, other)))
    for (const [index, {url, host}] of foreign.entries()) {
      const sameHost = missed.filter((other) => other.host === host)
      const expected =
        missed.length === foreign.length ? itemAt(missed, index).url : sameHost[0]?.url
      const start = target.text.indexOf(url)
      const at = start < 0 ? [] : [{start, end: start + url.length}]
      yield {
        actual: url,
        expected,
        at,
        fact: url,
        // A link that the English does not have is reported as one more.
        ...(missed.length === 0 || isBadge(url, expected) ? {severity: 'info'} : {}),
      }
    }
  },
  say: ({actual, expected}) => ({
    message:
      expected === undefined
        ? `The link leads to ${actual}, where no link of the English leads`
        : `The link leads to ${actual}, in the English to ${expected}`,
    hint: 'Write the address of the English, or waive the rule for a page that was translated',
  }),
  // An address that is another one altogether may be that of a translated page.
  fix: ({actual, expected, severity, at = []}, {target: {text}}) =>
    // an address in a form that is not found has no place
    severity !== 'info' &&
    expected !== undefined &&
    isNearCopy(actual, expected) &&
    text.indexOf(actual) === text.lastIndexOf(actual)
      ? at.map((span) => ({...span, text: expected}))
      : [],
})

/** Whether two addresses are of pictures that a server makes of the words in them. */
const isBadge = (url: string, expected: string | undefined): boolean =>
  [url, expected].every((one) => one !== undefined && badge.test(one))

const badge = /^https?:\/\/(?:[\w-]+\.)*(?:shields\.io|badgen\.net|badge\.fury\.io)\//u

/** Whether a link names a heading in its own language where the English names the same one: editions lead there. */
function namesHeading(
  url: string,
  wanted: readonly Target[],
  {catalog, translation}: DocumentPair,
): boolean {
  const name = nameInLink(url)
  if (name === undefined) return false
  const key = headingAnchorsOf(translation.passages).get(name)
  const heading = key === undefined ? undefined : catalog.byKey.get(key)
  if (!heading) return false
  const names = [heading.key, headingName(inlineText(heading.inline))]
  return wanted.some((other) => names.includes(nameInLink(other.url) ?? '')) // a link to another document
}

type Place = {readonly url: string; readonly place: string}

/**
 * Whether two addresses lead to one place; one may be relative where the other begins at the root or names the site:
 * `../a`, `/docs/a`, `https://site.org/docs/a`.
 */
function isSamePlace(one: Place, other: Place): boolean {
  if (one.place === other.place) return true
  const [name, otherName] = [nameInLink(one.url), nameInLink(other.url)]
  if (name !== undefined && name === otherName) return true
  const [short, long] = one.place.length < other.place.length ? [one, other] : [other, one]
  // From the root of the site that the other names.
  if (/^https?:/iu.test(long.url) && short.url.startsWith('/'))
    return short.place !== '' && long.place.replace(/^[^/]*\//u, '') === short.place
  if (isRelative(short.url)) return short.place !== '' && long.place.endsWith(`/${short.place}`)
  // What a program fills in may be any version or language.
  const hole = [one, other].find(({url}) => url.includes('{{'))
  return hole !== undefined && (hole === one ? other : one).place.startsWith(beforeHole(hole))
}

const isRelative = (url: string): boolean => !/^(?:[a-z][\w+.-]*:|[/#])/iu.test(url)

const beforeHole = ({place}: Place): string => place.replace(/\/?\{\{[^]*$/u, '')
