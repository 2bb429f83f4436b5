import type {Inline} from '../model/types.ts'

/** The words a reader sees: text, code and image text; markup and HTML tags left out. */
export function inlineText(inline: Inline): string {
  let text = ''
  for (const node of inline) {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        text += node.value
        break
      case 'image':
      case 'imageReference':
        // An image may have no alternative text.
        text += node.alt ?? ''
        break
      case 'break':
        text += '\n'
        break
      case 'delete':
      case 'emphasis':
      case 'link':
      case 'linkReference':
      case 'strong':
        text += inlineText(node.children)
        break
      case 'html':
      case 'footnoteReference':
        break
    }
  }
  return text
}
