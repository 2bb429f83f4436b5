import {unfit} from './characters.ts'

/** An attribute's value; absent ones are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** A well-formed stretch of XML; made by `element` and `text` alone. */
export type Xml = {readonly xml: string}

/** Text for XML 1.0. What it has no place for (control characters, lone surrogates) becomes U+FFFD. */
export function text(value: string): Xml {
  return {xml: escaped(value).replaceAll('>', '&gt;')}
}

/** An element with its content, on one line: mixed content keeps every blank. */
export function element(name: string, attributes: Attributes, ...content: readonly Xml[]): Xml {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${quoted(String(value))}"`]))
    .join('')
  const inner = content.map(({xml}) => xml).join('')
  return {xml: inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`}
}

/** An element whose content is elements only, each on lines of its own. */
export function block(name: string, attributes: Attributes, ...content: readonly Xml[]): Xml {
  if (content.length === 0) return element(name, attributes)
  const lines = content.map(({xml}) => xml).join('\n')
  const inner = element(name, attributes, {xml: '\u0000'}).xml
  return {xml: inner.replace('\u0000', () => `\n${lines}\n`)}
}

/** A whole file. */
export function xmlFile(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`
}

const everyUnfit = new RegExp(unfit, 'gu')

function escaped(value: string): string {
  return value
    .replaceAll(everyUnfit, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('\r', '&#xD;')
}

const quoted = (value: string): string =>
  escaped(value).replaceAll('"', '&quot;').replaceAll('\n', '&#xA;').replaceAll('\t', '&#x9;')
