import {expect, it} from 'vitest'
import {renderMarkdown} from '../../../pipeline/render/markdown/render.ts'
import {editionOf} from '../html/edition.ts'

it.each(['columns', 'stacked'] as const)(
  'links that can run something are words alone in %s',
  (layout) => {
    const text = renderMarkdown(
      editionOf({
        markdown:
          '# Rules\n\n1. See [this](javascript:alert(1)) and [that](https://ok.example).\n   - one;\n',
        translations: {
          fr: {title: 'Règles', p1: '[Ceci](JaVaScript:alert(1)) et [cela](data:text/html,x).'},
        },
        layout,
      }),
    )
    expect(text).not.toMatch(/javascript:|data:text/iu)
    expect(text).toContain('[that](https://ok.example)')
    expect(text).toContain('Ceci et cela.')
    expect(text).toContain(layout === 'stacked' ? '**français**' : '• one;')
  },
)
