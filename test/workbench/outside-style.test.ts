import {expect, test} from 'vitest'
import {outsideStyle} from '../../pipeline/workbench/server/state/outside-style.ts'

const shout = (part: string): string => part.toUpperCase()

test.each([
  ['text alone', '<p>a</p>', '<P>A</P>'],
  [
    'both sides of the style',
    '<i>a</i><style>b</style><i>c</i>',
    '<I>A</I><style>b</STYLE><I>C</I>',
  ],
  ['a style without an end', '<style>a', '<STYLE>A'],
  ['an end before the style', '</style>a<style>b</style>c', '</STYLE>A<style>b</STYLE>C'],
])('the style of a page is not edited: %s', (_, html, edited) => {
  expect(outsideStyle(html, shout)).toBe(edited)
})
