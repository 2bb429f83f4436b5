/** What a file says about itself. */
export type Metadata = {
  readonly title: string
  readonly author?: string
  /** BCP 47 tags of its languages, the document's first */
  readonly languages: readonly string[]
  readonly identifier: string
  /** ISO 8601 date or date-time */
  readonly date: string
}

/** The XMP packet of a PDF/UA-1 and PDF/A-2u file (ISO 14289-1, 5; ISO 19005-2, 6.6). */
export function xmpOf({title, author, languages, identifier, date}: Metadata): string {
  const stamp = timestamp(date)
  const creator =
    author === undefined
      ? ''
      : `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
${creator}
<dc:language><rdf:Bag>${languages.map((tag) => `<rdf:li>${escaped(tag)}</rdf:li>`).join('')}</rdf:Bag></dc:language>
<dc:identifier>${escaped(identifier)}</dc:identifier>
<xmp:CreateDate>${stamp}</xmp:CreateDate>
<xmp:ModifyDate>${stamp}</xmp:ModifyDate>
<xmp:CreatorTool>Stele</xmp:CreatorTool>
<pdf:Producer>Stele</pdf:Producer>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>U</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`
}

/** A date as XMP writes it; without a time it is midnight UTC. */
function timestamp(date: string): string {
  const time = new Date(date)
  return Number.isNaN(time.getTime())
    ? '1970-01-01T00:00:00Z'
    : `${time.toISOString().slice(0, 19)}Z`
}

/** A date as PDF writes it: `D:20261124000000Z`. */
export function pdfDate(date: string): string {
  return `D:${timestamp(date).replaceAll(/[-:T]/gu, '')}`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
