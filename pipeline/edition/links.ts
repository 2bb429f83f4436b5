import {keyOfLink, nameInLink} from '../document/links/anchors.ts'
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
  /** names of headings of a translation, which its links may use too */
  readonly headings?: ReadonlyMap<string, Key>
}

/**
 * Inline content in which references are links, and every link within the document has the address `#` and a key. A link
 * that leads nowhere is its words alone; one that leads to its own unit is none.
 */
export function linkedInline(
  {inline, units, language, isSource, headings = new Map()}: LinkedText,
  targets: EditionTargets,
): Inline {
  const wanted = units.flatMap(({key}) => targets.citations.get(key) ?? []) // most refer to nothing
  const addressed = hasLinks(inline) ? withKeys(inline, targets, headings) : inline
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

function withKeys(
  inline: Inline,
  targets: EditionTargets,
  headings: ReadonlyMap<string, Key>,
): Inline {
  return inline.flatMap((node): Inline => {
    if (!('children' in node)) return [node]
    const children = [...withKeys(node.children, targets, headings)]
    if (node.type !== 'link' || !/^#./u.test(node.url)) return [{...node, children}]
    const key =
      keyOfLink(node.url, targets.anchors) ??
      targets.formerKeys.get(node.url.slice(1)) ??
      headings.get(nameInLink(node.url) ?? '') // it begins with #
    return key === undefined ? children : [{...node, url: `#${key}`, children}]
  })
}
