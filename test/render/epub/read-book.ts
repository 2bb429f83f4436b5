import {strFromU8, unzipSync} from 'fflate'
import {SaxesParser, type SaxesTagNS} from 'saxes'

/** An element with its attributes, as a reader of XML sees it. */
export type Element = {readonly name: string; readonly attributes: Readonly<Record<string, string>>}

/** A well-formed file: its elements in order and its text. */
export type XmlFile = {readonly elements: readonly Element[]; readonly text: string}

/** A book taken apart. */
export type Book = {
  readonly names: readonly string[]
  readonly files: ReadonlyMap<string, XmlFile>
}

/** Read XML strictly; what is not well-formed throws. */
export function readXml(xml: string): XmlFile {
  const elements: Element[] = []
  let text = ''
  const parser = new SaxesParser({xmlns: true})
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({name, attributes}: SaxesTagNS) =>
    elements.push({
      name,
      attributes: Object.fromEntries(
        Object.entries(attributes).map(([key, {value}]) => [key, value]),
      ),
    }),
  )
  parser.on('text', (part) => (text += part))
  parser.write(xml).close()
  return {elements, text}
}

/** Open a book: every XML file in it is read strictly. */
export function readBook(bytes: Uint8Array): Book {
  const unpacked = unzipSync(bytes)
  const names = Object.keys(unpacked)
  const files = new Map(
    names
      .filter((name) => /\.(?:xhtml|opf|xml)$/u.test(name))
      .map((name) => [name, readXml(strFromU8(unpacked[name]!))] as const),
  )
  return {names, files}
}

/** Values of an attribute in a file, where elements have it. */
export const valuesOf = ({elements}: XmlFile, attribute: string): readonly string[] =>
  elements.flatMap(({attributes}) => {
    const value = attributes[attribute]
    return value === undefined ? [] : [value]
  })
