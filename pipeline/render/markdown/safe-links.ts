import type {Inline} from '../../document/model/types.ts'

/** Addresses that a Markdown edition links to: of the web, of mail, and of neighbouring files. */
function isSafe(url: string, isPicture = false): boolean {
  // Browsers leave out white space and control characters before and within the name of a protocol.
  const bare = url.replaceAll(/[\s\u0000-\u0020\u007F]/gu, '')
  const protocol = /^(?<name>[^/?#]*?):/u.exec(bare)?.groups?.['name']
  if (isPicture && /^data:image\/(?:png|jpeg|gif|webp);/iu.test(bare)) return true
  return protocol === undefined || /^(?:https?|mailto)$/iu.test(protocol)
}

/** Inline content in which links and pictures with other addresses are their words alone. */
export function withSafeLinks(inline: Inline): Inline {
  return inline.flatMap((node): Inline => {
    if (node.type === 'image')
      // A picture may have no words.
      return isSafe(node.url, true) ? [node] : [{type: 'text', value: node.alt ?? ''}]
    if (!('children' in node)) return [node]
    const children = [...withSafeLinks(node.children)]
    return node.type === 'link' && !isSafe(node.url) ? children : [{...node, children}]
  })
}
