import {numberOf} from '../brand.ts'
import {inlineText} from '../inline.ts'
import {slugOf} from '../key.ts'
import type {Block, Key, Label, Point, Section} from '../types.ts'
import type {Branch, LeafBranch, PointBranch, SectionBranch} from './branch.ts'
import {countIn, scopeOf, within, type Scope, type Workshop} from './scope.ts'

/** Give branches their keys and numbers, in document order. */
export function blocksOf(
  branches: readonly Branch[],
  scope: Scope,
  shop: Workshop,
): readonly Block[] {
  const numbered = (branch: Branch): boolean =>
    branch.kind === 'section' || (branch.kind === 'point' && branch.reading !== undefined)
  const first = branches.findIndex(numbered)
  const last = branches.findLastIndex(numbered)
  return branches.flatMap((branch, at) => {
    const stretch = first < 0 || at < first ? 'preamble' : at > last ? 'closing' : 'between'
    return blockOf(branch, scope, {shop, stretch})
  })
}

/** Where a loose paragraph of the root stands. */
type Stretch = 'preamble' | 'between' | 'closing'
type Turn = {readonly shop: Workshop; readonly stretch: Stretch}

function blockOf(branch: Branch, scope: Scope, turn: Turn): Block {
  switch (branch.kind) {
    case 'section':
      return sectionOf(branch, scope, turn.shop)
    case 'point':
      return pointOf(branch, scope, turn.shop)
    case 'quote':
      return {
        kind: 'quote',
        place: turn.shop.place(branch.draft.span),
        blocks: branch.branches.map((inner) => blockOf(inner, scope, turn)),
      }
    case 'leaf':
      return leafOf(branch, scope, turn)
  }
}

const sortKeys = {
  article: 'art',
  section: 'sec',
  chapter: 'ch',
  part: 'part',
  title: 'ttl',
  annex: 'annex',
  point: 'p',
} as const

function sectionOf(branch: SectionBranch, scope: Scope, shop: Workshop): Section {
  const {draft, reading} = branch
  const heading = shop.inline(draft.nodes)
  const place = shop.place(draft.span)
  if (!draft.mark || !reading) {
    const slug = slugOf(inlineText(heading)) ?? `sec-${countIn(scope, 'unnamed')}`
    const key = shop.keys.claim(slug, within(scope, slug))
    const inner = scopeOf('section', key, scope.number)
    return {
      kind: 'section',
      key,
      place,
      level: draft.level,
      heading,
      blocks: blocksOf(branch.branches, inner, shop),
    }
  }
  const part = reading.path.join('.')
  const own = `${sortKeys[draft.mark.sort ?? 'section']}${reading.path.join('-')}`
  const key = shop.keys.claim(own, within(scope, own))
  return {
    kind: 'section',
    key,
    place,
    level: draft.level,
    label: {text: draft.mark.text, part},
    number: numberOf(part),
    ...(draft.mark.sort ? {sort: draft.mark.sort} : {}),
    heading,
    blocks: blocksOf(branch.branches, scopeOf('section', key, part), shop),
  }
}

function pointOf(branch: PointBranch, scope: Scope, shop: Workshop): Point {
  const {draft, reading} = branch
  const part = reading?.path.join('.')
  const inPoint = scope.kind === 'point' || scope.kind === 'note'
  const base = part ?? (inPoint ? String(countIn(scope, 'bullet')) : undefined)
  const key = shop.keys.claim(keyOfPoint(scope, base))
  const number =
    base === undefined ? undefined : scope.number === undefined ? base : `${scope.number}.${base}`
  const label: Label | undefined = draft.mark && part ? {text: draft.mark.text, part} : undefined
  if (reading) scope.after = key
  return {
    kind: 'point',
    key,
    place: shop.place(draft.span),
    ...(label ? {label} : {}),
    ...(number === undefined ? {} : {number: numberOf(number)}),
    form: draft.form,
    inline: shop.inline(draft.nodes),
    blocks: blocksOf(branch.branches, scopeOf('point', key, number), shop),
  }
}

function keyOfPoint(scope: Scope, base: string | undefined): string {
  if (base === undefined) {
    const anchor = scope.after ?? within(scope, 'item')
    return `${anchor}-${countIn(scope, `items of ${anchor}`)}`
  }
  const path = base.replaceAll('.', '-').replaceAll(/[^A-Za-z0-9-]/gu, '')
  return scope.prefix === '' ? `p${path}` : `${scope.prefix}-${path}`
}

function leafOf({draft}: LeafBranch, scope: Scope, {shop, stretch}: Turn): Block {
  const place = shop.place(draft.span)
  switch (draft.kind) {
    case 'paragraph': {
      const key = paragraphKey(scope, stretch, shop)
      scope.after = key
      return {kind: 'paragraph', key, place, inline: shop.inline(draft.nodes)}
    }
    case 'table': {
      const count = countIn(scope, 'table')
      const name = scope.prefix === '' ? `table${count}` : count > 1 ? `t${count}` : ''
      const lead = name === '' ? scope.prefix : within(scope, name)
      const rows = draft.rows.map((row, r) =>
        row.map((cell, c) => ({
          key: shop.keys.claim(`${lead}-r${r + 1}-c${c + 1}`),
          place: shop.place(cell.span),
          inline: shop.inline(cell.nodes),
        })),
      )
      return {kind: 'table', place, align: draft.align, rows}
    }
    case 'code': {
      const key = shop.keys.claim(within(scope, `code${countIn(scope, 'code')}`))
      const language = draft.language === undefined ? {} : {language: draft.language}
      return {kind: 'code', key, place, value: draft.value, ...language}
    }
    case 'image': {
      const {url, alt, title} = draft
      const count = countIn(scope, 'image')
      const name = scope.prefix === '' ? `image${count}-alt` : count > 1 ? `alt${count}` : 'alt'
      const key = shop.keys.claim(within(scope, name))
      return {kind: 'image', key, place, url, alt, ...(title === undefined ? {} : {title})}
    }
    case 'html':
      return {kind: 'html', place, value: draft.value}
    case 'rule':
      return {kind: 'rule', place}
  }
}

function paragraphKey(scope: Scope, stretch: Stretch, shop: Workshop): Key {
  if (scope.kind !== 'root')
    return shop.keys.claim(
      within(scope, `par${countIn(scope, 'par') + (scope.kind === 'section' ? 0 : 1)}`),
    )
  if (stretch === 'between' && scope.after !== undefined) {
    const anchor = scope.after.replace(/-after\d+$/u, '')
    return shop.keys.claim(`${anchor}-after${countIn(scope, `after ${anchor}`)}`)
  }
  const name = stretch === 'closing' ? 'closing' : 'preamble'
  return shop.keys.claim(`${name}-${countIn(scope, name)}`)
}
