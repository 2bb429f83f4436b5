import {describe, expect, it} from 'vitest'
import type {LinkFrame} from '../../../../pipeline/render/pdf/layout/model/frame.ts'
import {asciiAddress, isUsable} from '../../../../pipeline/render/pdf/structure/links.ts'

const frame = (target: LinkFrame['target']): LinkFrame => ({
  kind: 'link',
  target,
  text: 'link',
  x: 0,
  y: 0,
  width: 1,
  height: 1,
})

describe('a link', () => {
  it.each([
    ['https://example.org/', true],
    ['mailto:a@example.org', true],
    ['annex.pdf#p8-2', true],
    ['javascript:alert(1)', false],
    ['JavaScript:alert(1)', false],
    ['file:///etc/passwd', false],
    ['', false],
  ])('to %j is one: %s', (url, wanted) => {
    expect(isUsable(frame({kind: 'address', url}), new Set())).toBe(wanted)
  })

  it('to a place leads to one that is in the file', () => {
    const target = {kind: 'destination', name: 'p8-2'} as const
    expect(isUsable(frame(target), new Set(['p8-2']))).toBe(true)
    expect(isUsable(frame(target), new Set(['p8']))).toBe(false)
  })

  it.each([
    ['https://example.org/ә?q=a%20b', 'https://example.org/%D3%99?q=a%20b'],
    ['https://example.org/a(b)\\', 'https://example.org/a%28b%29%5C'],
    ['https://example.org/\uD800x', 'https://example.org/%EF%BF%BDx'],
  ])('address %j is written %s', (url, wanted) => {
    expect(asciiAddress(url)).toBe(wanted)
  })
})
