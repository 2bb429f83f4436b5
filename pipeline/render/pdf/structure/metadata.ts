import {createHash} from 'node:crypto'
import type {Direction} from '../../../language/model/types.ts'

/** What a file says about itself. */
export type Metadata = {
  /** what readers show as the name of the window */
  readonly title: string
  readonly author?: string
  /** terms of use */
  readonly licence?: string
  readonly version?: string
  /** the document's title in each of its languages, the first the main one; tags are BCP 47 */
  readonly languages: readonly {readonly tag: string; readonly title: string}[]
  /** of the main language */
  readonly direction: Direction
  /** names this edition of the document, whatever its contents are today */
  readonly identifier: string
  /** hash of what the contents were made from */
  readonly sourceHash: string
  /** ISO 8601 date or date-time; absent where nobody knows, since the clock is never asked */
  readonly date?: string
  /** whether the file is also a PDF/X-4 */
  readonly isForPrinters?: boolean
  /** whether its pages are in the order of folded sheets: no reader can go through them */
  readonly isImposed?: boolean
}

/**
 * The XMP packet of a PDF/UA-1 and PDF/A-2u or PDF/A-3u file (ISO 14289-1, 5; ISO 19005-2, 6.6).
 *
 * @param part of ISO 19005: 3 where files are attached
 */
