import {PDFArray, PDFDict, PDFName, PDFRawStream, PDFStream, type PDFObject} from 'pdf-lib'
import {bytesOf, contentOf, inspect, nameIn, textIn} from '../inspect.ts'

/**
 * What a file breaks of PDF/X-4 (ISO 15930-7), as far as our files could: no validator of it is at hand.
 *
 * @returns the rules by name; none where the file keeps all
 */
export async function brokenPrinterRules(file: Uint8Array): Promise<readonly string[]> {
  const {document, catalog, pages} = await inspect(file)
  const xmp = Buffer.from(bytesOf(catalog.lookup(PDFName.of('Metadata'), PDFStream))).toString()
  const info = document.context.lookup(document.context.trailerInfo.Info, PDFDict)
  const profile = printerProfile(catalog)
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object)
  const broken: readonly (readonly [name: string, isBroken: boolean])[] = [
    [
      '6.1.2 header of PDF 1.6',
      !/^%PDF-1\.[3-6]/u.test(Buffer.from(file.subarray(0, 9)).toString()),
    ],
    ['6.1.3 GTS_PDFXVersion', !xmp.includes('<pdfxid:GTS_PDFXVersion>PDF/X-4<')],
    ['6.1.3 title', !/<dc:title>/u.test(xmp)],
    ['6.1.3 dates', !/<xmp:CreateDate>.*<xmp:ModifyDate>.*<xmp:MetadataDate>/su.test(xmp)],
    ['6.1.3 identifiers', !/<xmpMM:DocumentID>/u.test(xmp) || !/<xmpMM:VersionID>/u.test(xmp)],
    ['6.1.3 rendition class', !xmp.includes('<xmpMM:RenditionClass>default<')],
    ['6.1.4 trapped', nameIn(info, 'Trapped') !== 'False' || !xmp.includes('<pdf:Trapped>False<')],
    ['6.2.2 profile of an output device', profile === undefined],
    ['6.2.3 colours', profile !== 3 && (hasRgb(pages) || objects.some(isRgbImage))],
    ['6.4 trim box', pages.some((page) => !page.lookup(PDFName.of('TrimBox')))],
    ['6.16 encryption', document.context.trailerInfo.Encrypt !== undefined],
    ['6.17 annotations', pages.some((page) => page.has(PDFName.of('Annots')))],
    ['6.18 actions', objects.some((object) => object instanceof PDFDict && isAction(object))],
  ]
  return broken.flatMap(([name, isBroken]) => (isBroken ? [name] : []))
}

/** How many channels the profile for printing has; undefined where there is none of an output device. */
function printerProfile(catalog: PDFDict): number | undefined {
  const intents = catalog.lookup(PDFName.of('OutputIntents'), PDFArray).asArray()
  const dictionaries = intents.flatMap((object) => (object instanceof PDFDict ? [object] : []))
  const own = dictionaries.find((intent) => nameIn(intent, 'S') === 'GTS_PDFX')
  if (!own || (textIn(own, 'OutputConditionIdentifier') ?? '') === '') return undefined
  const profile = Buffer.from(bytesOf(own.lookup(PDFName.of('DestOutputProfile'), PDFStream)))
  const head = profile.toString('latin1', 0, 40)
  if (head.slice(12, 16) !== 'prtr' || head.slice(36) !== 'acsp') return undefined
  return {GRAY: 1, 'RGB ': 3, CMYK: 4}[head.slice(16, 20)]
}

const hasRgb = (pages: readonly PDFDict[]): boolean =>
  pages.some((page) => /(?:[\d.]+ ){3}rg\b/iu.test(contentOf(page)))

const isRgbImage = (object: PDFObject): boolean =>
  object instanceof PDFRawStream &&
  nameIn(object.dict, 'Subtype') === 'Image' &&
  nameIn(object.dict, 'ColorSpace') === 'DeviceRGB'

/** Whether an annotation does something: an attribute of a structure element is under the same name. */
function isAction(dictionary: PDFDict): boolean {
  const action = dictionary.lookup(PDFName.of('A'))
  return action instanceof PDFDict && ['URI', 'JavaScript'].includes(nameIn(action, 'S') ?? '')
}
