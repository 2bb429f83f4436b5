import {describe, expect, it} from 'vitest'
import {documentResources} from '../../pipeline/locale/document-resources.ts'

const texts = new Map([
  ['p1', 'Members fill in {{name}} and $t(p2), see 8.2: a_b.'],
  ['p2', ''],
  ['p3_one', 'One member.'],
  ['p8-2', 'Nested: {{- raw}}'],
  ['p8.2', 'A dot in the key.'],
  ['rules:p1', 'A colon in the key.'],
  ['10', 'Ten.'],
  ['2', 'Two.'],
  ['__proto__', 'An own field.'],
  ['constructor', 'Another.'],
])
const instance = documentResources(
  new Map([
    ['ru', new Map([['rules', texts]])],
    ['en', new Map([['rules', new Map([['p2', 'English.']])]])],
    ['zh-Hans', new Map([['rules', new Map([['p1', '成员']])]])],
  ]),
)
const say = (key: string, options: Readonly<Record<string, unknown>> = {}): string =>
  instance.t(key, {lng: 'ru', ns: 'rules', ...options})

describe('i18next as the holder of document texts', () => {
  it.each([...texts].filter(([, text]) => text !== ''))(
    'gives %s as it was written',
    (key, text) => {
      expect(say(key)).toBe(text)
    },
  )

  it('fills nothing in, whatever a call asks for', () => {
    const options = {name: 'x', count: 1, context: 'one', raw: 'y', skipInterpolation: false}
    expect(say('p1', options)).toBe(texts.get('p1'))
    expect(say('p8-2', options)).toBe(texts.get('p8-2'))
  })

  it('never answers in another language, nor with nothing', () => {
    expect(say('p2')).toBe('p2')
    expect(say('p9')).toBe('p9')
    expect(say('p3', {count: 1})).toBe('p3')
    expect(instance.t('p1', {lng: 'zh', ns: 'rules'})).toBe('p1')
  })

  it('leaves no trace on objects of others', () => {
    expect(Object.prototype).not.toHaveProperty('rules')
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
