import {isNamedByWords, keyOfLink} from '../document/links/anchors.ts'
import {plainText, withLinks, type KeySpan} from '../document/links/linked.ts'
import type {DocumentLinks} from '../document/links/links.ts'
import {translatedSpans} from '../document/links/translated.ts'
import type {Inline, Key, Unit} from '../document/model/types.ts'
import type {Language} from '../language/model/types.ts'

/** Where the links of an edition may lead. */
export type EditionTargets = DocumentLinks & {
  /** older keys of renumbered units → keys of today */
  readonly formerKeys: ReadonlyMap<string, Key>
  /** of the document */
  readonly source: Language
}

/** The words of a cell, and where they come from. */
export type LinkedText = {
  readonly inline: Inline
  /** what the words are, or are a translation of */
  readonly units: readonly Unit[]
  readonly language: Language
  readonly isSource: boolean
}

/**
 * Inline content in which references are links, and every link within the document has the address `#` and a key. A link
 * that leads nowhere is its words alone; one that leads to its own unit is none.
 */
export function linkedInline(
  {inline, units, language, isSource}: LinkedText,
  targets: EditionTargets,
): Inline {
  const wanted = units.flatMap(({key}) => targets.citations.get(key) ?? []) // most refer to nothing
  const only = isSource ? undefined : onlyPlaceOf(units, targets)
  const addressed = hasLinks(inline) ? withKeys(inline, targets, only) : inline
  if (wanted.length === 0) return addressed
  const spans = isSource
    ? wanted.flatMap(({start, end, provision, document}): KeySpan[] =>
        provision
          ? [{start, end, key: provision.key, ...(document !== undefined && {document})}]
          : [],
      )
    : translatedSpans(plainText(addressed), wanted, {...targets, language})
  const own = new Set(units.map(({key}) => key))
  return withLinks(
    addressed,
    spans.filter(({key, document}) => document !== undefined || !own.has(key)),
  )
}

function hasLinks(inline: Inline): boolean {
  return inline.some(
    (node) => node.type === 'link' || ('children' in node && hasLinks(node.children)),
  )
}

/** The row that the only link of some units leads to; undefined where they have none or several. */
function onlyPlaceOf(units: readonly Unit[], {anchors}: EditionTargets): Key | undefined {
  const [url, ...others] = units.flatMap((unit) => placesOf(unit.inline))
  return url === undefined || others.length > 0 ? undefined : keyOfLink(url, anchors)
}

const placesOf = (inline: Inline): readonly string[] =>
  inline.flatMap((node) =>
    'children' in node
      ? [...(node.type === 'link' && /^#./u.test(node.url) ? [node.url] : []), ...placesOf(node.children)]
      : [],
  )

/**
 * Links within the document by the keys of their rows.
 *
 * @param only where the English leads with its only link: a link may name the heading of its own language instead
 */
function withKeys(inline: Inline, targets: EditionTargets, only: Key | undefined): Inline {
  return inline.flatMap((node): Inline => {
    if (!('children' in node)) return [node]
    const children = [...withKeys(node.children, targets, only)]
    if (node.type !== 'link' || !/^#./u.test(node.url)) return [{...node, children}]
    const key =
      keyOfLink(node.url, targets.anchors) ??
      targets.formerKeys.get(node.url.slice(1)) ??
      (isNamedByWords(node.url, plainText(node.children)) ? only : undefined)
    return key === undefined ? children : [{...node, url: `#${key}`, children}]
  })
}
