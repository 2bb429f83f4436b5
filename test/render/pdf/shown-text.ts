import {PDFDict, PDFName, PDFStream} from 'pdf-lib'
import {bytesOf, contentOf, type Element, type Inspected} from './inspect.ts'

/** What stands at an MCID, line by line, in the order in which it is shown. */
type Shown = {readonly lines: string[]}

const operators = new RegExp(
  String.raw`/\w+ ?(?<properties><<[^\n]*>>) ?BDC|(?<end>EMC)|/(?<font>F\d+) [\d.]+ Tf|(?<place>[\d.-]+ Tm)|` +
    String.raw`\[(?<array>(?:\((?:\\.|[^\\)])*\)|[\d.-]+)*)\]TJ`,
  'gsu',
)
/** Hyphens at the end and at the beginning of a line that are not in the text. */
const hyphens: ReadonlySet<string> = new Set(['<</ActualText<FEFF00AD>>>', '<</ActualText<FEFF>>>'])
const rightToLeft = /[\u0590-\u08FF]/u

/**
 * The words of a file by structure element, read from its content streams alone: codes through
 * ToUnicode, line-end hyphens out, right-to-left lines turned around.
 */
export function textOfElements({
  document,
  pages,
  elements,
}: Inspected): ReadonlyMap<Element, string> {
  const byPage = new Map(
    pages.map((page, index) => [
      document.getPage(index).ref.toString(),
      shownOn(page, contentOf(page)),
    ]),
  )
  return new Map(elements.map((element) => [element, textOf(element, byPage)]))
}

function textOf({kids}: Element, byPage: ReadonlyMap<string, ReadonlyMap<number, Shown>>): string {
  return kids
    .map((kid) => (kid.kind === 'content' ? logical(byPage.get(kid.page)?.get(kid.mcid)) : ''))
    .join('')
}

function logical(shown: Shown | undefined): string {
  return (shown?.lines ?? [])
    .map((line) => (rightToLeft.test(line) ? Array.from(line).toReversed().join('') : line))
    .join('')
}

function shownOn(page: PDFDict, content: string): ReadonlyMap<number, Shown> {
  const fonts = fontsOf(page)
  const found = new Map<number, Shown>()
  const open: (number | 'hyphen' | undefined)[] = []
  let texts: ReadonlyMap<string, string> | undefined
  for (const {groups} of content.matchAll(operators)) {
    const {properties, end, font, place, array} = groups ?? {}
    if (properties !== undefined) {
      const mcid = /\/MCID (?<number>\d+)/u.exec(properties)?.groups?.['number']
      open.push(hyphens.has(properties) ? 'hyphen' : mcid === undefined ? undefined : Number(mcid))
    } else if (end !== undefined) open.pop()
    else if (font !== undefined) texts = fonts.get(font)
    else {
      const owner = open.findLast((entry) => typeof entry === 'number')
      if (typeof owner !== 'number') continue
      const shown = found.get(owner) ?? {lines: []}
      found.set(owner, shown)
      if (place !== undefined) shown.lines.push('')
      else if (open.at(-1) !== 'hyphen')
        shown.lines.push((shown.lines.pop() ?? '') + decoded(array ?? '', texts))
    }
  }
  return found
}

function decoded(array: string, texts: ReadonlyMap<string, string> | undefined): string {
  const strings = [...array.matchAll(/\((?<string>(?:\\.|[^\\)])*)\)/gsu)]
  const bytes = strings
    .map(({groups}) => groups?.['string'] ?? '')
    .join('')
    .replaceAll(/\\(?<sign>.)/gsu, (_, sign: string) => (sign === 'r' ? '\r' : sign))
  return (bytes.match(/../gsu) ?? []).map((code) => texts?.get(code) ?? '\uFFFD').join('')
}

/** Resource name → code (two bytes) → text. */
function fontsOf(page: PDFDict): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const fonts = page.lookup(PDFName.of('Resources'), PDFDict).lookup(PDFName.of('Font'), PDFDict)
  return new Map(
    fonts.keys().map((name) => {
      const font = fonts.lookup(name, PDFDict)
      return [name.decodeText(), textsOf(font.lookup(PDFName.of('ToUnicode'), PDFStream))]
    }),
  )
}

function textsOf(stream: PDFStream): ReadonlyMap<string, string> {
  const lines = bytesOf(stream)
    .toString('latin1')
    .matchAll(/^<(?<code>[0-9a-f]{4})> ?<(?<text>[0-9a-f]*)>$/gimu)
  return new Map(
    Array.from(lines, ({groups}) => [
      Buffer.from(groups?.['code'] ?? '', 'hex').toString('latin1'),
      Buffer.from(groups?.['text'] ?? '', 'hex')
        .swap16()
        .toString('utf16le'),
    ]),
  )
}
