import {stringifyInline} from '../../document/inline/inline.ts'
import type {Inline} from '../../document/model/types.ts'
import {changesTitle, legendOf} from '../../edition/comparison/folded.ts'
import type {ListedChange} from '../../edition/comparison/listed.ts'
import type {Change, Edition} from '../../edition/types.ts'
import {itemAt} from '../../finding/assert.ts'

/** What changed since the earlier version, in the first language: a list with links; empty for an edition of one version. */
export function changesBlock(edition: Edition, changes: readonly ListedChange[]): string {
  const [first] = edition.languages
  if (!edition.comparison || !first) return ''
  const items = changes.map(({key, names, words}) => {
    const name = textOf(itemAt(names, 0))
    return `- [${name}](#${key}) — ${textOf(itemAt(words, 0))}`
  })
  const lines = [
    `**${textOf(changesTitle(first, edition))}**`,
    textOf(legendOf(first, edition)),
    ...(items.length === 0 ? [] : [items.join('\n')]),
  ]
  const text = lines.join('\n\n')
  return first.direction === 'ltr'
    ? `${text}\n`
    : `<div lang="${first.tag}" dir="${first.direction}">\n\n${text}\n\n</div>\n`
}

const textOf = (value: string): string => stringifyInline([{type: 'text', value}])

/** Inline content in which changed words are between the tags that GitHub shows by a line under or through them. */
export function taggedChanges(inline: Inline): Inline {
  return inline.flatMap((node): Inline => {
    if (!('children' in node)) return [node]
    const children = [...taggedChanges(node.children)]
    if (node.type !== 'change') return [{...node, children}]
    const name = node.change === 'added' ? 'ins' : 'del'
    const lang = node.language === undefined ? '' : ` lang="${node.language}"`
    return [
      {type: 'html', value: `<${name}${lang}>`},
      ...children,
      {type: 'html', value: `</${name}>`},
    ]
  })
}

/** Lines of code of both versions as a patch has them. */
export function patchOf(changes: readonly Change[]): string {
  const signs = {same: ' ', added: '+', removed: '-'} as const
  return changes
    .flatMap(({kind, text}) => text.split('\n').map((line) => `${signs[kind]}${line}`))
    .join('\n')
}
