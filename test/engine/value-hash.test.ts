import {describe, expect, it} from 'vitest'
import {hashOfValue} from '../../pipeline/engine/value-hash.ts'

const shared = {tag: 'en'}

describe('the hash of a value', () => {
  it.each([
    ['texts cut elsewhere', ['ab', 'c'], ['a', 'bc']],
    ['a number and its text', [1], ['1']],
    ['an absent and an undefined field', {}, {a: undefined}],
    ['null and undefined', [null], [undefined]],
    ['fields in another order', {a: 1, b: 2}, {b: 2, a: 1}],
    ['a map and a list', new Map([['a', 1]]), [['a', 1]]],
    ['a set and a list', new Set(['a']), ['a']],
    ['bytes and their text', new Uint8Array([97]), 'a'],
    ['zero and minus zero', [0], [-0]],
    ['false and its text', [false], ['false']],
    ['two expressions', /a/u, /a/iu],
    ['halves of characters', '\uD800', '\uD801'],
    ['nesting', [[1], 2], [1, [2]]],
    ['an item that comes again and one that does not', [shared, shared], [shared, {tag: 'ru'}]],
    ['one character', ['x'.repeat(70_000)], [`${'x'.repeat(69_999)}y`]],
  ])('differs for %s', (_, one, other) => {
    expect(hashOfValue(one)).not.toBe(hashOfValue(other))
  })

  it('is the same for the same data', () => {
    const value = () => ({a: [1, new Map([['x', {y: 'z'}]])], b: new Uint8Array([1, 2]), c: shared})
    expect(hashOfValue(value())).toBe(hashOfValue(value()))
    expect(hashOfValue(value())).toMatch(/^[0-9a-f]{64}$/u)
  })

  it('refuses what is not data', () => {
    expect(() => hashOfValue([() => 1])).toThrow('has no hash')
    expect(() => hashOfValue({at: new Date(0)})).toThrow('has no hash')
  })
})