export function xmpOf(metadata: Metadata, part: 2 | 3): string {
  const {author, licence, version, languages, identifier, sourceHash, isForPrinters} = metadata
  const stamp = metadata.date === undefined ? undefined : timestamp(metadata.date)
  // Documents without a version or a date differ by their hash alone.
  const instance = `${identifier} ${sourceHash} ${version ?? ''} ${stamp ?? ''}`
  const titles = [{tag: 'x-default', title: metadata.title}, ...languages]
  const lines = [
    '<dc:format>application/pdf</dc:format>',
    list(
      'dc:title',
      'Alt',
      titles.map(({tag, title}) => [title, tag]),
    ),
    list(
      'dc:language',
      'Bag',
      languages.map(({tag}) => [tag]),
    ),
    `<dc:identifier>${escaped(identifier)}</dc:identifier>`,
    `<dc:source>${escaped(`sha256:${sourceHash}`)}</dc:source>`,
    author === undefined ? '' : list('dc:creator', 'Seq', [[author]]),
    author === undefined ? '' : list('dc:publisher', 'Bag', [[author]]),
    licence === undefined ? '' : list('dc:rights', 'Alt', [[licence, 'x-default']]),
    stamp === undefined ? '' : `<xmp:CreateDate>${stamp}</xmp:CreateDate>`,
    stamp === undefined ? '' : `<xmp:ModifyDate>${stamp}</xmp:ModifyDate>`,
    ...(isForPrinters === true ? printerLines(stamp, version) : []),
    '<xmp:CreatorTool>Stele</xmp:CreatorTool>',
    '<pdf:Producer>Stele</pdf:Producer>',
    `<xmpMM:DocumentID>${uuidOf(identifier)}</xmpMM:DocumentID>`,
    `<xmpMM:InstanceID>${uuidOf(instance)}</xmpMM:InstanceID>`,
    version === undefined ? '' : `<xmpMM:VersionID>${escaped(version)}</xmpMM:VersionID>`,
    `<pdfaid:part>${part}</pdfaid:part>`,
    '<pdfaid:conformance>U</pdfaid:conformance>',
    metadata.isImposed === true ? '' : '<pdfuaid:part>1</pdfuaid:part>',
    extensions(
      isForPrinters === true
        ? [accessibilitySchema, printerSchema, trappingSchema]
        : [accessibilitySchema],
    ),
  ]
  const spaces = Object.entries(namespaces).map(([name, address]) => ` xmlns:${name}="${address}"`)
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""${spaces.join('')}>
${lines.filter(Boolean).join('\n')}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`
}

/** What PDF/X-4 asks for besides (ISO 15930-7, 6.1.3). */
const printerLines = (
  stamp: string | undefined,
  version: string | undefined,
): readonly string[] => [
  stamp === undefined ? '' : `<xmp:MetadataDate>${stamp}</xmp:MetadataDate>`,
  version === undefined ? '<xmpMM:VersionID>1</xmpMM:VersionID>' : '',
  '<xmpMM:RenditionClass>default</xmpMM:RenditionClass>',
  '<pdf:Trapped>False</pdf:Trapped>',
  '<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>',
]

const namespaces: Readonly<Record<string, string>> = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  xmpMM: 'http://ns.adobe.com/xap/1.0/mm/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfxid: 'http://www.npes.org/pdfx/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
}

/** A schema with one property. */
type XmpSchema = {
  readonly name: string
  readonly prefix: string
  readonly property: string
  readonly type: 'Boolean' | 'Integer' | 'Text'
  readonly about: string
}
const accessibilitySchema: XmpSchema = {
  name: 'PDF/UA identification',
  prefix: 'pdfuaid',
  property: 'part',
  type: 'Integer',
  about: 'Part of ISO 14289',
}
const printerSchema: XmpSchema = {
  name: 'PDF/X identification',
  prefix: 'pdfxid',
  property: 'GTS_PDFXVersion',
  type: 'Text',
  about: 'Version of ISO 15930',
}

const trappingSchema: XmpSchema = {
  name: 'Adobe PDF',
  prefix: 'pdf',
  property: 'Trapped',
  type: 'Boolean',
  about: 'Whether overlaps for imprecise printing are in the file',
}

/** PDF/A knows no PDF/UA or PDF/X: schemas that it has not named itself must be described (ISO 19005-2, 6.6.2.3). */
const extensions = (schemas: readonly XmpSchema[]): string =>
  `<pdfaExtension:schemas><rdf:Bag>${schemas.map(extension).join('')}</rdf:Bag></pdfaExtension:schemas>`

const extension = ({
  name,
  prefix,
  property,
  type,
  about,
}: XmpSchema): string => `<rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>${name}</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${namespaces[prefix]}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>${property}</pdfaProperty:name>
<pdfaProperty:valueType>${type}</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>${about}</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li>`

function list(
  name: string,
  kind: 'Alt' | 'Bag' | 'Seq',
  items: readonly (readonly [text: string, language?: string])[],
): string {
  const written = items.map(([text, language]) => {
    const attribute = language === undefined ? '' : ` xml:lang="${escaped(language)}"`
    return `<rdf:li${attribute}>${escaped(text)}</rdf:li>`
  })
  return `<${name}><rdf:${kind}>${written.join('')}</rdf:${kind}></${name}>`
}

/** An identifier in the form of a UUID (RFC 9562, version 8) from a hash of a name. */
function uuidOf(name: string): string {
  const digits = createHash('sha256').update(name).digest('hex')
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(12, 15)}`,
    `8${digits.slice(15, 18)}`,
    digits.slice(18, 30),
  ]
  return `uuid:${parts.join('-')}`
}

const isoDate =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ](?<time>\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(?<zone>Z|[+-]\d{2}:\d{2})?)?$/u

/** A date as XMP writes it, in UTC; without a time it is midnight, without a zone UTC. */
function timestamp(date: string): string | undefined {
  // No match: no day either.
  const {day, time = '00:00:00', zone = 'Z'} = isoDate.exec(date.trim())?.groups ?? {}
  if (day === undefined) return undefined
  const moment = new Date(`${day}T${time}${zone}`)
  return Number.isNaN(moment.getTime()) ? undefined : `${moment.toISOString().slice(0, 19)}Z`
}

/** A date as PDF writes it, `D:20261124000000Z`; undefined for what is not an ISO 8601 date. */
export function pdfDate(date: string | undefined): string | undefined {
  const stamp = date === undefined ? undefined : timestamp(date)
  return stamp === undefined ? undefined : `D:${stamp.replaceAll(/[-:T]/gu, '')}`
}

/** Text for XML 1.0, which has no place for most control characters. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\uD800-\uDFFF]/gu, '\uFFFD')
    .replaceAll(/[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
