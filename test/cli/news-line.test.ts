import {expect, it} from 'vitest'
import {newsLine} from '../../pipeline/cli/build/news-line.ts'
import type {Outcome} from '../../pipeline/cli/session/outcome.ts'
import {printed} from '../../pipeline/report/shown.ts'

const clean: Outcome = {kind: 'clean'}
const faulty: Outcome = {kind: 'unusable'}

it.each([
  [[], clean, false, ''],
  [[], faulty, false, ''],
  [[], faulty, true, ''],
  [[], clean, true, 'Nothing is wrong now: built in 0.19 s, no file changed\n'],
  [['a.md'], clean, false, 'Built a.md in 0.19 s\n'],
  [['a.md'], faulty, true, 'Built a.md in 0.19 s\n'],
  [['a', 'b', 'c', 'd', 'e', 'f'], clean, true, 'Built a, b, c, d and 2 more in 0.19 s\n'],
])('after a build that wrote %j and ended %j, faults before: %j', (written, outcome, was, line) => {
  const news = newsLine({written, milliseconds: 190, outcome}, was)
  expect(news ? printed(news, false) : '').toBe(line)
})
