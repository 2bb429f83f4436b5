import {itemAt} from '../../../finding/assert.ts'
import {createHash} from 'node:crypto'
import type {Attachment} from '../structure/attachment.ts'
import {pdfDate} from '../structure/metadata.ts'
import type {PdfFile} from './file.ts'
import {byTextString, textString, type Entries} from './objects.ts'
import {Objects, type PDFRef} from './pdf-lib.ts'

/** Write embedded files as associated files of the document (ISO 19005-3, 6.8). */
export function writeAttachments(
  attachments: readonly Attachment[],
  date: string | undefined,
  file: PdfFile,
): {readonly files: readonly PDFRef[]; readonly names: Entries} | undefined {
  if (attachments.length === 0) return undefined
  const sorted = attachments.toSorted((a, b) => byTextString(a.name, b.name))
  const files = sorted.map((attachment) => writeAttachment(attachment, date, file))
  const names = sorted.flatMap(({name}, index) => [textString(name), itemAt(files, index)])
  return {files, names: {Names: names}}
}

function writeAttachment(attachment: Attachment, date: string | undefined, file: PdfFile): PDFRef {
  const {name, bytes, mediaType, description, relationship} = attachment
  const digest = createHash('md5').update(bytes).digest('hex').toUpperCase()
  const checksum = Objects.PDFHexString.of(digest)
  const embedded = file.stream(bytes, {
    Type: '/EmbeddedFile',
    Subtype: `/${mediaType}`,
    Params: {Size: bytes.length, CheckSum: checksum, ModDate: pdfDate(date)},
  })
  return file.add({
    Type: '/Filespec',
    F: textString(name),
    UF: textString(name),
    Desc: textString(description),
    AFRelationship: `/${relationship}`,
    EF: {F: embedded, UF: embedded},
  })
}
