import {expect, it} from 'vitest'
import {parseInline, stringifyInline} from '../../pipeline/document/inline/inline.ts'
import {parseParagraphs, printParagraph} from '../../pipeline/document/inline/markdown.ts'

// Texts that are known to have no markup are neither parsed nor printed by remark: it would give the same.
it.each(Array.from(`,;'"’“”«»„‘()?%/–—…،؛؟、。，；：（）！？‐‑§°€£ -7éЖقक`))(
  'a text with %s between letters, alone and at its end is what remark reads and prints',
  (sign) => {
    for (const text of [`a${sign}b`, `a ${sign} b`, `a${sign}`, `1${sign}2 ${sign}${sign}c`]) {
      if (text.endsWith(' ')) continue
      const node = {type: 'text' as const, value: text}
      const [paragraph] = parseParagraphs(text).children
      expect(paragraph?.type === 'paragraph' && paragraph.children).toMatchObject([node])
      expect(printParagraph({type: 'paragraph', children: [node]})).toBe(text)
      expect(parseInline(text)).toEqual([node])
      expect(stringifyInline([node])).toBe(text)
    }
  },
)
