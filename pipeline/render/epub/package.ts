import {createHash} from 'node:crypto'
import type {Edition} from '../../edition/types.ts'
import {xmlLangAttributes, xml} from './xml.ts'

/** A file of the book, as its package lists it. */
export type Item = {
  readonly id: string
  readonly file: string
  readonly mediaType: string
  readonly isNavigation?: boolean
  readonly isCover?: boolean
  /** whether it stands in the order of reading */
  readonly isRead?: boolean
}

/** What the package says about access. */
export type Access = {readonly hasPictures: boolean; readonly hasPages: boolean}

// A book must say when it was last modified; where nothing tells, it is the first moment that ZIP knows.
const unknownTime = '1980-01-01T00:00:00Z'

/** The package document: metadata, manifest and order of reading. */
export function packageXml(edition: Edition, items: readonly Item[], access: Access): string {
  const {languages} = edition
  const [first] = languages
  const tag = first?.tag ?? 'en'
  const progression = first?.direction === 'rtl' ? ' page-progression-direction="rtl"' : ''
  const manifest = items.map(
    ({id, file, mediaType, isNavigation, isCover}) =>
      `<item id="${id}" href="${file}" media-type="${mediaType}"${isNavigation === true ? ' properties="nav"' : isCover === true ? ' properties="cover-image"' : ''}/>`,
  )
  const spine = items
    .filter(({isRead}) => isRead === true)
    .map(({id}) => `<itemref idref="${id}"/>`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${xml(tag)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${[...coreOf(edition), ...accessOf(access)].join('\n')}
</metadata>
<manifest>
${manifest.join('\n')}
</manifest>
<spine${progression}>
${spine.join('\n')}
</spine>
</package>
`
}

function coreOf(edition: Edition): readonly string[] {
  const {languages, publisher, licence, source, date} = edition
  const tags = [...new Set(languages.map(({tag}) => tag))]
  const given = (element: string, text: string | undefined): readonly string[] =>
    text === undefined || text.trim() === '' ? [] : [`<dc:${element}>${xml(text)}</dc:${element}>`]
  return [
    `<dc:identifier id="id">${identifierOf(edition)}</dc:identifier>`,
    ...languages.map(({language, title}, index) => {
      const spoken = xmlLangAttributes(language).replace(/ lang="[^"]*"/u, '')
      const words = title.trim() === '' ? edition.document : title
      return `<dc:title id="title-${index + 1}" ${spoken}>${xml(words)}</dc:title>`
    }),
    '<meta refines="#title-1" property="title-type">main</meta>',
    ...tags.map((tag) => `<dc:language>${xml(tag)}</dc:language>`),
    ...given('creator', publisher),
    ...given('publisher', publisher),
    ...given('source', source),
    ...given('rights', licence),
    ...(dateIn(date) === undefined ? [] : given('date', dateIn(date)?.slice(0, 10))),
    `<meta property="dcterms:modified">${dateIn(date) ?? unknownTime}</meta>`,
  ]
}

/** The moment of an ISO 8601 date, in the form that the package wants. */
function dateIn(date: string | undefined): string | undefined {
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}(?:T|$)/u.test(date)) return undefined
  const milliseconds = Date.parse(date)
  return Number.isNaN(milliseconds)
    ? undefined
    : `${new Date(milliseconds).toISOString().slice(0, 19)}Z`
}

/** The same choice of languages of the same text has the same name: a UUID made of the source's hash. */
function identifierOf({document, layout, languages, sourceHash}: Edition): string {
  const name = [document, layout, ...languages.map(({tag}) => tag), sourceHash].join('\n')
  const hex = createHash('sha256').update(name).digest('hex')
  // Version 8, of one's own making (RFC 9562, 5.8).
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ]
  return `urn:uuid:${parts.join('-')}`
}

/** What a reader who cannot see or hear may count on. Nobody has certified it. */
function accessOf({hasPictures, hasPages}: Access): readonly string[] {
  const properties: readonly (readonly [property: string, value: string])[] = [
    ['schema:accessMode', 'textual'],
    ...(hasPictures ? [['schema:accessMode', 'visual'] as const] : []),
    ['schema:accessModeSufficient', 'textual'],
    ...[
      'structuralNavigation',
      'tableOfContents',
      'readingOrder',
      'displayTransformability',
      ...(hasPages ? ['pageNavigation'] : []),
      ...(hasPictures ? ['alternativeText'] : []),
    ].map((feature) => ['schema:accessibilityFeature', feature] as const),
    ['schema:accessibilityHazard', 'none'],
  ]
  const summary = `The whole text is text, each passage marked with its language and direction, and headings give its structure. ${hasPages ? 'The page list names numbered points, not printed pages. ' : ''}${hasPictures ? 'Pictures have a description in every language. ' : ''}Nothing moves or sounds. Conformance has not been certified.`
  return [
    ...properties.map(([property, value]) => `<meta property="${property}">${value}</meta>`),
    `<meta property="schema:accessibilitySummary" xml:lang="en">${summary}</meta>`,
  ]
}
