import {parseInline} from '../../../../pipeline/document/inline/inline.ts'
import {keyOf} from '../../../../pipeline/document/model/brand.ts'
import type {PointNumber, Uid} from '../../../../pipeline/document/model/types.ts'
import {editionLanguageOf} from '../../../../pipeline/edition/language.ts'
import type {Cell, Edition, Layout, NoteRow, Row} from '../../../../pipeline/edition/types.ts'
import type {Finding} from '../../../../pipeline/finding/finding.ts'
import {languageOf} from '../../../../pipeline/language/index.ts'
import type {LaidOut, Tag} from '../../../../pipeline/render/pdf/layout/model/frame.ts'
import {layEdition} from '../../../../pipeline/render/pdf/layout/lay.ts'
import type {LanguageConfig} from '../../../../pipeline/config/types.ts'
import type {PdfConfig} from '../../../../pipeline/config/pdf.ts'
import {fonts, shaper} from '../faces.ts'

/** A row of a test: what it is, and its Markdown in each language. */
export type Spec = {
  readonly kind: 'title' | 'heading' | 'point' | 'paragraph'
  readonly texts: readonly string[]
  readonly label?: string
  readonly depth?: number
  readonly level?: number
  readonly status?: Cell['status']
}

/** What a test's edition is made of. */
export type EditionSpec = {
  readonly layout: Layout
  readonly languages: readonly string[]
  readonly rows: readonly Spec[]
  /** footnotes by identifier */
  readonly notes?: Readonly<Record<string, readonly string[]>>
  /** `languages` of the configuration */
  readonly settings?: Readonly<Record<string, LanguageConfig>>
}

const words = {
  pageOf: 'p. {page} of {pages}',
  contents: 'Contents',
  untranslated: 'not translated',
  stale: 'source has changed',
  machine: 'machine draft',
  machineNotice: 'Made by a machine.',
}

/** An edition from a test's rows. */
export function editionOf({
  layout,
  languages,
  rows,
  notes = {},
  settings = {},
}: EditionSpec): Edition {
  return {
    document: 'test',
    layout,
    languages: languages.map((tag, index) => ({
      language: editionLanguageOf(tag, settings[tag]),
      config: settings[tag] ?? {},
      tag,
      direction: languageOf(tag).direction,
      isSource: index === 0,
      title: rows.find(({kind}) => kind === 'title')?.texts[index] ?? 'Untitled',
      progress: progressOf(rows.length),
      words,
    })),
    sourceLanguage: languageOf(languages[0] ?? 'en'),
    rows: rows.map((row, index) => rowOf(row, index, languages)),
    notes: Object.entries(notes).map(([identifier, texts], index): NoteRow => ({
      kind: 'note',
      identifier,
      index: index + 1,
      ...baseOf({kind: 'paragraph', texts}, `fn${index + 1}`, languages),
    })),
    sourceHash: '0123456789abcdef',
    formerKeys: new Map(),
    citedFromOutside: new Set(),
    glossary: [],
  }
}

function rowOf(spec: Spec, index: number, languages: readonly string[]): Row {
  const base = baseOf(spec, `u${index}`, languages)
  switch (spec.kind) {
    case 'heading':
      return {...base, kind: 'heading', section: base.key, level: spec.level ?? 2}
    case 'point':
      return {...base, kind: 'point', form: 'list', depth: spec.depth ?? 1}
    case 'title':
    case 'paragraph':
      return {...base, kind: spec.kind, depth: spec.depth ?? 0}
  }
}

function baseOf(
  {texts, label, status = 'approved', kind}: Spec,
  name: string,
  languages: readonly string[],
): Omit<NoteRow, 'kind' | 'identifier' | 'index'> {
  const cells = languages.map((tag, index): Cell => {
    const shown = status === 'missing' && index > 0 ? (languages[0] ?? tag) : tag
    return {
      language: languageOf(shown),
      status: index === 0 ? 'source' : status,
      state: 'final',
      origin: 'human',
      inline: parseInline(texts[index] ?? ''),
      ...(label === undefined ? {} : {label}),
    }
  })
  const number = label?.replaceAll(/[^0-9a-z]/giu, '')
  return {
    key: keyOf(name),
    uid: uidOf(name),
    names: languages.map(() => number ?? name),
    anchors: [],
    depth: kind === 'point' ? 1 : 0,
    quoted: false,
    cells,
    ...(number === undefined ? {} : {number: numberOf(number)}),
  }
}

// Brands are made in the document's room; tests make their own.
const uidOf = (text: string): Uid => text as Uid
const numberOf = (text: string): PointNumber => text as PointNumber

const progressOf = (units: number): Edition['languages'][number]['progress'] => ({
  units,
  words: 0,
  translated: units,
  reviewed: units,
  stale: 0,
  missing: 0,
  machine: 0,
  translatedWords: 0,
})

/** An element and all below it, in reading order. */
export const tagsIn = (tag: Tag): readonly Tag[] => [tag, ...tag.children.flatMap(tagsIn)]

/** Lay out an edition with the faces installed here. */
export function lay(
  edition: Edition,
  options: PdfConfig = {},
): LaidOut & {readonly findings: readonly Finding[]; readonly tags: readonly Tag[]} {
  const {laidOut, findings} = layEdition(edition, {fonts, shaper, options, pictures: new Map()})
  return {...laidOut, findings, tags: tagsIn(laidOut.structure)}
}
