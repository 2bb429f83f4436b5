import {describe, expect, it} from 'vitest'
import {InternalError, itemAt, present, valueOf} from '../../pipeline/finding/assert.ts'

describe('assertions', () => {
  it('give what is there', () => {
    expect(itemAt(['a', 'b'], 1)).toBe('b')
    expect(itemAt(new Uint8Array([7]), 0)).toBe(7)
    expect(valueOf(new Map([['a', 0]]), 'a')).toBe(0)
    expect(present('', 'a text')).toBe('')
  })

  it('throw where the impossible happens', () => {
    expect(() => itemAt(['a'], 1)).toThrow(InternalError)
    expect(() => valueOf(new Map<string, number>(), 'a')).toThrow('No entry for a')
    expect(() => present(undefined, 'the first row')).toThrow('the first row')
  })
})
